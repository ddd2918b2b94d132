import { managerOf } from '@app/database';
import { Adjustment, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import { Assessment, inFolder, type MonthContext, SourceFile, SourceFiles } from '@app/features/months';
import { PlatformImport, ReceivePlatformFile } from '@app/features/records';
import { DrawnUnit, ReceiveLedger } from '@app/features/spot-checks';
import type { MonthFolder } from '@app/intake';
import { newId, type Transaction } from '@app/kernel';
import { drawUnits, type Unit } from '@app/rules';

const FIRST_LEDGER_NO = 1_000_000;

/** Puts what a month folder holds where the features of a worked month put it. */
export class MonthFilling {
  constructor(
    private readonly tx: Transaction,
    private readonly month: MonthContext,
  ) {}

  private get manager() {
    return managerOf(this.tx);
  }

  private get assessmentId() {
    return this.month.assessment.id;
  }

  /** Draws by the folder's seed and the worked month's own earlier draws; returns the drawn units. */
  async draw({ settings }: MonthFolder): Promise<readonly Unit[]> {
    const { scheme, roster, assessment, unitByCode } = this.month;
    const { assessmentId } = this;
    const { month, drawSeed: seed } = settings;
    const areas = drawUnits({ scheme, month, seed, roster, previous: assessment.previous });
    await this.manager.update(Assessment, { id: assessmentId }, { drawSeed: seed });
    const units = areas.flatMap(({ area, drawn }) =>
      drawn.map((code, i) => ({ assessmentId, unitNo: unitByCode.get(code)!.unitNo, area, place: i + 1 })),
    );
    await this.manager.insert(DrawnUnit, units);
    return areas.flatMap(({ drawn }) => drawn.map((code) => unitByCode.get(code)!));
  }

  async fill(folder: MonthFolder): Promise<void> {
    const receiving = { month: this.month, onBytes: () => undefined };
    for (const [i, { kind, source, fullPath }] of folder.platform.entries()) {
      const file = await this.keepFile({ fileNo: i + 1, role: kind, unitCode: '' }, source, fullPath);
      await new ReceivePlatformFile(new SourceFiles()).execute(this.tx, file, receiving);
      await this.keepImport(file, kind);
    }
    for (const { unitCode, source, fullPath } of folder.ledgers) {
      const fileNo = FIRST_LEDGER_NO + this.month.unitByCode.get(unitCode)!.unitNo;
      const file = await this.keepFile({ fileNo, role: 'ledger', unitCode }, source, fullPath);
      await new ReceiveLedger(new SourceFiles()).execute(this.tx, file, receiving);
    }
    await this.keepFacts(folder);
  }

  private async keepFile(
    what: Pick<SourceFile, 'fileNo' | 'role' | 'unitCode'>,
    { path, format, size }: MonthFolder['platform'][number]['source'],
    fullPath: string,
  ): Promise<SourceFile> {
    const row = { ...what, assessmentId: this.assessmentId, path, format, location: inFolder(fullPath) };
    await this.manager.insert(SourceFile, { ...row, byteCount: size, sha256: null, rowCount: null });
    return this.manager.findOneByOrFail(SourceFile, { assessmentId: this.assessmentId, fileNo: what.fileNo });
  }

  /** As its confirmation leaves it. */
  private async keepImport({ fileNo, path, byteCount }: SourceFile, kind: PlatformImport['kind']): Promise<void> {
    const { id: assessmentId, month } = this.month.assessment;
    const at = new Date(0);
    const id = newId(at);
    await this.manager.insert(PlatformImport, {
      ...{ id, month, assessmentId, number: fileNo, kind, fileId: id, sha256: '0'.repeat(64), name: path, byteCount },
      ...{ format: 'csv', state: 'confirmed', version: 2, isSettled: 1, fileNo, rowCount: 0, problemCount: 0 },
      ...{ report: null, flowId: id, uploadedBy: 'reviewer', uploadedAt: at, readAt: at, reason: null },
      ...{ decidedBy: 'reviewer', decidedAt: at },
    });
  }

  private async keepFacts({ evidence, statements, adjustments }: MonthFolder): Promise<void> {
    const { manager, assessmentId } = this;
    for (const { code: unitCode, item, isConfirmed } of evidence) {
      await manager.insert(EvidenceItem, { assessmentId, unitCode, item, confirmed: isConfirmed ? 1 : 0 });
    }
    for (const { code: unitCode, isAccepted } of statements) {
      await manager.insert(NoDataStatement, { assessmentId, unitCode, accepted: isAccepted ? 1 : 0 });
    }
    for (const [ordinal, { code: unitCode, rule, count: cases, approved }] of adjustments.entries()) {
      await manager.insert(Adjustment, { assessmentId, ordinal, unitCode, rule, cases, approved: approved ? 1 : 0 });
    }
  }
}
