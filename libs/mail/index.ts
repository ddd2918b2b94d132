export { isMailAddress } from './compose-mail';
export { FolderMailer } from './folder-mailer';
export { MailDelayed, MailRefused } from './mail.errors';
export { MailModule, mailerFor } from './mail.module';
export { MAIL_TEXTS } from './mail.texts';
export { SmtpMailer } from './smtp-mailer';
