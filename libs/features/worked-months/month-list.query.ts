import { Assessment, monthProcess, WorkedMonth } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { isStateOf } from '@app/workflow';
import type { EntityManager } from 'typeorm';

/** A line of the list of months. */
export interface MonthLine {
  readonly month: string;
  readonly state: string;
  readonly stateLabel: string;
  /** `YYYY-MM-DD`: until when its state should have been left. */
  readonly deadline: string | null;
  readonly isOverdue: boolean;
  readonly cutOff: string;
  readonly issueDate: string;
}

/** A part of the list. */
export interface MonthListRequest {
  /** Only months before this one; all where it is absent. */
  readonly before?: string | undefined;
  readonly limit: number;
  /** The office's day. */
  readonly today: string;
}

/** The months that people work or have worked, the newest first. */
export async function listMonths(
  manager: EntityManager,
  { before = '9999-12', limit, today }: MonthListRequest,
): Promise<readonly MonthLine[]> {
  const rows = await manager
    .createQueryBuilder(WorkedMonth, 'worked')
    .innerJoin(ProcessRecord, 'record', 'record.id = worked.recordId')
    .innerJoin(Assessment, 'assessment', 'assessment.id = worked.assessmentId')
    .select('worked.month', 'month')
    .addSelect('record.state', 'state')
    .addSelect('record.deadline', 'deadline')
    .addSelect('assessment.cutOff', 'cutOff')
    .addSelect('assessment.issueDate', 'issueDate')
    .where('worked.month < :before', { before })
    .orderBy('worked.month', 'DESC')
    .limit(limit)
    .getRawMany<Omit<MonthLine, 'stateLabel' | 'isOverdue'>>();
  return rows.map((row) => ({
    ...row,
    stateLabel: isStateOf(monthProcess, row.state) ? monthProcess.states[row.state].label : row.state,
    isOverdue: row.deadline !== null && row.deadline < today,
  }));
}
