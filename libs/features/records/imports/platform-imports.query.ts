import { accountNames } from '@app/features/accounts';
import { RosterUnit } from '@app/features/months';
import { JobFlows } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { PlatformImportNotFound } from '../records.errors';
import { ruleName } from '../rule-names.texts';
import { getImport } from './find-import';
import { type ImportProblemView, ImportProblems } from './import-problems';
import type { ImportReport, RuleCount } from './import-report';
import { PlatformImport } from './platform-import.entity';

/** Which import of which month. */
export interface ImportKey {
  readonly month: string;
  readonly id: string;
}

/** An import without its report. */
export type ImportSummary = Omit<PlatformImport, 'report' | 'flowId' | 'assessmentId' | 'isSettled'> & {
  readonly isSettled: boolean;
};

/** An import with the names of those who handed it in and decided on it; the id of an account that is unknown. */
export interface NamedImport extends ImportSummary {
  readonly uploaderName: string;
  /** Empty before the decision. */
  readonly deciderName: string;
}

interface NamedCount extends RuleCount {
  readonly ruleName: string;
}

/** A report with the names that people read. */
export interface ImportReportView extends Omit<ImportReport, 'rules' | 'units'> {
  readonly rules: readonly NamedCount[];
  readonly units: readonly (Omit<ImportReport['units'][number], 'rules'> & {
    readonly unitName: string;
    readonly rules: readonly NamedCount[];
  })[];
}

/**
 * An import with what its reading has shown, or how far the reading is (in bytes; held up where its job was given up and waits for a
 * person).
 */
export interface ImportView extends ImportSummary {
  readonly report: ImportReportView | null;
  readonly progress: { readonly done: number; readonly total: number; readonly isHeldUp: boolean } | null;
}

interface Piece<Key> {
  readonly after: Key | undefined;
  readonly limit: number;
}

/** What screens show of a month's imports. */
@Injectable()
export class PlatformImportsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly flows: JobFlows,
    private readonly kept: ImportProblems,
  ) {}

  /** The month an import belongs to. Throws `PlatformImportNotFound`. */
  async monthOf(id: string): Promise<string> {
    const found = await this.dataSource.manager.findOne(PlatformImport, {
      where: { id },
      select: { id: true, month: true },
    });
    if (found === null) throw new PlatformImportNotFound();
    return found.month;
  }

  /** The newest first, from before the number of the last one seen. */
  async list(month: string, { after, limit }: Piece<number>): Promise<readonly ImportSummary[]> {
    const where = after === undefined ? { month } : { month, number: LessThan(after) };
    const rows = await this.dataSource.manager.find(PlatformImport, { where, order: { number: 'DESC' }, take: limit });
    return rows.map(summaryOf);
  }

  /** The same imports with the names of who acted on them. */
  async withNames(imports: readonly ImportSummary[]): Promise<readonly NamedImport[]> {
    const ids = imports.flatMap(({ uploadedBy, decidedBy }) => [
      uploadedBy,
      ...(decidedBy === null ? [] : [decidedBy]),
    ]);
    const names = await accountNames(this.dataSource.manager, ids);
    const nameOf = (id: string): string => names.get(id) ?? id;
    return imports.map((one) => ({
      ...one,
      uploaderName: nameOf(one.uploadedBy),
      deciderName: one.decidedBy === null ? '' : nameOf(one.decidedBy),
    }));
  }

  /** Throws `PlatformImportNotFound`. */
  async get(key: ImportKey): Promise<ImportView> {
    const { manager } = this.dataSource;
    const file = await getImport(manager, key);
    const roster = await manager.findBy(RosterUnit, { assessmentId: file.assessmentId });
    const report = file.report === null ? null : namedReport(file.report, roster);
    return { ...summaryOf(file), report, progress: await this.progressOf(file) };
  }

  /** In the order found in the file; the first ten thousand are kept. Throws `PlatformImportNotFound`. */
  async problems(key: ImportKey, { after = 0, limit }: Piece<number>): Promise<readonly ImportProblemView[]> {
    const { manager } = this.dataSource;
    const { id } = await getImport(manager, key);
    return this.kept.list(manager, id, { after, limit });
  }

  private async progressOf({ state, flowId, byteCount }: PlatformImport): Promise<ImportView['progress']> {
    if (state !== 'reading') return null;
    const { counts, outcome } = await this.flows.state(flowId);
    const done = counts.reduce((sum, { progressDone }) => sum + progressDone, 0);
    return { done, total: byteCount, isHeldUp: outcome === 'dead' || outcome === 'discarded' };
  }
}

function summaryOf({ report: _, flowId: __, assessmentId: ___, isSettled, ...summary }: PlatformImport): ImportSummary {
  return { ...summary, isSettled: isSettled === 1 };
}

function namedReport(report: ImportReport, roster: readonly RosterUnit[]): ImportReportView {
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  const named = (rules: readonly RuleCount[]) => rules.map((one) => ({ ...one, ruleName: ruleName(one.rule) }));
  const units = report.units.map((unit) => ({
    ...unit,
    unitName: names.get(unit.unitCode) ?? '',
    rules: named(unit.rules),
  }));
  return { ...report, rules: named(report.rules), units };
}
