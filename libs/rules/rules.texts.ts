import type { ProblemTexts } from '@app/kernel';

/** What is refused about schemes and figures of a month. */
export const RULES_TEXTS: ProblemTexts = {
  'month-figures-invalid': {
    title: '本月数据自相矛盾',
    detail: '共有{problems}处问题：{list}',
    next: '请更正后重新计算。',
  },
  'scheme-invalid': { title: '考核方案有误', detail: '共有{problems}处问题：{list}', next: '请更正后重新提交。' },
  'parameter-refused': {
    title: '考核参数不被允许',
    detail: '共有{problems}处问题：{list}',
    next: '请按方案允许的范围填写。',
  },
  'scheme-unknown': { title: '没有这个考核方案', detail: '系统中没有编号为{id}的考核方案。' },
  'scores-document-damaged': {
    title: '得分文件已损坏',
    detail: '保存的得分与写入时不一致，不能据此生成文件。',
    next: '请重新计算得分。',
  },
};
