import { managerOf } from '@app/database';
import {
  getMonthContext,
  InputProblemRow,
  type MonthContext,
  type ReceivedFile,
  type Receiving,
  SourceFile,
  type SourceFiles,
} from '@app/features/months';
import { ReceivePlatformFile } from '@app/features/records';
import { ReceiveLedger } from '@app/features/spot-checks';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { SourceFileMissing } from './month-runs.errors';
import type { RunServices } from './run-services';

interface FileOfMonth {
  readonly assessmentId: number;
  readonly fileNo: number;
}

/** Told how many bytes of a file of this process's run have been read. */
export type BytesListener = (fileNo: number, done: number) => void;

const ROWS_A_STATEMENT = 200;
const HOUR_MS = 60 * 60_000;

/** Reads one input file of a month: everything it says, and everything that must be corrected, in one transaction. */
export class ReceiveFileJob extends JobHandler<FileOfMonth> {
  override readonly name = 'receive-file';
  override readonly queue = 'intake';
  override readonly timeLimit = HOUR_MS;
  private readonly platform: ReceivePlatformFile;
  private readonly ledgers: ReceiveLedger;
  private month: MonthContext | undefined;

  constructor(
    private readonly services: RunServices,
    sources: SourceFiles,
    private readonly onBytes: BytesListener = () => undefined,
  ) {
    super();
    this.platform = new ReceivePlatformFile(sources);
    this.ledgers = new ReceiveLedger(sources);
  }

  override parse(payload: unknown): FileOfMonth {
    const given = new PayloadReader(payload);
    return { assessmentId: given.wholeNumber('assessmentId'), fileNo: given.wholeNumber('fileNo') };
  }

  override async handle({ assessmentId, fileNo }: FileOfMonth, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const manager = managerOf(tx);
      const month = await this.monthOf(manager, assessmentId);
      const file = await manager.findOneBy(SourceFile, { assessmentId, fileNo });
      if (file === null) throw new SourceFileMissing({ assessmentId, fileNo });
      const receiving: Receiving = { month, onBytes: (done) => this.onBytes(fileNo, done) };
      const received = await (file.role === 'ledger' ? this.ledgers : this.platform).execute(tx, file, receiving);
      await this.keepProblems(tx, file, received);
      await this.recordReceipt(tx, file, { received, auditLog: month.assessment.auditLog });
      return { rows: received.rows, problems: received.problems.length };
    });
  }

  /** Assessment and roster of a run stay as they were opened: a month of seventy files reads them once. */
  private async monthOf(manager: EntityManager, assessmentId: number): Promise<MonthContext> {
    const [row]: { auditLog: string }[] = await manager.query(
      'SELECT audit_log AS auditLog FROM assessment WHERE id = ?',
      [assessmentId],
    );
    // The log's name is the run's own, whereas the number of a month that was deleted is given again.
    if (this.month === undefined || row?.auditLog !== this.month.assessment.auditLog) {
      this.month = await getMonthContext(manager, assessmentId);
    }
    return this.month;
  }

  private async keepProblems(tx: Transaction, file: SourceFile, { problems }: ReceivedFile): Promise<void> {
    const { assessmentId, fileNo } = file;
    const manager = managerOf(tx);
    await manager.delete(InputProblemRow, { assessmentId, fileNo });
    const found = problems.map(({ line, column, reason }, i) => ({
      assessmentId,
      fileNo,
      ordinal: i + 1,
      line,
      column,
      reason,
    }));
    for (let at = 0; at < found.length; at += ROWS_A_STATEMENT) {
      await manager.insert(InputProblemRow, found.slice(at, at + ROWS_A_STATEMENT));
    }
  }

  /** Names the input in the log by its digest: what was assessed can be proved later. */
  private async recordReceipt(
    tx: Transaction,
    { path }: SourceFile,
    { received, auditLog }: { readonly received: ReceivedFile; readonly auditLog: string },
  ): Promise<void> {
    await this.services.audit.record(tx, {
      log: auditLog,
      actor: 'unattended-run',
      role: 'system',
      action: 'file.received',
      subject: path,
      facts: { sha256: received.sha256 ?? '', rows: received.rows },
    });
  }
}
