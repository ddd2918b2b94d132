import type { EntityManager } from 'typeorm';
import { type Digest, NotificationSetting } from './notification-setting.entity';
import type { NotificationKind } from './wording/notification-facts';

/** The version of settings that were never made. */
export const UNSET_VERSION = 1;

/** What a person has chosen; until then nothing goes by mail. */
export interface NotificationSettings {
  readonly address: string | null;
  readonly kinds: readonly NotificationKind[];
  readonly digest: Digest;
  readonly version: number;
}

export async function getSettings(manager: EntityManager, accountId: string): Promise<NotificationSettings> {
  const row = await manager.findOneBy(NotificationSetting, { accountId });
  if (row === null) return { address: null, kinds: [], digest: 'none', version: UNSET_VERSION };
  const { address, kinds, digest, version } = row;
  return { address, kinds, digest, version };
}
