import { type DatabaseChoice, usingIndex } from '@app/database';
import { type ReceivedFile, SourceFiles } from '@app/features/months';
import { CheckUnitRecords, DOCUMENT_INDEX, ReceivePlatformFile } from '@app/features/records';
import { CompareUnit, ReceiveLedger, SettleUnitCheck } from '@app/features/spot-checks';
import { timed } from '../statistics';
import { type OpenMonth, openMonth } from './open-month';

export interface ImportInput {
  readonly choice: DatabaseChoice;
  readonly folder: string;
  /** How often join and comparison are done, in turn. */
  readonly comparisons: number;
}

/** All in seconds. */
export interface ImportTimes {
  readonly platform: number;
  /** Of the processor, by this process. */
  readonly platformCpu: number;
  readonly ledgers: number;
  readonly check: number;
  readonly join: readonly number[];
  readonly storedJoin: readonly number[];
  readonly storedJoinCpu: readonly number[];
  readonly compare: readonly number[];
  readonly compareCpu: readonly number[];
  /** Rows of ledgers that the bare join and our comparison looked at. */
  readonly rows: { readonly missing: number; readonly outcomes: number };
}

/**
 * Our import of all platform files (every rule, keys, index, digest), then the ledgers, then in turn the bare anti-join on the
 * same tables by the same key and index, and our comparison.
 */
export async function importAndCompare({ choice, folder, comparisons }: ImportInput): Promise<ImportTimes> {
  const open = await openMonth(folder, choice);
  try {
    const platform = await timed(() => receive(open, 'platform'));
    const ledgers = await timed(() => receive(open, 'ledger'));
    const check = await timed(() => checkUnits(open));
    await open.dataSource.query(STORED_JOIN_TABLE);
    const byDocument = usingIndex(open.dataSource, DOCUMENT_INDEX);
    const joins: Timed[] = [];
    const storedJoins: Timed[] = [];
    const compares: Timed[] = [];
    let missing = 0;
    for (let i = 0; i < comparisons; i++) {
      const join = await timed(() => open.dataSource.query(ANTI_JOIN(byDocument)));
      missing = Number(join.value[0].missing);
      joins.push(join);
      storedJoins.push(await timed(() => storeJoin(open, byDocument)));
      await open.dataSource.query('DELETE FROM bare_outcome');
      // A month is compared once: what an earlier turn left is nobody's to clear away.
      for (const table of ['ledger_outcome', 'unit_check']) await open.dataSource.query(`DELETE FROM ${table}`);
      compares.push(await timed(() => compareUnits(open)));
    }
    const [{ outcomes }] = await open.dataSource.query('SELECT COUNT(*) AS outcomes FROM ledger_outcome');
    const rows = { missing, outcomes: Number(outcomes) };
    return {
      ...{ platform: platform.seconds, platformCpu: platform.cpu, ledgers: ledgers.seconds, check: check.seconds },
      ...{ join: secondsOf(joins), storedJoin: secondsOf(storedJoins), storedJoinCpu: cpuOf(storedJoins) },
      ...{ compare: secondsOf(compares), compareCpu: cpuOf(compares), rows },
    };
  } finally {
    await open.dataSource.destroy();
  }
}

type Timed = Awaited<ReturnType<typeof timed>>;

function secondsOf(times: readonly Timed[]): number[] {
  return times.map(({ seconds }) => seconds);
}

function cpuOf(times: readonly Timed[]): number[] {
  return times.map(({ cpu }) => cpu);
}

/**
 * The bare join, at its barest: it finds the rows without a record and only counts them. Written as an outer join because MariaDB
 * gathers all records first where the same is asked by NOT EXISTS, which takes ten times as long.
 */
const ANTI_JOIN = (byDocument: string): string => `
  SELECT COUNT(*) AS missing FROM ledger_row l LEFT JOIN platform_record r ${byDocument} ON r.assessment_id = l.assessment_id
    AND r.unit_no = l.unit_no AND r.kind = l.kind AND r.document_key = l.document_key
  WHERE r.seq IS NULL`;

/** The same with what a comparison is for: each row and its record kept in a table. */
const STORED_JOIN_TABLE = `CREATE TABLE bare_outcome (assessment_id INTEGER NOT NULL, unit_no INTEGER NOT NULL, line INTEGER NOT NULL,
  record_seq BIGINT, PRIMARY KEY (assessment_id, unit_no, line))`;
const STORED_JOIN = (byDocument: string): string => `
  INSERT INTO bare_outcome
  SELECT l.assessment_id, l.unit_no, l.line, (SELECT MIN(r.seq + 0) FROM platform_record r ${byDocument} WHERE r.assessment_id = l.assessment_id
    AND r.unit_no = l.unit_no AND r.kind = l.kind AND r.document_key = l.document_key)
  FROM ledger_row l`;

async function storeJoin({ dataSource }: OpenMonth, byDocument: string): Promise<void> {
  await dataSource.transaction((manager) => manager.query(STORED_JOIN(byDocument)));
}

/** Reads all files of a part into the month. */
export async function receive({ unitOfWork, month, files }: OpenMonth, part: 'platform' | 'ledger'): Promise<void> {
  const sources = new SourceFiles();
  const receiver = part === 'ledger' ? new ReceiveLedger(sources) : new ReceivePlatformFile(sources);
  for (const file of files.filter(({ role }) => (role === 'ledger') === (part === 'ledger'))) {
    const { problems }: ReceivedFile = await unitOfWork.run((tx) =>
      receiver.execute(tx, file, { month, onBytes: () => undefined }),
    );
    if (problems.length > 0) throw new Error(`${file.path}: ${JSON.stringify(problems[0])}`);
  }
}

async function checkUnits({ unitOfWork, month }: OpenMonth): Promise<void> {
  const check = new CheckUnitRecords();
  for (const { unitNo } of month.roster) {
    await unitOfWork.run((tx) => check.execute(tx, { assessmentId: month.assessment.id, unitNo }));
  }
}

async function compareUnits({ unitOfWork, month, drawn }: OpenMonth): Promise<void> {
  const compare = new CompareUnit();
  const settle = new SettleUnitCheck();
  const { id: assessmentId, cutOff } = month.assessment;
  for (const unitNo of drawn) {
    await unitOfWork.run(async (tx) => {
      await compare.execute(tx, { assessmentId, unitNo, cutOff });
      await settle.execute(tx, { assessmentId, unitNo, code: month.roster[unitNo]?.code ?? '' });
    });
  }
}
