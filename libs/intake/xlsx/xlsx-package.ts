import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UnreadableTable } from '../table/raw-row';

const MOST_ENTRIES = 2_000;
/** Most bytes unpacked from one entry: a small file that swells to more is a bomb. */
const LARGEST_UNPACKED = 512 << 20;

type TagListener = (tag: SaxesTagPlain) => void;

/** The parts of an Office Open XML package that a table needs. */
export interface XlsxPackage {
  has(name: string): boolean;
  /** The text of a part, piece by piece. Throws `UnreadableTable` if there is no such part. */
  text(name: string): AsyncGenerator<string>;
  /** Reads a part to its end; `onText` gets the text inside the tag opened last. */
  parse(name: string, onTag: TagListener, onText?: (text: string) => void, onClose?: TagListener): Promise<void>;
}

/** Opens a package; throws `UnreadableTable` for bytes that are none. */
export async function openPackage(bytes: Buffer): Promise<XlsxPackage> {
  const { zip, entries } = await readEntries(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable(1, '不是有效的XLSX文件，请另存为XLSX或CSV后重试');
  });
  return new ZippedPackage(zip, entries);
}

function readEntries(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      const entries = new Map<string, Entry>();
      zip.on('error', reject);
      zip.on('end', () => resolve({ zip, entries }));
      zip.on('entry', (entry: Entry) => {
        if (entries.size >= MOST_ENTRIES) return reject(new UnreadableTable(1, 'XLSX文件内的条目过多'));
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

class ZippedPackage implements XlsxPackage {
  constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  has(name: string): boolean {
    return this.entries.has(name);
  }

  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new UnreadableTable(1, '不是有效的XLSX文件，请另存为XLSX或CSV后重试');
    if (entry.uncompressedSize > LARGEST_UNPACKED) throw new UnreadableTable(1, 'XLSX文件解压后过大，请改用CSV格式');
    const decoder = new TextDecoder();
    try {
      for await (const chunk of await this.open(entry)) yield decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (error instanceof UnreadableTable) throw error;
      throw new UnreadableTable(1, 'XLSX文件已损坏，无法解压');
    }
  }

  async parse(
    name: string,
    ...[onTag, onText, onClose]: [TagListener, ((text: string) => void)?, TagListener?]
  ): Promise<void> {
    const parser = new SaxesParser();
    const refuse = (): never => {
      throw new UnreadableTable(1, 'XLSX文件内容损坏，无法读取');
    };
    parser.on('error', refuse);
    parser.on('doctype', refuse);
    parser.on('opentag', onTag);
    if (onText !== undefined) parser.on('text', onText);
    if (onClose !== undefined) parser.on('closetag', onClose);
    for await (const piece of this.text(name)) parser.write(piece);
  }

  private open(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }
}
