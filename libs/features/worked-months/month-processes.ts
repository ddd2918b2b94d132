import { adjustmentProcess } from '@app/features/adjustments';
import { bulletinProcess } from '@app/features/bulletins';
import { escalationProcess } from '@app/features/escalations';
import { evidenceProcess } from '@app/features/evidence';
import { letterBatch } from '@app/features/letters';
import { monthProcess } from '@app/features/months';
import { objectionProcess } from '@app/features/objections';
import { redraw, spotCheckTask } from '@app/features/spot-checks';
import type { Process } from '@app/workflow';

/** The processes that what is done for a month goes through. */
export const WORK_OF_MONTH: readonly Process[] = [
  redraw,
  letterBatch,
  spotCheckTask,
  evidenceProcess,
  adjustmentProcess,
  objectionProcess,
  bulletinProcess,
  escalationProcess,
];

/** They and the month's own. */
export const MONTH_PROCESSES: readonly Process[] = [monthProcess, ...WORK_OF_MONTH];
