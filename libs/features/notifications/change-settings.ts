import { insertUnlessPresent, managerOf, StaleVersion, updateExactlyOne } from '@app/database';
import { actedBy, type Actor, AuditTrail, type Role, type Transaction, UnitOfWork } from '@app/kernel';
import { isMailAddress } from '@app/mail';
import { Injectable } from '@nestjs/common';
import { NotificationSetting } from './notification-setting.entity';
import { type NotificationSettings, UNSET_VERSION } from './notification-settings.query';
import { MailAddressInvalid, MailAddressMissing } from './notifications.errors';
import { NOTIFICATION_KINDS } from './wording/templates';

/** Lets people say what they want to have by mail. */
@Injectable()
export class ChangeSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The actor's own settings; `version` is the one seen. Throws `MailAddressInvalid`, `MailAddressMissing` and
   * `StaleVersion`. Returns the new version.
   */
  async execute(actor: Actor, settings: NotificationSettings): Promise<number> {
    requireUsable(settings);
    return this.unitOfWork.run(async (tx) => {
      await this.write(tx, actor.id, settings);
      const { address, kinds, digest } = settings;
      await this.audit.record(tx, {
        ...actedBy(actor, actor.roles[0] ?? 'system'),
        action: 'notification-settings.changed',
        subject: `account/${actor.id}`,
        facts: { byMail: address !== null, kinds: kinds.length, digest },
      });
      return settings.version + 1;
    });
  }

  /** For a new account, in the transaction that opens it: everything by mail where there is an address, and a digest for leaders. */
  async begin(tx: Transaction, account: { id: string; address: string | null; roles: readonly Role[] }): Promise<void> {
    const digest = account.address !== null && account.roles.includes('leader') ? 'daily' : 'none';
    const kinds = account.address === null ? [] : NOTIFICATION_KINDS;
    const settings = { address: account.address, kinds, digest, version: UNSET_VERSION } as const;
    requireUsable(settings);
    await this.write(tx, account.id, settings);
  }

  private async write(tx: Transaction, accountId: string, settings: NotificationSettings): Promise<void> {
    const manager = managerOf(tx);
    const { address, digest, version } = settings;
    const kinds = NOTIFICATION_KINDS.filter((kind) => settings.kinds.includes(kind));
    const set = { address, kinds, digest, version: version + 1 };
    if (version !== UNSET_VERSION)
      return updateExactlyOne(manager, NotificationSetting, { where: { accountId, version }, set });
    if (!(await insertUnlessPresent(manager, NotificationSetting, { accountId, ...set }))) throw new StaleVersion();
  }
}

function requireUsable({ address, kinds, digest }: NotificationSettings): void {
  if (address !== null && !isMailAddress(address)) throw new MailAddressInvalid();
  if (address === null && (kinds.length > 0 || digest !== 'none')) throw new MailAddressMissing();
}
