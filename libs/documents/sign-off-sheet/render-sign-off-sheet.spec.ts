import { linesOf, measurePdf } from '../testing/measure-pdf';
import { renderSignOffSheet, type SheetApproval } from './render-sign-off-sheet';

const digest = 'cd34ef56'.repeat(8);

function approval(meaning: SheetApproval['meaning'], changes: Partial<SheetApproval> = {}): SheetApproval {
  const at = '2021-09-09T01:12:05.000Z';
  return { meaning, signer: '张伟', onBehalfOf: null, role: '审核人员', at, digest, ...changes };
}

it('an internal sheet names every signer with meaning, role, office time and what was seen; it is no specimen', async () => {
  const { bytes } = await renderSignOffSheet({
    ...{
      issuer: '某某办公室',
      documentNumber: '某办〔2021〕31号',
      kind: '通报',
      state: '已印发',
      title: '关于某事的通报',
    },
    ...{ issueDate: '2021-09-10', month: '2021-08', unit: null, fileSha256: 'ab'.repeat(32), pages: 11 },
    approvals: [approval('拟稿'), approval('签发', { signer: '王建国', onBehalfOf: '李志强', role: '领导' })],
  });
  const lines = measurePdf(bytes).pages.flatMap((page) => linesOf(page).map(({ text }) => text));
  const text = lines.join('').replace(/\s/g, '');
  expect(text).toContain('某办〔2021〕31号');
  expect(text).toContain('09:12:05');
  for (const word of ['拟稿', '张伟', '签发', '王建国', '领导']) expect(text).toContain(word);
  expect(text).not.toContain('样张');
}, 60_000);
