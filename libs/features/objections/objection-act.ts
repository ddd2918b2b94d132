import type { SentCommand } from '@app/features/processes';

/** An act on one objection, at the version its actor saw. */
export interface ObjectionAct extends SentCommand {
  readonly id: string;
  readonly version: number;
}
