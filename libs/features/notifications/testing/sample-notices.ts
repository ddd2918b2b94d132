import type { NotificationFacts } from '../wording/notification-facts';

const OF_UNIT = { month: '2021-08', unit: '盐湖区住建局' };
const DUE = { due: '2021-09-03' };
const NUMBER = { number: '运信用办〔2021〕31号' };

/** Facts for every kind. */
export const SAMPLE_FACTS: NotificationFacts = {
  'letter-issued': { ...OF_UNIT, ...DUE, number: '运信用办函〔2021〕7号' },
  'letter-reminder': { ...OF_UNIT, ...DUE, number: '运信用办函〔2021〕7号' },
  'ledger-returned': { ...OF_UNIT, ...DUE },
  'task-overdue': { ...OF_UNIT, ...DUE },
  'answer-received': { ...OF_UNIT, form: 'ledger', isLate: false },
  'evidence-returned': { ...OF_UNIT, item: '工作方案公开' },
  'evidence-accepted': { ...OF_UNIT, item: '工作方案公开' },
  'adjustment-decided': { ...OF_UNIT, rule: '省级表彰加分', isApproved: true },
  'scoring-held': { month: '2021-08', missing: '还有1个单位未确认' },
  'score-sheet-ready': { ...OF_UNIT, ...DUE },
  'objection-lodged': OF_UNIT,
  'objection-decided': { ...OF_UNIT, isUpheld: true },
  'signature-awaited': { month: '2021-08', document: '考核通报' },
  'bulletin-published': { month: '2021-08', ...NUMBER, isCorrection: false },
  'unit-warned': { ...OF_UNIT, ...NUMBER },
  'unit-criticised': { ...OF_UNIT, ...NUMBER },
  'escalation-approved': { unit: '夏县', months: ['2021-08', '2021-09'] },
  'interview-scheduled': { unit: '夏县', day: '2021-10-20' },
  'rectification-due': { unit: '夏县', due: '2021-11-30' },
  'delegation-began': { from: '2021-10-08', until: '2021-10-15' },
  'delegation-ended': { until: '2021-10-15' },
  'account-invited': { role: '单位经办人' },
  'jobs-dead': { count: 3 },
  'state-contradicted': { count: 2 },
  'deadline-near': { month: '2021-08', ...DUE, step: '答复抽查函', subject: '盐湖区住建局', workingDaysLeft: 2 },
  'deadline-passed': { month: '2021-08', ...DUE, step: '答复抽查函', subject: '盐湖区住建局', workingDaysPast: 1 },
  'step-awaited': { month: '2021-08', ...DUE, step: '抽查任务（审核中）', subject: '盐湖区住建局' },
  'step-done': { month: null, step: '不予批准', subject: '重新抽取', act: '不予批准' },
};
