import { crc32, deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { renderBulletin } from '../bulletin/render-bulletin';
import { SAMPLES, sampleBulletin } from '../testing';

/**
 * The rules of PDF/A-2b (ISO 19005-2) that can be read back from the structure of a file. They are no proof: that takes a validator.
 */
describe.each(Object.keys(SAMPLES))('the sample of %s, read back for long keeping', (name) => {
  let pdf: PDFDocument;
  beforeAll(async () => {
    const { bytes } = await SAMPLES[name]!();
    pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  }, 60_000);

  const dictionaries = (): PDFDict[] =>
    pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (object instanceof PDFDict) return [object];
      return object instanceof PDFRawStream ? [object.dict] : [];
    });
  const ofType = (type: string): PDFDict[] =>
    dictionaries().filter((dictionary) => dictionary.get(PDFName.of('Type')) === PDFName.of(type));
  const streams = (): PDFRawStream[] =>
    pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  const textIn = (dictionary: PDFDict, key: string): string => {
    const value = dictionary.lookup(PDFName.of(key));
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
  };
  const metadata = (): string => Buffer.from(streamIn(pdf.catalog, 'Metadata').contents).toString('utf8');

  it('says that it is meant as PDF/A-2b', () => {
    expect(metadata()).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
  });

  it('says of itself in its metadata what it says in its information dictionary (§6.6.3)', () => {
    const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
    const said = (tag: string): string =>
      new RegExp(`<${tag}>(?:\\s*<rdf:(?:Alt|Seq)>\\s*<rdf:li[^>]*>)?([^<]*)<`).exec(metadata())?.[1]?.trim() ?? '';
    expect(said('dc:title')).toMatch(/\p{Script=Han}/u);
    expect(said('dc:title')).toBe(textIn(info, 'Title'));
    expect(said('dc:creator')).toBe(textIn(info, 'Author'));
    expect(said('dc:description')).toBe(textIn(info, 'Subject'));
    expect(said('pdf:Keywords')).toBe(textIn(info, 'Keywords'));
    expect(said('pdf:Producer')).toBe(textIn(info, 'Producer'));
    expect(said('xmp:CreatorTool')).toBe(textIn(info, 'Creator'));
    const created = said('xmp:CreateDate').replace(/[-:T]/g, '');
    expect(`D:${created}`).toBe(textIn(info, 'CreationDate'));
  });

  it('brings the profile that its colours are meant in, and no colours of other devices (§6.2.3, §6.2.4)', () => {
    const [intent] = pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray();
    const dictionary = pdf.context.lookup(intent, PDFDict);
    expect(dictionary.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'));
    const stream = streamIn(dictionary, 'DestOutputProfile');
    expect(stream.dict.lookup(PDFName.of('N'), PDFNumber).asNumber()).toBe(3);
    const profile = Buffer.from(contentOf(stream));
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 20)).toBe('mntrRGB ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    const drawn = pdf.getPages().flatMap((page) => pageContent(pdf, page.node.Contents()));
    for (const content of drawn)
      expect(content).not.toMatch(/\/DeviceCMYK|(?:^|\s)[\d.]+ [\d.]+ [\d.]+ [\d.]+ k(?:\s|$)/i);
  });

  it('embeds the program of every face, with the text of its glyphs (§6.2.11)', () => {
    const faces = ofType('Font').filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) {
      expect(face.lookup(PDFName.of('ToUnicode'))).toBeInstanceOf(PDFRawStream);
      expect(face.get(PDFName.of('Encoding'))).toBe(PDFName.of('Identity-H'));
    }
    const single = ofType('Font').filter((font) => !faces.includes(font));
    for (const face of single) expect(String(face.get(PDFName.of('Subtype')))).toMatch(/^\/CIDFontType[02]$/);
    for (const descriptor of ofType('FontDescriptor')) {
      const program = descriptor.lookup(PDFName.of('FontFile2')) ?? descriptor.lookup(PDFName.of('FontFile3'));
      expect(program).toBeInstanceOf(PDFRawStream);
    }
  });

  it('holds nothing that acts, hides, calls abroad or keeps it from being read (§6.1.3, §6.2.5, §6.5, §6.8)', () => {
    const keys = new Set(dictionaries().flatMap((dictionary) => dictionary.keys().map(String)));
    const barred = [
      '/Encrypt',
      '/JS',
      '/JavaScript',
      '/AA',
      '/OpenAction',
      '/OCProperties',
      '/EmbeddedFiles',
      '/Launch',
    ];
    expect(barred.filter((key) => keys.has(key))).toEqual([]);
    for (const stream of streams()) {
      for (const key of ['F', 'FFilter', 'FDecodeParms']) expect(stream.dict.has(PDFName.of(key))).toBe(false);
      expect(String(stream.dict.get(PDFName.of('Filter')))).not.toContain('LZW');
    }
    expect(pdf.context.trailerInfo.ID).toBeInstanceOf(PDFArray);
  });

  it('paints nothing translucent: what lies above hides what lies below (§6.2.10)', () => {
    for (const dictionary of dictionaries()) {
      for (const key of ['ca', 'CA', 'BM', 'SMask']) expect(dictionary.has(PDFName.of(key))).toBe(false);
    }
  });
});

describe('a seal image with a transparent ground', () => {
  const render = () =>
    renderBulletin(sampleBulletin('2021-08', { seal: { configured: true, name: '办公室', imagePng: halfClear() } }));

  it('becomes an image in the colours of the profile with a mask of grey, which nothing smooths or replaces (§6.2.8)', async () => {
    const pdf = await PDFDocument.load((await render()).bytes);
    const images = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const isImage = object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
      return isImage ? [object.dict] : [];
    });
    const spaces = images.map((image) => String(image.get(PDFName.of('ColorSpace'))));
    expect(spaces.sort()).toEqual(['/DeviceGray', '/DeviceRGB']);
    expect(images.filter((image) => image.has(PDFName.of('SMask')))).toHaveLength(1);
    for (const image of images) {
      for (const key of ['Interpolate', 'Alternates', 'OPI', 'Matte']) expect(image.has(PDFName.of(key))).toBe(false);
    }
  }, 60_000);

  it('gives the same bytes every time', async () => {
    const [first, second] = [await render(), await render()];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  }, 60_000);
});

/** A PNG of two dots, red and clear. */
function halfClear(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const size = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 6, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.from([0, 230, 0, 18, 255, 0, 0, 0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function streamIn(dictionary: PDFDict, key: string): PDFRawStream {
  const value = dictionary.lookup(PDFName.of(key));
  if (!(value instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
  return value;
}

function contentOf(stream: PDFRawStream): Uint8Array {
  const isDeflated = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return isDeflated ? inflateSync(stream.contents) : stream.contents;
}

function pageContent(pdf: PDFDocument, contents: unknown): string[] {
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts
    .map((part) => (part instanceof PDFRef ? pdf.context.lookup(part) : part))
    .flatMap((part) => (part instanceof PDFRawStream ? [Buffer.from(contentOf(part)).toString('latin1')] : []));
}
