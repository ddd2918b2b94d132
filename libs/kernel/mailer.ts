/** A message to one person, in plain text. */
export interface MailMessage {
  /** Letters, digits and hyphens, at most 60. The same for every repeat of one message: it becomes its `Message-ID`. */
  readonly id: string;
  /** One address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** When it was caused, not when it is sent: so every repeat is the same, byte for byte. */
  readonly at: Date;
}

/**
 * Hands messages on. Fulfils when the next station has taken the message for good. May be called again for a message of which nobody
 * knows whether it went out: the folder holds it once, and mail servers see the same `Message-ID`.
 */
export abstract class Mailer {
  /** Rejects with a refusal of kind `invalid` where a repeat would not help, and of kind `conflict` where it may. */
  abstract send(message: MailMessage): Promise<void>;
}
