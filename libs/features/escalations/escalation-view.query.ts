import { type ProcessReader, ProcessRecord, type RecordView } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { isOfficerOnly } from '@app/workflow';
import { Brackets, type EntityManager } from 'typeorm';
import {
  Escalation,
  type EscalationKind,
  EscalationMonth,
  type RectificationItem,
  RectificationProgress,
} from './escalation.entity';
import { getEscalation, itemsOf, stateSpec } from './escalation.query';
import { escalationProcess } from './escalation.workflow';

/** An escalation in a list. */
export interface EscalationLine {
  readonly id: string;
  readonly kind: EscalationKind;
  readonly unitCode: string;
  readonly unitName: string;
  /** The newest month when it was raised. */
  readonly month: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly deadline: string | null;
  readonly version: number;
}

/** An escalation as somebody may see it. The grounds are the office's until its report has gone out, and never the unit's. */
export interface EscalationView extends EscalationLine {
  readonly months: readonly { readonly month: string; readonly stands: boolean }[];
  readonly grounds: readonly string[];
  readonly interviewDay: string | null;
  readonly interviewTime: string | null;
  readonly interviewPlace: string | null;
  /** The report is addressed to the government: a unit sees the notice alone. */
  readonly reportId: string | null;
  readonly noticeId: string | null;
  readonly items: readonly RectificationItem[];
  readonly progress: readonly RectificationProgress[];
  readonly record: RecordView;
}

/** What looking at an escalation takes. */
export interface EscalationSight {
  readonly manager: EntityManager;
  readonly reader: ProcessReader;
  readonly actor: Actor;
}

/** The wishes of a list. */
export interface EscalationFilter {
  readonly month?: string | undefined;
  readonly state?: string | undefined;
  readonly unit?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** An escalation with its history and the buttons of whoever looks. Throws `RecordNotFound`, for a stranger's as for none. */
export async function escalationView(sight: EscalationSight, id: string): Promise<EscalationView> {
  const { manager, reader, actor } = sight;
  const record = await reader.get({ id, actor });
  const escalation = await getEscalation(manager, id);
  const isUnits = isOfficerOnly(actor);
  const { interviewDay, interviewTime, interviewPlace, reportId, noticeId, grounds } = escalation;
  return {
    ...lineOf(escalation, record),
    months: await manager.find(EscalationMonth, { where: { escalationId: id }, order: { month: 'ASC' } }),
    grounds: isUnits ? [] : grounds,
    interviewDay,
    interviewTime,
    interviewPlace,
    reportId: isUnits ? null : reportId,
    noticeId,
    items: await itemsOf(manager, id),
    progress: await manager.find(RectificationProgress, { where: { escalationId: id }, order: { ordinal: 'ASC' } }),
    record,
  };
}

/** Those an actor may see, the newest first: up to `limit` of them before `before`. Officers see their own units' once it is told them. */
export async function listEscalations(
  { manager, actor }: Pick<EscalationSight, 'manager' | 'actor'>,
  { month, state, unit, before, limit }: EscalationFilter,
): Promise<readonly EscalationLine[]> {
  const query = manager
    .createQueryBuilder(ProcessRecord, 'record')
    .where('record.process = :process', { process: escalationProcess.name })
    .orderBy('record.id', 'DESC')
    .take(limit);
  if (month !== undefined) query.andWhere('record.month = :month', { month });
  if (state !== undefined) query.andWhere('record.state = :state', { state });
  if (unit !== undefined) query.andWhere('record.unitCode = :unit', { unit });
  if (before !== undefined) query.andWhere('record.id < :before', { before });
  if (isOfficerOnly(actor)) query.andWhere(ownAndDisclosed(actor));
  const records = await query.getMany();
  const lines: EscalationLine[] = [];
  for (const record of records) lines.push(lineOf(await getEscalation(manager, record.id), record));
  return lines;
}

/** Of the officer's own unit, and with an act that led to a state the unit learns of. */
function ownAndDisclosed({ unitCode }: Actor): Brackets {
  const shown = Object.entries(escalationProcess.states).flatMap(([name, { internal }]) => (internal ? [] : [name]));
  return new Brackets((where) =>
    where
      .where('record.unitCode = :own', { own: unitCode ?? '' })
      .andWhere(
        'EXISTS (SELECT 1 FROM process_act act WHERE act.record_id = record.id AND act.to_state IN (:...shown))',
        { shown },
      ),
  );
}

function lineOf(
  { id, kind, unitCode, unitName }: Escalation,
  {
    month,
    state,
    deadline,
    version,
  }: {
    readonly month: string | null;
    readonly state: string;
    readonly deadline: string | null;
    readonly version: number;
  },
): EscalationLine {
  const stateLabel = stateSpec(state)?.label ?? state;
  return { id, kind, unitCode, unitName, month: month ?? '', state, stateLabel, deadline, version };
}
