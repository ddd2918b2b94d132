import type { ProblemTexts } from '@app/kernel';

/** What is refused about escalations. */
export const ESCALATIONS_TEXTS: ProblemTexts = {
  'escalation-shown-outdated': {
    title: '文稿已发生变化',
    detail: '您所看到的报告或通知与当前的不一致，未予办理。',
    next: '请重新查看文稿后再办理。',
  },
  'escalation-without-ground': {
    title: '没有可以报告的依据',
    detail: '现行有效的通报中，该单位没有连续两个月排名后三的情况。',
    next: '请核对各月通报；更正后依据不再成立的，请由领导决定是否撤销。',
  },
  'unit-not-ranked': {
    title: '该单位不参加排名',
    detail: '只能对参加当月排名的单位提出责任追究建议。',
    next: '请核对单位和月份。',
  },
  'rectification-item-not-open': {
    title: '整改事项已销号或不存在',
    detail: '没有该项整改事项，或者已经销号。',
    next: '请刷新后查看最新情况。',
  },
  'rectification-due-invalid': { title: '整改期限有误', detail: '整改期限应晚于今日。', next: '请重新选择日期。' },
  'striking-off-not-yours': { title: '不能销号', detail: '整改事项由审核人员核实后销号。' },
  'interview-minutes-not-kept': { title: '尚无约谈记录', detail: '该事项尚未登记约谈记录。' },
  'interview-notice-not-found': { title: '没有约谈通知', detail: '责任追究事项只有报告，没有约谈通知。' },
};
