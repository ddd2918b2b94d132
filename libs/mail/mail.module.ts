import type { MailChoice } from '@app/config';
import { Mailer } from '@app/kernel';
import { type DynamicModule, Module } from '@nestjs/common';
import { FolderMailer } from './folder-mailer';
import { SmtpMailer } from './smtp-mailer';

/** The mailer of the chosen driver. */
export function mailerFor(choice: MailChoice): Mailer {
  return choice.driver === 'smtp'
    ? new SmtpMailer(choice.url, choice.from)
    : new FolderMailer(choice.path, choice.from);
}

/** Gives `Mailer` to all modules. */
@Module({})
export class MailModule {
  static forRoot(choice: MailChoice): DynamicModule {
    const providers = [{ provide: Mailer, useFactory: () => mailerFor(choice) }];
    return { module: MailModule, global: true, providers, exports: [Mailer] };
  }
}
