import PDFDocument from 'pdfkit';

/** One call that sets text: on which page, in which face and size, where. */
export interface SetText {
  readonly page: number;
  readonly face: string;
  readonly size: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly options: PDFKit.Mixins.TextOptions;
}

/** A document's text as PDFKit was told to set it, and the faces it was set in. */
export interface RecordedText {
  readonly pages: number;
  readonly faces: ReadonlyMap<string, PDFKit.Mixins.PDFFontSource>;
  readonly texts: readonly SetText[];
}

/** Listens to PDFKit while `work` makes one document. */
export async function recordText(work: () => Promise<unknown>): Promise<RecordedText> {
  const kit: PDFKit.PDFDocument = PDFDocument.prototype;
  const { addPage, font, fontSize, registerFont, text } = kit;
  const faces = new Map<string, PDFKit.Mixins.PDFFontSource>();
  const texts: SetText[] = [];
  const now = { page: 0, face: '', size: 0 };
  kit.addPage = function (options) {
    now.page += 1;
    return addPage.call(this, options);
  };
  kit.registerFont = function (this: PDFKit.PDFDocument, ...args: unknown[]) {
    const [name, source] = args as [string, PDFKit.Mixins.PDFFontSource];
    faces.set(name, source);
    return Reflect.apply(registerFont, this, args) as PDFKit.PDFDocument;
  } as typeof registerFont;
  kit.font = function (this: PDFKit.PDFDocument, ...args: unknown[]) {
    now.face = String(args[0]);
    return Reflect.apply(font, this, args) as PDFKit.PDFDocument;
  } as typeof font;
  kit.fontSize = function (size) {
    now.size = size;
    return fontSize.call(this, size);
  };
  kit.text = function (this: PDFKit.PDFDocument, ...args: unknown[]) {
    const [set, x, y, options] = args as [string, number, number, PDFKit.Mixins.TextOptions];
    texts.push({ ...now, text: set, x, y, options });
    return Reflect.apply(text, this, args) as PDFKit.PDFDocument;
  } as typeof text;
  try {
    await work();
  } finally {
    Object.assign(kit, { addPage, font, fontSize, registerFont, text });
  }
  return { pages: now.page, faces, texts };
}

/** The bare script: PDFKit alone sets the same text, line by line, with neither structure nor lines nor seal. */
export async function setBare({ pages, faces, texts }: RecordedText): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  for (const [name, source] of faces) pdf.registerFont(name, source);
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage({ size: 'A4', margin: 0 });
    for (const one of texts.filter((candidate) => candidate.page === page)) {
      pdf.font(one.face).fontSize(one.size).text(one.text, one.x, one.y, one.options);
    }
  }
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}
