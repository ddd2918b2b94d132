import type { SentCommand } from '@app/features/processes';

/** An act on one submission, at the version its actor saw. */
export interface EvidenceAct extends SentCommand {
  readonly id: string;
  readonly version: number;
}
