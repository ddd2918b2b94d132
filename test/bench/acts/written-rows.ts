import type { ChangedRow, InsertedRow, RawRow, WrittenRows } from './protocol';
import type { DeskAtHand, TaskAtHand } from './worked-ground';

/** Asks the database without entities. */
export type Query = (sql: string, parameters: readonly unknown[]) => Promise<RawRow[]>;

/** Rows as they are at one moment. */
type Picture = readonly RawRow[];

/** Does an act on a task and tells which rows it has written. */
export async function rowsOfTaskAct(
  query: Query,
  { id, subject }: TaskAtHand,
  act: () => Promise<void>,
): Promise<WrittenRows> {
  const records = (): Promise<Picture> => query('SELECT * FROM process_record WHERE id = ?', [id]);
  const before = await records();
  await act();
  const row = await one(query, 'SELECT * FROM process_act WHERE record_id = ? ORDER BY ordinal DESC LIMIT 1', [id]);
  const mark = `%"recordId":"${id}","ordinal":${String(row['ordinal'])}%`;
  const jobs = await query('SELECT * FROM job WHERE payload LIKE ?', [mark]);
  return {
    name: 'acknowledge a spot check',
    inserted: [
      ...(await rowsOfEveryAct(query, subject)),
      { table: 'process_act', row, perPerson: ['record_id'], perAct: ['id', 'ordinal'] },
      ...jobs.map((job) => ({ table: 'job', row: job, perPerson: [], perAct: ['id', 'flow_id'] })),
    ],
    changed: changesOf('process_record', [before, await records()], { key: ['id'], perPerson: ['id', 'subject'] }),
  };
}

const UNIT = ['assessment_id', 'unit_no'];
const ROW = [...UNIT, 'line'];

/** Rules at a desk and tells which rows that has written; of the comparison those only that differ afterwards. */
export async function rowsOfRuling(query: Query, desk: DeskAtHand, act: () => Promise<void>): Promise<WrittenRows> {
  const { id, subject } = desk.task;
  const unit = [desk.assessmentId, desk.unitNo];
  const ofUnit = 'assessment_id = ? AND unit_no = ?';
  const look = async () => ({
    desk: await query('SELECT * FROM comparison_desk WHERE record_id = ?', [id]),
    rows: await query(`SELECT * FROM ledger_row WHERE ${ofUnit} ORDER BY line`, unit),
    outcomes: await query(`SELECT * FROM ledger_outcome WHERE ${ofUnit} ORDER BY line`, unit),
    check: await query(`SELECT * FROM unit_check WHERE ${ofUnit}`, unit),
  });
  const before = await look();
  await act();
  const after = await look();
  const row = await one(query, 'SELECT * FROM row_ruling WHERE record_id = ? ORDER BY desk_version DESC LIMIT 1', [id]);
  const own = ['assessment_id'];
  return {
    name: 'rule on a ledger row',
    inserted: [
      ...(await rowsOfEveryAct(query, subject)),
      { table: 'row_ruling', row, perPerson: ['record_id'], perAct: ['desk_version'] },
    ],
    changed: [
      ...changesOf('comparison_desk', [before.desk, after.desk], { key: ['record_id'], perPerson: ['record_id'] }),
      ...changesOf('ledger_row', [before.rows, after.rows], { key: ROW, perPerson: own }),
      ...changesOf('ledger_outcome', [before.outcomes, after.outcomes], { key: ROW, perPerson: own }),
      ...changesOf('unit_check', [before.check, after.check], { key: UNIT, perPerson: own }),
    ],
  };
}

/** What every act writes: the key of its command, and its audit entry with the sealed part, where it has one. */
async function rowsOfEveryAct(query: Query, subject: string): Promise<readonly InsertedRow[]> {
  const about = [`spot-check-task/${subject}`];
  const entry = await one(query, 'SELECT * FROM audit_entry WHERE subject = ? ORDER BY id DESC LIMIT 1', about);
  const sealed = await query('SELECT * FROM audit_sealed WHERE entry_id = ?', [entry['id']]);
  const key = await one(query, 'SELECT * FROM command_key ORDER BY created_at DESC LIMIT 1', []);
  return [
    { table: 'command_key', row: key, perPerson: [], perAct: ['command_key'] },
    { table: 'audit_entry', row: entry, perPerson: [], perAct: ['id'] },
    ...sealed.map((row) => ({ table: 'audit_sealed', row, perPerson: [], perAct: ['entry_id'] })),
  ];
}

function changesOf(
  table: string,
  [before, after]: readonly [Picture, Picture],
  columns: Pick<ChangedRow, 'key' | 'perPerson'>,
): readonly ChangedRow[] {
  return after.flatMap((row, i) => {
    const earlier = before[i];
    if (earlier === undefined || JSON.stringify(earlier) === JSON.stringify(row)) return [];
    return [{ table, before: earlier, after: row, ...columns }];
  });
}

async function one(query: Query, sql: string, parameters: readonly unknown[]): Promise<RawRow> {
  const [row] = await query(sql, parameters);
  if (row === undefined) throw new Error('An act has not written what it was measured for.');
  return row;
}
