import { linesOf, measurePdf, orientationOf } from '../testing/measure-pdf';
import { sampleRegister } from '../testing/sample-records';
import { renderDocumentRegister } from './render-document-register';

it('a printed register has every number of its year in order, under a header on every page', async () => {
  const { bytes } = await renderDocumentRegister(sampleRegister());
  const { pages } = measurePdf(bytes);
  const numbers = pages.flatMap((page) =>
    linesOf(page).flatMap(({ text }) => /〔2021〕\s*(\d+)号/.exec(text)?.[1] ?? []),
  );
  expect(numbers.map(Number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(orientationOf)).toEqual(pages.map(() => 'landscape'));
  for (const page of pages) expect(linesOf(page).some(({ text }) => text.includes('发文字号'))).toBe(true);
}, 60_000);
