import PDFDocument from 'pdfkit';

/** A small document of `pages` pages in a standard font, with a fixed date, as the layout library would hand one over. */
export function samplePdf(pages = 1): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, info: { Title: 'Bulletin', CreationDate: new Date(0) } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  for (let page = 1; page <= pages; page += 1) document.addPage().text(`Page ${page} of the bulletin`);
  document.end();
  return whole;
}
