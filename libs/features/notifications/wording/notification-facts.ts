/** The assessed month, `2021-08`. */
interface OfMonth {
  readonly month: string;
}

interface OfUnit extends OfMonth {
  /** The unit's name. */
  readonly unit: string;
}

/** `due`: the last day, `2021-10-12`. */
interface Due {
  readonly due: string;
}

/** A step of any process: `step` as its table labels it, `subject` a unit's name or the process's; `month` null where it has none. */
interface Step {
  readonly month: string | null;
  readonly step: string;
  readonly subject: string;
}

/**
 * What each kind of notification says, apart from its words. Names of units, numbers of documents and days; never a person's name, a
 * counterpart, or a reason somebody typed: these stay in the record, behind its permissions.
 */
export interface NotificationFacts {
  readonly 'letter-issued': OfUnit & Due & { readonly number: string };
  readonly 'letter-reminder': OfUnit & Due & { readonly number: string };
  readonly 'ledger-returned': OfUnit & Due;
  readonly 'task-overdue': OfUnit & Due;
  readonly 'answer-received': OfUnit & { readonly form: 'ledger' | 'statement'; readonly isLate: boolean };
  readonly 'evidence-returned': OfUnit & { readonly item: string };
  readonly 'evidence-accepted': OfUnit & { readonly item: string };
  readonly 'adjustment-decided': OfUnit & { readonly rule: string; readonly isApproved: boolean };
  /** `missing`: what has been opened again since scores were asked for, counted. */
  readonly 'scoring-held': OfMonth & { readonly missing: string };
  /** `due`: until when an objection is heard. */
  readonly 'score-sheet-ready': OfUnit & Due;
  readonly 'objection-lodged': OfUnit;
  readonly 'objection-decided': OfUnit & { readonly isUpheld: boolean };
  readonly 'signature-awaited': OfMonth & { readonly document: string };
  readonly 'bulletin-published': OfMonth & { readonly number: string; readonly isCorrection: boolean };
  readonly 'unit-warned': OfUnit & { readonly number: string };
  readonly 'unit-criticised': OfUnit & { readonly number: string };
  /** `months`: the consecutive months in the bottom three, the earliest first. */
  readonly 'escalation-approved': { readonly unit: string; readonly months: readonly string[] };
  readonly 'interview-scheduled': { readonly unit: string; readonly day: string };
  readonly 'rectification-due': { readonly unit: string } & Due;
  readonly 'delegation-began': { readonly from: string; readonly until: string };
  readonly 'delegation-ended': { readonly until: string };
  readonly 'account-invited': { readonly role: string };
  readonly 'jobs-dead': { readonly count: number };
  /** `count`: places where tables and audit log contradict each other. */
  readonly 'state-contradicted': { readonly count: number };
  readonly 'deadline-near': Step & Due & { readonly workingDaysLeft: number };
  readonly 'deadline-passed': Step & Due & { readonly workingDaysPast: number };
  /** It is somebody's turn; `due` null where no day is set. */
  readonly 'step-awaited': Step & { readonly due: string | null };
  /** Something was done: `act` as the table labels it. */
  readonly 'step-done': Step & { readonly act: string };
}

export type NotificationKind = keyof NotificationFacts;

/** A kind together with its facts. */
export type NoticeContent = {
  readonly [Kind in NotificationKind]: { readonly kind: Kind; readonly facts: NotificationFacts[Kind] };
}[NotificationKind];
