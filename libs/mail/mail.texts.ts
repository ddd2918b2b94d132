import type { ProblemTexts } from '@app/kernel';

export const MAIL_TEXTS: ProblemTexts = {
  'mail-refused': {
    title: '邮件无法送达',
    detail: '收件地址或邮件内容不被接受。',
    next: '请核对电子邮箱地址。',
  },
  'mail-delayed': {
    title: '邮件暂未送出',
    detail: '邮件服务器暂时无法连接或要求稍后再发。',
    next: '系统会自动重发；多次失败的，请系统管理员检查邮件服务器设置。',
  },
};
