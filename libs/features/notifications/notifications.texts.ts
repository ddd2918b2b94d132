import type { ProblemTexts } from '@app/kernel';
import type { MailState } from './mail-state';
import type { NotificationKind } from './wording/notification-facts';

/** Kinds of notification as tables call them. */
export const KIND_LABELS: Readonly<Record<NotificationKind, string>> = {
  'letter-issued': '抽查函发出',
  'letter-reminder': '抽查函催办',
  'ledger-returned': '台账退回',
  'task-overdue': '答复逾期',
  'answer-received': '收到答复',
  'evidence-returned': '印证材料退回',
  'evidence-accepted': '印证材料通过',
  'adjustment-decided': '加分扣分决定',
  'scoring-held': '计分未能进行',
  'score-sheet-ready': '得分表待核对',
  'objection-lodged': '收到异议',
  'objection-decided': '异议处理结果',
  'signature-awaited': '待签署',
  'bulletin-published': '通报发布',
  'unit-warned': '被警示',
  'unit-criticised': '被通报批评',
  'escalation-approved': '约谈批准',
  'interview-scheduled': '约谈安排',
  'rectification-due': '整改期限',
  'delegation-began': '代行开始',
  'delegation-ended': '代行结束',
  'account-invited': '账户邀请',
  'jobs-dead': '后台任务失败',
  'state-contradicted': '数据与审计日志不符',
  'deadline-near': '期限临近',
  'deadline-passed': '期限已过',
  'step-awaited': '待办理',
  'step-done': '已办理',
};

/** What became of a notification's mail. */
export const MAIL_LABELS: Readonly<Record<MailState, string>> = {
  none: '不发送',
  waiting: '待发送',
  sent: '已发送',
  refused: '地址不接收',
};

export const NOTIFICATIONS_TEXTS: ProblemTexts = {
  'notification-not-found': {
    title: '没有该通知',
    detail: '收件箱中没有这条通知。',
    next: '请刷新收件箱后重试。',
  },
  'mail-address-invalid': {
    title: '电子邮箱地址填写有误',
    detail: '应填写一个完整的电子邮箱地址，如 name@example.cn。',
    next: '请更正后重试。',
  },
  'mail-address-missing': {
    title: '尚未填写电子邮箱地址',
    detail: '选择了邮件通知或每日待办汇总，但没有填写接收地址。',
    next: '请填写电子邮箱地址，或取消邮件通知。',
  },
};
