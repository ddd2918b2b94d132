import { kindOf, type StateKind } from '@app/workflow';
import type { ProcessRecord } from './process-record.entity';
import type { ProcessRegistry } from './process-registry';

/** A record as lists show it. */
export interface RecordSummary {
  readonly id: string;
  readonly process: string;
  readonly processLabel: string;
  readonly subject: string;
  readonly month: string | null;
  readonly unitCode: string | null;
  readonly state: string;
  readonly stateLabel: string;
  readonly stateKind: StateKind;
  readonly version: number;
  readonly deadline: string | null;
  /** The deadline has passed and somebody is still awaited. */
  readonly isOverdue: boolean;
  readonly enteredAt: Date;
  readonly updatedAt: Date;
}

/** What a list shows of a record on a day. */
export function summaryOf(row: ProcessRecord, registry: ProcessRegistry, today: string): RecordSummary {
  const { id, subject, month, unitCode, state, version, deadline, enteredAt, updatedAt } = row;
  const process = registry.get(row.process);
  const stateKind = kindOf(process.states[state]);
  const isAwaited = stateKind === 'open' || stateKind === 'side';
  return {
    id,
    process: process.name,
    processLabel: process.label,
    subject,
    month,
    unitCode,
    state,
    stateLabel: process.states[state]?.label ?? state,
    stateKind,
    version,
    deadline,
    isOverdue: isAwaited && deadline !== null && deadline < today,
    enteredAt,
    updatedAt,
  };
}
