import { Mailer, type MailMessage } from '@app/kernel';

/** A mailer that keeps what it is given, and fails when it is told to. */
export class KeptMail extends Mailer {
  readonly sent: MailMessage[] = [];
  /** What the next calls do instead of sending. */
  readonly faults: ((message: MailMessage) => void)[] = [];

  override send(message: MailMessage): Promise<void> {
    const fault = this.faults.shift();
    try {
      fault?.(message);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    this.sent.push(message);
    return Promise.resolve();
  }
}
