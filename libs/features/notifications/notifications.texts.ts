import type { ProblemTexts } from '@app/kernel';

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
