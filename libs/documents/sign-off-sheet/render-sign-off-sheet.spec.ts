import { linesOf, measurePdf } from '../testing/measure-pdf';
import { sampleSheet } from '../testing/sample-records';
import { renderSignOffSheet } from './render-sign-off-sheet';

it('an internal sheet names every signer with meaning, role, office time and what was seen; it is no specimen', async () => {
  const { bytes, pages } = await renderSignOffSheet(sampleSheet());
  const lines = measurePdf(bytes).pages.flatMap((page) => linesOf(page).map(({ text }) => text));
  const text = lines.join('').replace(/\s/g, '');
  expect(text).toContain('运信用办〔2021〕31号');
  expect(text).toContain('09:12:05');
  for (const word of ['拟稿', '张伟', '签发', '王建国', '领导']) expect(text).toContain(word);
  expect(text).not.toContain('样张');
  expect(pages).toBe(1);
}, 60_000);
