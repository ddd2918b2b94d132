import type { SentCommand } from '@app/features/processes';

/** An act on one proposal, at the version its actor saw. */
export interface AdjustmentAct extends SentCommand {
  readonly id: string;
  readonly version: number;
}

/** A sign-off: what the signer was shown, and when the signer last proved who they are. */
export interface AdjustmentSignOff extends AdjustmentAct {
  /** The content's digest as it was shown. */
  readonly contentSha256: string;
  readonly provedAt: Date;
}
