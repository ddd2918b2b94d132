import { CalendarNotCovered, fieldPlace, type RecordKind, workingDaysAfter } from '@app/field-standard';
import { getMonthContext, getWorkedMonth, type MonthContext, type RosterUnit, SourceFile } from '@app/features/months';
import { placeOf, RecordFinding } from '@app/features/records';
import type { Actor } from '@app/kernel';
import { isOfficerOnly } from '@app/workflow';
import { type EntityManager, In } from 'typeorm';
import { isOwnUnit, requireSheet } from './sheet-access';
import { ScoreSheetNotFound } from './worked-months.errors';

/** Which records behind a unit's figures: those that lower I4, I3 and I5. */
export const RECORDS_BEHIND = ['late', 'errors', 'concealed'] as const;
export type RecordsBehind = (typeof RECORDS_BEHIND)[number];

/** A record or ledger row that lowered a figure, without names: the document number finds it. */
export interface RecordBehind {
  readonly unitCode: string;
  readonly unitName: string;
  readonly kind: RecordKind;
  /** As reported. */
  readonly documentNo: string;
  readonly decisionDate: string | null;
  /** Null for a ledger row. */
  readonly receivedDate: string | null;
  /** The last day in time, where there is a decision date. */
  readonly dueDate: string | null;
  readonly file: string;
  readonly line: number;
  /** The errors of the field standard; empty but for `errors`. */
  readonly findings: readonly FindingBehind[];
  /** Where it stands in the list. */
  readonly place: Place;
}

export interface FindingBehind {
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

/** Of a record its sequence alone; of a ledger row its unit's number and its line. */
export type Place = readonly [number, number];

/** A part of the list of one unit. */
export interface BehindRequest {
  readonly month: string;
  readonly unit: string;
  readonly of: RecordsBehind;
  readonly after: Place;
  readonly limit: number;
}

/** Before the first. */
export const FIRST_PLACE: Place = [-1, -1];

/**
 * The records behind a figure of a unit: its own, and for a county those of its departments; concealed rows of a municipal department
 * are those of all that were drawn, since its I5 is their pooled rate (D-5), but officers see only what is theirs. As the tables stand
 * now. Throws `MonthNotPlanned`, `ScoreSheetNotFound`.
 */
export async function getRecordsBehind(
  manager: EntityManager,
  actor: Actor,
  request: BehindRequest,
): Promise<readonly RecordBehind[]> {
  const worked = await getWorkedMonth(manager, request.month);
  const context = await getMonthContext(manager, worked.assessmentId);
  const unit = context.unitByCode.get(request.unit);
  if (unit === undefined) throw new ScoreSheetNotFound();
  await requireSheet(manager, actor, { worked, unit });
  const units = unitsBehind(unit, context, request.of).filter((one) => !isOfficerOnly(actor) || isOwnUnit(actor, one));
  if (units.length === 0) return [];
  const search = new RecordSearch(manager, context, units);
  return request.of === 'concealed' ? search.concealed(request) : search.records(request, request.of);
}

function unitsBehind(unit: RosterUnit, { roster }: MonthContext, of: RecordsBehind): readonly RosterUnit[] {
  if (of === 'concealed' && unit.group === 'department') return roster.filter(({ group }) => group === 'department');
  return roster.filter(({ code, parent }) => code === unit.code || (unit.group === 'county' && parent === unit.code));
}

interface StoredRecord {
  readonly seq: number | string;
  readonly unitNo: number;
  readonly kind: RecordKind;
  readonly decisionDate: string | null;
  readonly receivedDate: string;
  readonly content: string;
}

interface StoredRow {
  readonly unitNo: number;
  readonly line: number;
  readonly kind: RecordKind;
  readonly documentNo: string;
  readonly decisionDate: string;
}

const IS_LATE = 'r.late = 1';
const HAS_ERROR = `EXISTS (SELECT 1 FROM record_finding f
  WHERE f.assessment_id = r.assessment_id AND f.seq = r.seq AND f.severity = 'error')`;

/** Searches the records of some units of one month. */
class RecordSearch {
  private readonly marks: string;
  private readonly unitNos: readonly number[];

  constructor(
    private readonly manager: EntityManager,
    private readonly context: MonthContext,
    units: readonly RosterUnit[],
  ) {
    this.unitNos = units.map(({ unitNo }) => unitNo);
    this.marks = this.unitNos.map(() => '?').join(', ');
  }

