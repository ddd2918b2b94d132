import type { ProblemTexts } from '@app/kernel';

/** What is refused about spot checks. */
export const SPOT_CHECKS_TEXTS: ProblemTexts = {
  'upload-unfit': {
    title: '所选文件不能作为答复',
    detail: '文件中有不能读取的内容，或没有任何数据行。',
    next: '请按错误清单更正后重新上传；本月确无数据的，请上传盖章说明。',
  },
  'upload-not-found': { title: '没有这个文件', detail: '该任务下没有这个文件，或无权查看。' },
  'comparison-not-begun': {
    title: '本月尚未开始比对',
    detail: '平台数据尚未全部导入确认，暂不能比对。',
    next: '请先办理“开始比对”。',
  },
  'ruling-unfit': {
    title: '不能作此认定',
    detail: '台账第{line}行没有待作此项认定的内容。',
    next: '请刷新后核对该行。',
  },
  'record-taken': {
    title: '该平台记录已有对应',
    detail: '拟与台账第{line}行对应的平台记录已对应其他行，或内容已发生变化。',
    next: '请刷新后重新认定。',
  },
};

/** Tables that units download. */
export const UPLOAD_TABLES = {
  template: '抽查台账模板',
  problems: '台账错误清单',
  columns: ['文件', '行号', '列', '填写的内容', '问题'],
} as const;
