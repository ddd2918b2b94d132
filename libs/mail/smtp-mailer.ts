import type { MailSender } from '@app/config';
import { Mailer, type MailMessage } from '@app/kernel';
import { createTransport, type NodemailerError } from 'nodemailer';
import { composeMail } from './compose-mail';
import { MailDelayed, MailRefused } from './mail.errors';

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Hands messages to a mail server, one connection each. A password goes out on this machine or under TLS alone. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: MailSender,
  ) {
    super();
    const { hostname, username } = new URL(url);
    this.transport = createTransport({
      url,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      requireTLS: username !== '' && !LOCAL_HOSTS.includes(hostname),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: MailMessage): Promise<void> {
    const raw = await composeMail(message, this.from);
    try {
      await this.transport.sendMail({ raw, envelope: { from: this.from.address, to: message.to } });
    } catch (error) {
      throw explained(error);
    }
  }

  /** Whether the server answers and lets us sign in; sends nothing. Rejects with `MailDelayed` where it does not. */
  async check(): Promise<void> {
    try {
      await this.transport.verify();
    } catch (error) {
      throw explained(error);
    }
  }
}

/** Without the cause: the server's answer quotes addresses. A refused sign-in is the operator's to mend, not the message's fault. */
function explained(error: unknown): unknown {
  if (!isOfMail(error)) return error;
  const { code = '', responseCode = 0, permanent } = error;
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  const details = { reason: code, answer: responseCode };
  return permanent === true && isOfMessage ? new MailRefused(details) : new MailDelayed(details);
}

function isOfMail(error: unknown): error is NodemailerError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
