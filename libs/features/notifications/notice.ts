import type { Role, Transaction } from '@app/kernel';
import type { NoticeContent, NotificationKind } from './wording/notification-facts';

/** What a notification is about, so that a screen can lead there. */
export interface NoticeSubject {
  readonly process: string;
  readonly recordId: string;
  readonly month?: string | undefined;
  readonly unitCode?: string | undefined;
}

/** Something people are to be told. */
export interface Notice {
  readonly content: NoticeContent;
  readonly subject?: NoticeSubject;
  /** The day by which something is to be done. */
  readonly due?: string;
}

/** Whom it concerns. Every part narrows: a role with a unit is the officers of that unit. */
export interface Audience {
  readonly roles?: readonly Role[];
  /** The unit itself and, for county officers, their county. */
  readonly unitCode?: string;
}

/** Finds the accounts of an audience. The feature that keeps accounts has it. */
export abstract class Recipients {
  /** Ids of accounts that can sign in at this moment, each once. */
  abstract accountsOf(tx: Transaction, audience: Audience): Promise<readonly string[]>;
}

/** What has happened to a record. */
export interface NoticeEvent {
  readonly kind: NotificationKind;
  readonly recordId: string;
  /** The number of the act; tells two events of one kind on one record apart. */
  readonly ordinal: number;
  /** Of a deadline alone; negative once it has passed. */
  readonly workingDaysLeft?: number;
}

export interface AddressedNotice {
  readonly notice: Notice;
  readonly audience: readonly Audience[];
  /** Accounts it concerns whatever their role. */
  readonly accounts?: readonly string[];
}

/** Says what is to be told of a feature's own records. Jobs carry ids, so the facts are read when the job runs. */
export abstract class NoticeSource {
  /** The kinds of which it knows something. */
  abstract readonly kinds: readonly NotificationKind[];
  /** Null where the record is not its own, or needs no telling any more (a reminder of what has been done meanwhile). */
  abstract find(tx: Transaction, event: NoticeEvent): Promise<AddressedNotice | null>;
}

/** Something that waits for a person. */
export interface WaitingItem {
  /** A line without people's names: `2021年8月 盐湖区住建局 审核台账`. */
  readonly title: string;
  readonly due: string | null;
  readonly isOverdue: boolean;
}

/** Lists what waits for an account, those due first first. The feature that runs the processes has it. */
export abstract class WaitingWork {
  abstract of(accountId: string): Promise<readonly WaitingItem[]>;
}
