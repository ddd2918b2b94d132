import { join } from 'node:path';
import type { SettingsReader } from './settings-reader';

/** Whom messages come from. */
export interface MailSender {
  readonly name: string;
  readonly address: string;
}

export type MailChoice =
  | { readonly driver: 'folder'; readonly path: string; readonly from: MailSender }
  | {
      readonly driver: 'smtp';
      /** `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. */
      readonly url: string;
      readonly from: MailSender;
    };

const SMTP_EXPECTED = '应为 smtp://用户:口令@主机:端口 或 smtps://用户:口令@主机:端口';
const FROM_EXPECTED = '应为 邮箱地址 或 名称 <邮箱地址>';
const USUAL_NAME = '双公示考核系统';
const NOBODY: MailSender = { name: USUAL_NAME, address: 'no-reply@localhost' };
const ADDRESS = /^[\w.+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;

/** Reads MAIL_DRIVER, MAIL_DIR, SMTP_URL and MAIL_FROM. A mail server needs both an address of its own and one to send from. */
export function readMail(settings: SettingsReader, dataDirectory: string): MailChoice {
  const driver = settings.oneOf('MAIL_DRIVER', 'folder', ['folder', 'smtp']);
  const url = settings.parsed('SMTP_URL', '', { expected: SMTP_EXPECTED, parse: smtpUrl });
  const from = settings.parsed('MAIL_FROM', NOBODY, { expected: FROM_EXPECTED, parse: senderOf });
  if (driver === 'folder') return { driver, path: settings.optional('MAIL_DIR') ?? join(dataDirectory, 'mail'), from };
  for (const name of ['SMTP_URL', 'MAIL_FROM']) {
    if (settings.optional(name) === undefined) settings.refuse(name, 'MAIL_DRIVER 为 smtp 时必须填写');
  }
  return { driver, url, from };
}

function smtpUrl(text: string): string | undefined {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, search, hash } = new URL(text);
  // Parameters would reach the mail library as settings of its own.
  return hostname !== '' && search === '' && hash === '' ? text : undefined;
}

function senderOf(text: string): MailSender | undefined {
  const [, name = USUAL_NAME, address = ''] = /^(?:([^<>"\p{Cc}]{1,60}?)\s*<([^<>]+)>)$/u.exec(text) ?? [
    text,
    USUAL_NAME,
    text,
  ];
  return ADDRESS.test(address) ? { name, address } : undefined;
}
