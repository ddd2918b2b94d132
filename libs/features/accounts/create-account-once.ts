import { ActOnce, type SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { CreateAccount, type NewAccount } from './create-account';
import type { InvitationTicket } from './invitations';

/** Creates an account for a command that may arrive several times. The ticket goes to the first answer alone, and is kept nowhere in clear. */
@Injectable()
export class CreateAccountOnce {
  constructor(
    private readonly once: ActOnce,
    private readonly createAccount: CreateAccount,
  ) {}

  /** The account's id, and its ticket the first time. Throws what `CreateAccount` and `IdempotentCommands` throw. */
  async execute(
    command: SentCommand,
    wanted: NewAccount,
  ): Promise<{ readonly id: string; readonly invitation: InvitationTicket | null }> {
    const { kept, shown } = await this.once.showingOnce(command, async (tx) => {
      const { id, invitation } = await this.createAccount.execute(command.actor, wanted, tx);
      return { kept: id, shown: invitation };
    });
    return { id: String(kept), invitation: shown };
  }
}
