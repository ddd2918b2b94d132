import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UnreadableTable } from '../table/raw-row';
import { type XmlListener, XmlPieces } from './xml-parts';

const MOST_ENTRIES = 2_000;
/** Most bytes unpacked from a sheet: a small file that swells to more is a bomb. */
export const LARGEST_SHEET = 512 << 20;
/** Most bytes unpacked from the shared strings, which stay in memory. */
export const LARGEST_STRINGS = 256 << 20;
/** Most bytes unpacked from any other part. */
const LARGEST_PART = 16 << 20;

const NOT_XLSX = '不是有效的XLSX文件，请另存为XLSX或CSV后重试';
const OLD_OR_ENCRYPTED = '是旧版XLS文件或加密的工作簿，请去除密码并另存为XLSX或CSV后重试';
const DAMAGED = 'XLSX文件已损坏，无法解压，请另存为XLSX或CSV后重试';
const SUSPICIOUS = 'XLSX文件内含有不应有的条目，请另存为XLSX或CSV后重试';

/** The first bytes of an OLE2 container: an .xls file, or a workbook with a password. */
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * The parts of an Office Open XML package, read one at a time as streams out of the bytes; nothing is ever written to a disk,
 * and no link out of the package followed. All methods throw `UnreadableTable` for a damaged or hostile package.
 */
export class XlsxPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Buffer): Promise<XlsxPackage> {
    if (bytes.subarray(0, OLE2.length).equals(OLE2)) throw new UnreadableTable(1, OLD_OR_ENCRYPTED);
    const zip = await openZip(bytes);
    return new XlsxPackage(zip, await entriesOf(zip));
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The text of a part, piece by piece, if it unpacks to no more than `most` bytes. */
  async *text(name: string, most: number): AsyncGenerator<string> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw new UnreadableTable(1, NOT_XLSX);
    // The size is a claim; yauzl stops where more bytes come out than were declared.
    if (entry.uncompressedSize > most) throw new UnreadableTable(1, 'XLSX文件解压后过大，请改用CSV格式');
    const decoder = new TextDecoder();
    let checksum = 0;
    try {
      for await (const chunk of await this.unpack(entry)) {
        checksum = crc32(chunk, checksum);
        yield decoder.decode(chunk, { stream: true });
      }
    } catch (cause) {
      throw cause instanceof UnreadableTable ? cause : new UnreadableTable(1, DAMAGED);
    }
    if (checksum !== entry.crc32) throw new UnreadableTable(1, DAMAGED);
  }

  /** Reads a small or middle-sized part to its end. */
  async parse(name: string, listener: XmlListener, most = LARGEST_PART): Promise<void> {
    const xml = new XmlPieces(listener);
    for await (const piece of this.text(name, most)) xml.push(piece);
    xml.end();
  }

  private unpack(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names that lead out of the package (`../`, `/…`) make yauzl fail.
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new UnreadableTable(1, NOT_XLSX)) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    const refuse = (reason: string): void => reject(new UnreadableTable(1, reason));
    zip.on('error', () => refuse(NOT_XLSX));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const key = partKey(entry.fileName);
      // Of two parts of one name, this reader and Excel might each take another.
      if (entries.has(key) || isLink(entry) || entries.size >= MOST_ENTRIES) return refuse(SUSPICIOUS);
      entries.set(key, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Part names are compared without regard to case (ECMA-376 part 2). */
function partKey(name: string): string {
  return name.toLowerCase();
}

const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === UNIX && ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
}
