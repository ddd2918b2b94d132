import { managerOf } from '@app/database';
import { Adjustment, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import { Assessment, inFolder, RosterUnit, SourceFile } from '@app/features/months';
import { DrawnUnit } from '@app/features/spot-checks';
import type { MonthFolder } from '@app/intake';
import { type AuditTrail, type Clock, type JobOutbox, newId, type Transaction } from '@app/kernel';
import { type AreaDraw, drawUnits, getScheme, withParameters } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { monthFlow } from './month-run-jobs';

/** A month that was opened, and the flow that works it. */
export interface OpenedRun {
  readonly assessmentId: number;
  readonly flowId: string;
  /** The name of its audit log. */
  readonly log: string;
}

const ROWS_A_STATEMENT = 200;

/** Who is drawn in a month folder: the units it names, or the draw from its seed (RULES §3). */
export function drawOf(folder: MonthFolder): { areas: readonly AreaDraw[]; drawn: ReadonlySet<string> } {
  const { month, drawSeed: seed, schemeId, parameters } = folder.settings;
  const scheme = withParameters(getScheme(schemeId), parameters);
  const areas = drawUnits({ scheme, month, seed, roster: folder.roster, previous: folder.previous });
  return { areas, drawn: new Set(folder.givenDraw ?? areas.flatMap((area) => area.drawn)) };
}

/** Opens a month from a folder, to be worked unattended: roster, confirmed facts, draw, the list of files, and the jobs to read them. */
export class OpenMonthRun {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly outbox: JobOutbox,
  ) {}

  async execute(tx: Transaction, folder: MonthFolder): Promise<OpenedRun> {
    const manager = managerOf(tx);
    const auditLog = `yuncheng.example/unattended/${newId(this.clock.now())}`;
    const assessmentId = await this.insertAssessment(manager, folder, auditLog);
    await this.insertRoster(manager, assessmentId, folder);
    await this.insertFacts(manager, assessmentId, folder);
    const fileCount = await this.insertFiles(manager, assessmentId, folder);
    const { drawn } = drawOf(folder);
    await this.insertDraw(manager, assessmentId, folder, drawn);
    await this.audit.record(tx, {
      log: auditLog,
      actor: 'unattended-run',
      role: 'system',
      action: 'month.opened',
      subject: folder.settings.month,
      facts: {
        scheme: folder.settings.schemeId,
        cutOff: folder.settings.cutOff,
        issueDate: folder.settings.issueDate,
        drawSeed: folder.settings.drawSeed,
        units: folder.roster.length,
        drawn: drawn.size,
      },
    });
    const flowId = await this.outbox.enqueue(tx, monthFlow(assessmentId, fileCount));
    return { assessmentId, flowId, log: auditLog };
  }

  private async insertAssessment(manager: EntityManager, folder: MonthFolder, auditLog: string): Promise<number> {
    const { settings, givenDraw, previous } = folder;
    const [last] = await manager.query('SELECT COALESCE(MAX(id), 0) AS id FROM assessment');
    const id = Number(last.id) + 1;
    // Two runs that open at once meet in the primary key; the later one fails and can be started again.
    await manager.insert(Assessment, {
      id,
      month: settings.month,
      scheme: settings.schemeId,
      parameters: { ...settings.parameters },
      cutOff: settings.cutOff,
      issueDate: settings.issueDate,
      drawSeed: settings.drawSeed,
      givenDraw: givenDraw === null ? null : [...givenDraw],
      previous,
      state: 'receiving',
      auditLog,
      openedAt: this.clock.now().toISOString(),
    });
    return id;
  }

  private async insertRoster(manager: EntityManager, assessmentId: number, { roster }: MonthFolder): Promise<void> {
    const units = roster.map((unit, unitNo) => ({ assessmentId, unitNo, ...unit }));
    await inParts(units, (some) => manager.insert(RosterUnit, some));
  }

  private async insertFacts(manager: EntityManager, assessmentId: number, folder: MonthFolder): Promise<void> {
    const evidence = folder.evidence.map(({ code, item, isConfirmed }) => ({
      assessmentId,
      unitCode: code,
      item,
      confirmed: flag(isConfirmed),
    }));
    const statements = folder.statements.map(({ code, isAccepted }) => ({
      assessmentId,
      unitCode: code,
      accepted: flag(isAccepted),
    }));
    const adjustments = folder.adjustments.map(({ code, rule, count, approved }, ordinal) => ({
      assessmentId,
      ordinal,
      unitCode: code,
      rule,
      cases: count,
      approved: flag(approved),
    }));
    await inParts(evidence, (some) => manager.insert(EvidenceItem, some));
    await inParts(statements, (some) => manager.insert(NoDataStatement, some));
    await inParts(adjustments, (some) => manager.insert(Adjustment, some));
  }

  /** Returns how many there are. */
  private async insertFiles(manager: EntityManager, assessmentId: number, folder: MonthFolder): Promise<number> {
    const platform = folder.platform.map((file) => ({ ...file, role: file.kind, unitCode: '' }));
    const ledgers = folder.ledgers.map((file) => ({ ...file, role: 'ledger' as const }));
    const files = [...platform, ...ledgers].map(({ role, unitCode, source, fullPath }, i) => ({
      assessmentId,
      fileNo: i + 1,
      path: source.path,
      role,
      format: source.format,
      unitCode,
      location: inFolder(fullPath),
      byteCount: source.size,
      sha256: null,
      rowCount: null,
    }));
    await inParts(files, (some) => manager.insert(SourceFile, some));
    return files.length;
  }

  private async insertDraw(
    manager: EntityManager,
    ...[assessmentId, { roster }, drawn]: [number, MonthFolder, ReadonlySet<string>]
  ): Promise<void> {
    const places = new Map<string, number>();
    const units = roster.flatMap(({ code, group, parent }, unitNo) => {
      if (!drawn.has(code)) return [];
      const area = group === 'county_department' ? parent : 'department';
      const place = (places.get(area) ?? 0) + 1;
      places.set(area, place);
      return [{ assessmentId, unitNo, area, place }];
    });
    await inParts(units, (some) => manager.insert(DrawnUnit, some));
  }
}

async function inParts<Row>(rows: readonly Row[], insert: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) await insert(rows.slice(at, at + ROWS_A_STATEMENT));
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
