import type { MailSender } from '@app/config';
import type { MailMessage } from '@app/kernel';
import MailComposer from 'nodemailer/lib/mail-composer';
import { MailRefused } from './mail.errors';

const ID = /^[A-Za-z0-9-]{1,60}$/;
const ADDRESS = /^[\w.+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const LONGEST_SUBJECT = 200;

/**
 * The message as it goes out (RFC 5322): the same bytes for every repeat. What could smuggle in a header, a recipient or a file name
 * is refused with `MailRefused`, before the mail library sees it.
 */
export async function composeMail(message: MailMessage, from: MailSender): Promise<Buffer> {
  requireSafe(message);
  const { id, to, subject, text, at } = message;
  const composer = new MailComposer({
    // A copy: the composer writes into what it is given, and the settings are frozen.
    from: { ...from },
    to: { name: '', address: to },
    subject,
    text,
    date: at,
    messageId: `<${id}@${domainOf(from)}>`,
    // Keeps absence notes from answering (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Whether an address is one that messages are sent to: one mailbox, nothing else. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text) && !text.includes('..');
}

function requireSafe({ id, to, subject, at }: MailMessage): void {
  if (!ID.test(id)) throw new MailRefused({ field: 'id' });
  if (!isMailAddress(to)) throw new MailRefused({ field: 'to' });
  if (CONTROL.test(subject) || subject.length > LONGEST_SUBJECT) throw new MailRefused({ field: 'subject' });
  if (Number.isNaN(at.getTime())) throw new MailRefused({ field: 'at' });
}

function domainOf({ address }: MailSender): string {
  return address.slice(address.indexOf('@') + 1);
}
