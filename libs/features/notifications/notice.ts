import type { Role, Transaction } from '@app/kernel';
import type { NoticeContent } from './wording/notification-facts';

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

/** An act on a record of a process, by its number. */
export interface ActOnRecord {
  readonly recordId: string;
  readonly ordinal: number;
}

/** A deadline of a record; `workingDaysLeft` is 0 on its last day and negative once it has passed. */
export interface DeadlineOfRecord {
  readonly recordId: string;
  readonly deadline: string;
  readonly workingDaysLeft: number;
}

export interface AddressedNotice {
  readonly notice: Notice;
  readonly audience: readonly Audience[];
  /** Accounts it concerns whatever their role. */
  readonly accounts?: readonly string[];
}

/**
 * Says what is to be told of a feature's own records. Jobs carry ids, so it is asked when the job runs. Null: the record is none of its
 * own. Empty: nothing needs telling (any more): a reminder of what has been done meanwhile.
 */
export abstract class NoticeSource {
  /** Several where an act means different things to different people: a bulletin warns some and tells all. */
  abstract ofAct(tx: Transaction, act: ActOnRecord): Promise<readonly AddressedNotice[] | null>;
  abstract ofDeadline(tx: Transaction, deadline: DeadlineOfRecord): Promise<readonly AddressedNotice[] | null>;
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
