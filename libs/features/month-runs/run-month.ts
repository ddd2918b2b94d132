import { managerOf } from '@app/database';
import { ScoreMonth } from '@app/features/bulletins';
import { Assessment, InputProblemRow, RosterUnit, SourceFile, SourceFiles } from '@app/features/months';
import { CheckUnitRecords, ReceivePlatformFile } from '@app/features/records';
import { CompareUnit, DrawnUnit, ReceiveLedger, SettleUnitCheck } from '@app/features/spot-checks';
import type { InputProblem } from '@app/intake';
import type { AuditTrail, FileStore, Transaction, UnitOfWork } from '@app/kernel';
import type { MonthScores } from '@app/rules';
import type { DataSource } from 'typeorm';

/** What a run tells while it works: the stage, and how far it is. */
export type ProgressListener = (stage: RunStage, done: number, total: number) => void;

export type RunStage = 'receive' | 'check' | 'compare' | 'score' | 'document';

export interface RunServices {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditTrail;
  /** Needed only where inputs were stored; a run on a folder reads them in place. */
  readonly files?: FileStore;
}

/** What became of a run: scores, or the problems that somebody must correct first. */
export type RunResult =
  | { readonly scores: MonthScores; readonly problems: readonly [] }
  | { readonly scores: null; readonly problems: readonly InputProblem[] };

/** Works an opened month to its scores: reads all files, checks every unit, compares the drawn ones, scores. */
export class RunMonth {
  private readonly sources: SourceFiles;

  constructor(
    private readonly services: RunServices,
    private readonly onProgress: ProgressListener,
  ) {
    this.sources = new SourceFiles(services.files);
  }

  async execute(assessmentId: number): Promise<RunResult> {
    const problems = await this.receive(assessmentId);
    if (problems.length > 0) {
      await this.setState(assessmentId, 'rejected');
      return { scores: null, problems };
    }
    await this.setState(assessmentId, 'checking');
    await this.checkUnits(assessmentId);
    await this.compareDrawn(assessmentId);
    this.onProgress('score', 0, 1);
    const score = new ScoreMonth(this.services.audit);
    const scores = await this.services.unitOfWork.run((tx) => score.execute(tx, assessmentId));
    this.onProgress('score', 1, 1);
    return { scores, problems: [] };
  }

  private async receive(assessmentId: number): Promise<InputProblem[]> {
    const { dataSource, unitOfWork } = this.services;
    const files = await dataSource.manager.find(SourceFile, { where: { assessmentId }, order: { fileNo: 'ASC' } });
    const total = files.reduce((sum, file) => sum + file.byteCount, 0);
    const platform = new ReceivePlatformFile(this.sources);
    const ledgers = new ReceiveLedger(this.sources);
    const problems: InputProblem[] = [];
    let before = 0;
    for (const file of files) {
      const onBytes = (done: number): void => this.onProgress('receive', before + done, total);
      const received = await unitOfWork.run(async (tx) => {
        const reader = file.role === 'ledger' ? ledgers : platform;
        const result = await reader.execute(tx, file, onBytes);
        const rows = result.problems.map(({ line, column, reason }, i) => ({
          assessmentId,
          fileNo: file.fileNo,
          ordinal: i + 1,
          line,
          column,
          reason,
        }));
        for (let at = 0; at < rows.length; at += 200)
          await managerOf(tx).insert(InputProblemRow, rows.slice(at, at + 200));
        await this.recordReceipt(tx, assessmentId, file.fileNo);
        return result;
      });
      problems.push(...received.problems);
      before += file.byteCount;
    }
    return problems;
  }

  /** The log names every input by its digest: what was assessed can be proved later. */
  private async recordReceipt(tx: Transaction, assessmentId: number, fileNo: number): Promise<void> {
    const manager = managerOf(tx);
    const { auditLog } = await manager.findOneByOrFail(Assessment, { id: assessmentId });
    const { path, sha256, rowCount } = await manager.findOneByOrFail(SourceFile, { assessmentId, fileNo });
    await this.services.audit.record(tx, {
      log: auditLog,
      actor: 'unattended-run',
      role: 'system',
      action: 'file.received',
      subject: path,
      facts: { sha256: sha256 ?? '', rows: rowCount ?? 0 },
    });
  }

  private async checkUnits(assessmentId: number): Promise<void> {
    const { dataSource, unitOfWork } = this.services;
    const units = await dataSource.manager.findBy(RosterUnit, { assessmentId });
    const check = new CheckUnitRecords();
    for (const [i, { unitNo }] of units.entries()) {
      await unitOfWork.run((tx) => check.execute(tx, { assessmentId, unitNo }));
      this.onProgress('check', i + 1, units.length);
    }
  }

  private async compareDrawn(assessmentId: number): Promise<void> {
    const { dataSource, unitOfWork } = this.services;
    const { cutOff } = await dataSource.manager.findOneByOrFail(Assessment, { id: assessmentId });
    const drawn = await dataSource.manager.findBy(DrawnUnit, { assessmentId });
    const compare = new CompareUnit();
    const settle = new SettleUnitCheck();
    for (const [i, { unitNo }] of drawn.entries()) {
      await unitOfWork.run(async (tx) => {
        const { code } = await managerOf(tx).findOneByOrFail(RosterUnit, { assessmentId, unitNo });
        await compare.execute(tx, { assessmentId, unitNo, cutOff });
        await settle.execute(tx, { assessmentId, unitNo, code });
      });
      this.onProgress('compare', i + 1, drawn.length);
    }
  }

  private async setState(id: number, state: Assessment['state']): Promise<void> {
    await this.services.unitOfWork.run((tx) => managerOf(tx).update(Assessment, { id }, { state }));
  }
}
