import { adjustmentProcess } from '@app/features/adjustments';
import { bulletinProcess } from '@app/features/bulletins';
import { escalationProcess } from '@app/features/escalations';
import { evidenceProcess } from '@app/features/evidence';
import { letterBatch } from '@app/features/letters';
import { monthProcess } from '@app/features/months';
import { objectionProcess } from '@app/features/objections';
import { redraw, spotCheckTask } from '@app/features/spot-checks';
import type { Process } from '@app/workflow';

/** The tables of all processes, in the order of the documents: for `ProcessesModule.forRoot` and `docs/processes.md`. */
export const PROCESS_TABLES: readonly Process[] = [
  monthProcess,
  redraw,
  letterBatch,
  spotCheckTask,
  evidenceProcess,
  adjustmentProcess,
  objectionProcess,
  bulletinProcess,
  escalationProcess,
];
