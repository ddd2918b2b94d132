import type { Audience, NoticeSubject } from '@app/features/notifications';
import type { ProcessAct, ProcessRecord } from '@app/features/processes';
import type { Role } from '@app/kernel';
import { awaitedRoles, type Process } from '@app/workflow';

/** A record people are to be told of, and what its table says. */
export interface ToldRecord {
  readonly process: Process;
  readonly record: Pick<ProcessRecord, 'id' | 'process' | 'month' | 'unitCode' | 'state' | 'deadline'>;
  /** The unit's name; null for a record of the office. */
  readonly unit: string | null;
  /** What a claim is about as its month's scheme names it: an evidence item, a rule of bonuses; null for everything else. */
  readonly claim: string | null;
  /** Everything that was done with it, the first first. */
  readonly acts: readonly ToldAct[];
}

/** An act on it. */
export type ToldAct = Pick<
  ProcessAct,
  'action' | 'fromState' | 'toState' | 'actorId' | 'role' | 'deadline' | 'facts' | 'isLate'
>;

const OFFICERS: readonly Role[] = ['unit-officer', 'county-officer'];

export function isOfficer(role: string): boolean {
  return OFFICERS.some((officer) => officer === role);
}

/** Where a screen leads to. */
export function subjectOf({ record }: ToldRecord): NoticeSubject {
  const { id, process, month, unitCode } = record;
  return { process, recordId: id, month: month ?? undefined, unitCode: unitCode ?? undefined };
}

/** Who the record is about, and which step it is at, as people say it. */
export function stepOf({ process, record, unit }: ToldRecord, state: string) {
  const label = process.states[state]?.label ?? state;
  return unit === null
    ? { month: record.month, subject: process.label, step: label }
    : { month: record.month, subject: unit, step: `${process.label}（${label}）` };
}

/** Who is awaited in a state: roles of the office, and the unit's own officers. */
export function awaitedAudience({ process, record }: ToldRecord, state: string): readonly Audience[] {
  const awaited = awaitedRoles(process, state).flatMap((role) => (role === 'system' ? [] : [role]));
  const ofOffice = awaited.filter((role) => !isOfficer(role));
  return [
    ...(ofOffice.length === 0 ? [] : [{ roles: ofOffice }]),
    ...(awaited.some(isOfficer) ? unitAudience(record) : []),
  ];
}

/** The officers of the record's unit; nobody where it belongs to none. */
export function unitAudience({ unitCode }: Pick<ProcessRecord, 'unitCode'>): readonly Audience[] {
  return unitCode === null ? [] : [{ roles: OFFICERS, unitCode }];
}
