import type { ProblemTexts } from '@app/kernel';

/** What is refused about draws. */
export const DRAWS_TEXTS: ProblemTexts = {
  'draw-closed': { title: '本月抽取已不能变更', detail: '函件已签发，或本月考核已进入后续环节。' },
  'draw-under-way': {
    title: '本月抽取正在进行',
    detail: '第{number}次抽取已冻结抽取范围，不能重复开始。',
    next: '确需重新抽取的，请提出申请并报领导批准。',
  },
  'pool-not-frozen': {
    title: '没有待录入种子的抽取',
    detail: '抽取范围尚未冻结，或种子已经录入。',
    next: '请刷新后查看本月抽取的进展。',
  },
  'seed-moment-invalid': {
    title: '种子公布时间有误',
    detail: '种子的公布时间应晚于冻结抽取范围的时间，否则不能保证事先无人知晓。',
    next: '请选用尚未公布的公开数值。',
  },
  'seed-too-early': {
    title: '种子尚未公布',
    detail: '冻结抽取范围时载明的种子公布时间为{knownFrom}。',
    next: '请在公布后录入。',
  },
  'seed-of-officers': {
    title: '本次抽取的种子不能直接录入',
    detail: '冻结抽取范围时载明种子由两名工作人员提交的数值组成。',
    next: '请两名工作人员先后提交摘要、公开数值。',
  },
  'commitment-refused': {
    title: '不能提交该摘要',
    detail: '两份摘要应由两人分别提交且互不相同，每人只提交一份，提交后不能更换。',
    next: '请刷新后查看本次抽取的进展。',
  },
  'commitment-missing': {
    title: '现在不能公开数值',
    detail: '两份摘要均提交之后，由提交摘要的人公开各自的数值。',
  },
  'value-differs': {
    title: '数值与提交的摘要不符',
    detail: '公开的数值应与先前提交摘要时所用的数值完全一致。',
    next: '请核对后重新填写，注意首尾空格和大小写。',
  },
  'draw-not-found': { title: '没有这次抽取', detail: '{month}没有相应的抽取记录。' },
  'draw-changed': {
    title: '抽取情况已发生变化',
    detail: '当前的抽取与申请审批时所见不一致。',
    next: '请刷新核对后重新办理。',
  },
};
