import { managerOf } from '@app/database';
import { ScoreMonth } from '@app/features/bulletins';
import {
  Assessment,
  getMonthContext,
  InputProblemRow,
  type MonthContext,
  type ReceivedFile,
  SourceFile,
  SourceFiles,
  UnitNotInRoster,
} from '@app/features/months';
import { CheckUnitRecords, ReceivePlatformFile } from '@app/features/records';
import { CompareUnit, DrawnUnit, ProposeNearMatches, ReceiveLedger, SettleUnitCheck } from '@app/features/spot-checks';
import type { InputProblem } from '@app/intake';
import type { AuditTrail, Transaction, UnitOfWork } from '@app/kernel';
import type { MonthScores } from '@app/rules';
import type { DataSource } from 'typeorm';

/** What a run tells while it works: the stage, and how far it is. */
export type ProgressListener = (stage: RunStage, done: number, total: number) => void;

export type RunStage = 'receive' | 'check' | 'compare' | 'score' | 'document';

export interface RunServices {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditTrail;
}

/** What became of a run: scores, or the problems that somebody must correct first. */
export type RunResult =
  | { readonly scores: MonthScores; readonly problems: readonly [] }
  | { readonly scores: null; readonly problems: readonly InputProblem[] };

const ROWS_A_STATEMENT = 200;

/** Works an opened month to its scores: reads all files, checks every unit, compares the drawn ones, scores. */
export class RunMonth {
  constructor(
    private readonly services: RunServices,
    private readonly onProgress: ProgressListener,
  ) {}

  async execute(assessmentId: number): Promise<RunResult> {
    const month = await getMonthContext(this.services.dataSource.manager, assessmentId);
    const problems = await this.receive(month);
    if (problems.length > 0) {
      await this.setState(assessmentId, 'rejected');
      return { scores: null, problems };
    }
    await this.setState(assessmentId, 'checking');
    await this.checkUnits(month);
    await this.compareDrawn(month);
    this.onProgress('score', 0, 1);
    const score = new ScoreMonth(this.services.audit);
    const scores = await this.services.unitOfWork.run((tx) => score.execute(tx, assessmentId));
    this.onProgress('score', 1, 1);
    return { scores, problems: [] };
  }

  private async receive(month: MonthContext): Promise<InputProblem[]> {
    const { dataSource, unitOfWork } = this.services;
    const ofMonth = { assessmentId: month.assessment.id };
    const files = await dataSource.manager.find(SourceFile, { where: ofMonth, order: { fileNo: 'ASC' } });
    const total = files.reduce((sum, file) => sum + file.byteCount, 0);
    const sources = new SourceFiles();
    const platform = new ReceivePlatformFile(sources);
    const ledgers = new ReceiveLedger(sources);
    const problems: InputProblem[] = [];
    let before = 0;
    for (const file of files) {
      const onBytes = (done: number): void => this.onProgress('receive', before + done, total);
      const received = await unitOfWork.run(async (tx) => {
        const result = await (file.role === 'ledger' ? ledgers : platform).execute(tx, file, { month, onBytes });
        await this.recordReceipt(tx, file, { ...result, auditLog: month.assessment.auditLog });
        return result;
      });
      problems.push(...received.problems);
      before += file.byteCount;
    }
    return problems;
  }

  /** Keeps what must be corrected, and names the input in the log by its digest: what was assessed can be proved later. */
  private async recordReceipt(
    tx: Transaction,
    { assessmentId, fileNo, path }: SourceFile,
    { problems, sha256, rows, auditLog }: ReceivedFile & { readonly auditLog: string },
  ): Promise<void> {
    const found = problems.map(({ line, column, reason }, i) => ({
      assessmentId,
      fileNo,
      ordinal: i + 1,
      line,
      column,
      reason,
    }));
    for (let at = 0; at < found.length; at += ROWS_A_STATEMENT) {
      await managerOf(tx).insert(InputProblemRow, found.slice(at, at + ROWS_A_STATEMENT));
    }
    await this.services.audit.record(tx, {
      log: auditLog,
      actor: 'unattended-run',
      role: 'system',
      action: 'file.received',
      subject: path,
      facts: { sha256: sha256 ?? '', rows },
    });
  }

  private async checkUnits({ assessment, roster }: MonthContext): Promise<void> {
    const check = new CheckUnitRecords();
    for (const [i, { unitNo }] of roster.entries()) {
      await this.services.unitOfWork.run((tx) => check.execute(tx, { assessmentId: assessment.id, unitNo }));
      this.onProgress('check', i + 1, roster.length);
    }
  }

  private async compareDrawn({ assessment, roster }: MonthContext): Promise<void> {
    const { dataSource, unitOfWork } = this.services;
    const { id: assessmentId, cutOff } = assessment;
    const drawn = await dataSource.manager.findBy(DrawnUnit, { assessmentId });
    const compare = new CompareUnit();
    const settle = new SettleUnitCheck();
    const propose = new ProposeNearMatches();
    for (const [i, { unitNo }] of drawn.entries()) {
      const unit = roster[unitNo];
      if (unit === undefined) throw new UnitNotInRoster({ unitNo });
      await unitOfWork.run(async (tx) => {
        await compare.execute(tx, { assessmentId, unitNo, cutOff });
        await settle.execute(tx, { assessmentId, unitNo, code: unit.code });
        await propose.execute(tx, { assessmentId, unitNo, cutOff });
      });
      this.onProgress('compare', i + 1, drawn.length);
    }
  }

  private async setState(id: number, state: Assessment['state']): Promise<void> {
    await this.services.unitOfWork.run((tx) => managerOf(tx).update(Assessment, { id }, { state }));
  }
}
