import type { ActRequest } from '@app/features/processes';

/** An act on one submission, at the version its actor saw. */
export interface EvidenceAct extends ActRequest {
  readonly id: string;
  readonly version: number;
}
