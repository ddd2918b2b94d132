import type { MailChoice } from '@app/config';
import { SmtpMailer } from '@app/mail';
import { type Finding, findingsOn } from './finding';

const on = findingsOn('邮件');

/** Whether the mail server answers and lets the system sign in. Sends nothing. */
export async function checkMail(mail: MailChoice): Promise<readonly Finding[]> {
  if (mail.driver === 'folder') {
    const says = `邮件写入目录${mail.path}，不会发出。`;
    return [on.attention({ says, next: '需要发送邮件的，请设置MAIL_DRIVER=smtp、SMTP_URL和MAIL_FROM。' })];
  }
  try {
    await new SmtpMailer(mail.url, mail.from).check();
    return [on.well('邮件服务器可以连接和登录。')];
  } catch {
    return [on.failing({ says: '邮件服务器无法连接或拒绝登录。', next: '请核对SMTP_URL中的地址、端口、账户和口令。' })];
  }
}
