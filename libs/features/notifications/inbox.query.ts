import { type EntityManager, IsNull, LessThan } from 'typeorm';
import type { MailState } from './mail-state';
import { Notification } from './notification.entity';
import { NotificationNotFound } from './notifications.errors';
import type { NotificationKind } from './wording/notification-facts';

/** A notification as its reader sees it. */
export interface InboxItem {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly title: string;
  readonly body: string;
  readonly process: string | null;
  readonly recordId: string | null;
  readonly month: string | null;
  readonly unitCode: string | null;
  readonly due: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly mail: MailState;
}

export interface InboxFilter {
  readonly isUnread?: boolean | undefined;
  readonly kind?: NotificationKind | undefined;
  readonly month?: string | undefined;
  /** The id of the last one seen: only older ones follow. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** One person's notifications, the newest first. */
export async function listInbox(
  manager: EntityManager,
  accountId: string,
  { isUnread, kind, month, after, limit }: InboxFilter,
): Promise<readonly InboxItem[]> {
  const rows = await manager.find(Notification, {
    where: {
      accountId,
      ...(isUnread === true ? { readAt: IsNull() } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(month === undefined ? {} : { month }),
      // Ids begin with the time.
      ...(after === undefined ? {} : { id: LessThan(after) }),
    },
    order: { id: 'DESC' },
    take: limit,
  });
  return rows.map(itemOf);
}

/** One notification of one person. Throws `NotificationNotFound` for somebody else's too. */
export async function getInboxItem(manager: EntityManager, accountId: string, id: string): Promise<InboxItem> {
  const row = await manager.findOneBy(Notification, { id, accountId });
  if (row === null) throw new NotificationNotFound();
  return itemOf(row);
}

export function countUnread(manager: EntityManager, accountId: string): Promise<number> {
  return manager.countBy(Notification, { accountId, readAt: IsNull() });
}

function itemOf(row: Notification): InboxItem {
  const { id, kind, title, body, process, recordId, month, unitCode, due, createdAt, readAt, mail } = row;
  return { id, kind, title, body, process, recordId, month, unitCode, due, createdAt, readAt, mail };
}