  async records({ after, limit }: BehindRequest, of: 'late' | 'errors'): Promise<readonly RecordBehind[]> {
    const { id } = this.context.assessment;
    const rows: StoredRecord[] = await this.manager.query(
      `SELECT r.seq AS seq, r.unit_no AS unitNo, r.kind AS kind, r.decision_date AS decisionDate,
         r.received_date AS receivedDate, r.content AS content FROM platform_record r
       WHERE r.assessment_id = ? AND r.seq > ? AND r.unit_no IN (${this.marks}) AND r.in_month = 1
         AND ${of === 'late' ? IS_LATE : HAS_ERROR}
       ORDER BY r.seq LIMIT ${String(limit)}`,
      [id, after[0], ...this.unitNos],
    );
    const [paths, findings] = await Promise.all([this.paths(), this.findings(of === 'errors' ? rows : [])]);
    return rows.map((row) => {
      const seq = Number(row.seq);
      const { fileNo, line } = placeOf(seq);
      const { kind, decisionDate, receivedDate } = row;
      return {
        ...this.whose(row.unitNo),
        ...{ kind, decisionDate, receivedDate, line, dueDate: this.dueDate(decisionDate) },
        documentNo: documentNoOf(row),
        file: paths.get(fileNo) ?? '',
        findings: findings.get(seq) ?? [],
        place: [seq, 0],
      };
    });
  }

  async concealed({ after, limit }: BehindRequest): Promise<readonly RecordBehind[]> {
    const { id } = this.context.assessment;
    const [unitNo, line] = after;
    const rows: StoredRow[] = await this.manager.query(
      `SELECT o.unit_no AS unitNo, o.line AS line, l.kind AS kind, l.document_no AS documentNo, l.decision_date AS decisionDate
       FROM ledger_outcome o JOIN ledger_row l
         ON l.assessment_id = o.assessment_id AND l.unit_no = o.unit_no AND l.line = o.line
       WHERE o.assessment_id = ? AND o.unit_no IN (${this.marks}) AND o.outcome = 'concealed'
         AND (o.unit_no > ? OR (o.unit_no = ? AND o.line > ?))
       ORDER BY o.unit_no, o.line LIMIT ${String(limit)}`,
      [id, ...this.unitNos, unitNo, unitNo, line],
    );
    const ledgers = await this.manager.findBy(SourceFile, { assessmentId: id, role: 'ledger' });
    const paths = new Map(ledgers.map(({ unitCode, path }) => [unitCode, path]));
    return rows.map((row) => {
      const whose = this.whose(row.unitNo);
      const { kind, documentNo, decisionDate } = row;
      return {
        ...whose,
        ...{ kind, documentNo, decisionDate, line: row.line, dueDate: this.dueDate(decisionDate) },
        receivedDate: null,
        file: paths.get(whose.unitCode) ?? '',
        findings: [],
        place: [row.unitNo, row.line],
      };
    });
  }

  private whose(unitNo: number): { unitCode: string; unitName: string } {
    const unit = this.context.roster[unitNo];
    return { unitCode: unit?.code ?? '', unitName: unit?.name ?? '' };
  }

  private dueDate(decisionDate: string | null): string | null {
    if (decisionDate === null) return null;
    try {
      return workingDaysAfter(decisionDate, this.context.scheme.timeliness.workingDays);
    } catch (error) {
      // Outside the calendar there is no day to name: such a decision is late in every assessed month (RULES §2).
      if (error instanceof CalendarNotCovered) return null;
      throw error;
    }
  }

  private async paths(): Promise<ReadonlyMap<number, string>> {
    const files = await this.manager.findBy(SourceFile, { assessmentId: this.context.assessment.id });
    return new Map(files.map(({ fileNo, path }) => [fileNo, path]));
  }

  private async findings(rows: readonly StoredRecord[]): Promise<ReadonlyMap<number, readonly FindingBehind[]>> {
    const bySeq = new Map<number, FindingBehind[]>(rows.map(({ seq }) => [Number(seq), []]));
    const found = await this.manager.find(RecordFinding, {
      where: { assessmentId: this.context.assessment.id, seq: In([...bySeq.keys()]), severity: 'error' },
      order: { seq: 'ASC', ordinal: 'ASC' },
    });
    for (const { seq, field, rule, message } of found) bySeq.get(Number(seq))?.push({ field, rule, message });
    return bySeq;
  }
}

function documentNoOf({ kind, content }: StoredRecord): string {
  const cells: unknown = JSON.parse(content);
  const value: unknown = Array.isArray(cells) ? cells[fieldPlace(kind, kind === 'permit' ? 'XK_WSH' : 'CF_WSH')] : '';
  return typeof value === 'string' ? value : '';
}
