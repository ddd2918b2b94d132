/** An act as the server offers it for a record, and what stands in its way. */
export interface OfferedAct<Action extends string = string> {
  readonly action: Action;
  readonly label: string;
  readonly reason: 'required' | 'optional' | 'none';
  readonly needsDay?: boolean;
  readonly entersReceipt?: boolean;
  readonly exceptional: boolean;
  /** Whether the screen has a form for it that asks for more than words. */
  readonly hasForm?: boolean;
  /** Why it is not possible now, in words; null where it is. */
  readonly obstacle: string | null;
}

/** What a person says with an act. */
export interface ActWords {
  readonly reason?: string;
  /** `YYYY-MM-DD`. */
  readonly deadlineDay?: string;
  /** ISO 8601. */
  readonly receivedAt?: string;
}
