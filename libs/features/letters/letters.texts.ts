import type { ProblemTexts } from '@app/kernel';

/** Why letters are not drafted, shown or signed. */
export const LETTERS_TEXTS: ProblemTexts = {
  'letters-not-drafted': {
    title: '本月尚未拟制抽查函件',
    detail: '抽取完成后，由审核人员拟制函件。',
  },
  'letter-not-found': { title: '没有发往该单位的函件', detail: '该单位不在本批函件之列。' },
  'letter-batch-open': {
    title: '本月已有在办的函件',
    detail: '上一批函件尚未发出，也未作废。',
    next: '请继续办理上一批函件，或作废后重新拟制。',
  },
};
