import { join } from 'node:path';
import { managerOf } from '@app/database';
import { Adjustment, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import { drawOf } from '@app/features/month-runs';
import {
  Assessment,
  getMonthContext,
  inFolder,
  monthProcess,
  RosterUnit,
  SourceFile,
  SourceFiles,
  WorkedMonth,
} from '@app/features/months';
import type { ProcessBench } from '@app/features/processes/testing';
import { CheckUnitRecords, ReceivePlatformFile } from '@app/features/records';
import { CompareUnit, DrawnUnit, ReceiveLedger, SettleUnitCheck } from '@app/features/spot-checks';
import { type MonthFolder, readMonthFolder } from '@app/intake';
import { SYSTEM } from '@app/kernel';
import type { PreviousBulletin } from '@app/rules';
import { ScoreMonth } from '..';

const MONTHS = join(__dirname, '../../../../test/fixtures/months');

/** A month as its people would have brought it to its scores, from one of the example folders. */
export async function workMonth(
  bench: ProcessBench,
  month: string,
  previous?: PreviousBulletin,
): Promise<{ readonly assessmentId: number }> {
  const { folder } = await readMonthFolder(join(MONTHS, month));
  if (folder === null) throw new Error(`The example month ${month} cannot be read.`);
  const assessmentId = await fillTables(bench, folder, previous);
  await receiveAndCheck(bench, assessmentId);
  await bench.unitOfWork.run((tx) => new ScoreMonth(bench.audit).execute(tx, assessmentId));
  await startMonth(bench, month, assessmentId);
  return { assessmentId };
}

async function fillTables(bench: ProcessBench, folder: MonthFolder, previous?: PreviousBulletin): Promise<number> {
  const { settings, roster, givenDraw } = folder;
  return bench.unitOfWork.run(async (tx) => {
    const manager = managerOf(tx);
    const assessmentId = (await manager.count(Assessment)) + 1;
    await manager.insert(Assessment, {
      id: assessmentId,
      month: settings.month,
      scheme: settings.schemeId,
      parameters: { ...settings.parameters },
      cutOff: settings.cutOff,
      issueDate: settings.issueDate,
      drawSeed: settings.drawSeed,
      givenDraw: givenDraw === null ? null : [...givenDraw],
      previous: previous === undefined ? folder.previous : { ...previous, drawnThisYear: [] },
      state: 'receiving',
      auditLog: 'office',
      openedAt: bench.clock.now().toISOString(),
    });
    const of = { assessmentId };
    await manager.insert(
      RosterUnit,
      roster.map((unit, unitNo) => ({ ...of, unitNo, ...unit })),
    );
    await manager.insert(
      EvidenceItem,
      folder.evidence.map(({ code, item, isConfirmed }) => ({
        ...of,
        unitCode: code,
        item,
        confirmed: bit(isConfirmed),
      })),
    );
    await manager.insert(
      NoDataStatement,
      folder.statements.map(({ code, isAccepted }) => ({ ...of, unitCode: code, accepted: bit(isAccepted) })),
    );
    await manager.insert(
      Adjustment,
      folder.adjustments.map(({ code, rule, count, approved }, ordinal) => ({
        ...{ ...of, ordinal, unitCode: code, rule, cases: count, approved: bit(approved) },
      })),
    );
    const { drawn } = drawOf(folder);
    await manager.insert(
      DrawnUnit,
      roster.flatMap(({ code, group, parent }, unitNo) =>
        drawn.has(code)
          ? [{ ...of, unitNo, area: group === 'county_department' ? parent : 'department', place: 1 }]
          : [],
      ),
    );
    await manager.insert(SourceFile, sourcesOf(folder, assessmentId));
    return assessmentId;
  });
}

function sourcesOf(folder: MonthFolder, assessmentId: number): SourceFile[] {
  const platform = folder.platform.map((file) => ({ ...file, role: file.kind, unitCode: '' }));
  const ledgers = folder.ledgers.map((file) => ({ ...file, role: 'ledger' as const }));
  return [...platform, ...ledgers].map(({ role, unitCode, source, fullPath }, i) => ({
    ...{ assessmentId, fileNo: i + 1, path: source.path, role, format: source.format, unitCode },
    ...{ location: inFolder(fullPath), byteCount: source.size, sha256: null, rowCount: null },
  }));
}

async function receiveAndCheck({ dataSource, unitOfWork }: ProcessBench, assessmentId: number): Promise<void> {
  const { manager } = dataSource;
  const month = await getMonthContext(manager, assessmentId);
  const sources = new SourceFiles();
  for (const file of await manager.findBy(SourceFile, { assessmentId })) {
    const receiver = file.role === 'ledger' ? new ReceiveLedger(sources) : new ReceivePlatformFile(sources);
    await unitOfWork.run(async (tx) => {
      const read = await receiver.execute(tx, file, { month, onBytes: () => undefined });
      await managerOf(tx).update(
        SourceFile,
        { assessmentId, fileNo: file.fileNo },
        { sha256: read.sha256, rowCount: read.rows },
      );
    });
  }
  const { cutOff } = month.assessment;
  await unitOfWork.run(async (tx) => {
    for (const { unitNo } of month.roster) await new CheckUnitRecords().execute(tx, { assessmentId, unitNo });
    for (const { unitNo } of await managerOf(tx).findBy(DrawnUnit, { assessmentId })) {
      await new CompareUnit().execute(tx, { assessmentId, unitNo, cutOff });
      await new SettleUnitCheck().execute(tx, { assessmentId, unitNo, code: month.roster[unitNo]?.code ?? '' });
    }
  });
}

/** The record of the month, taken to `scored` by its own acts. */
async function startMonth(bench: ProcessBench, month: string, assessmentId: number): Promise<void> {
  const office = { subject: month, month, unitCode: null, parentCode: null };
  const { id, version } = await bench.start(monthProcess, SYSTEM, office);
  await bench.unitOfWork.run((tx) => managerOf(tx).insert(WorkedMonth, { month, assessmentId, recordId: id }));
  const reviewer = {
    id: 'reviewer-0',
    roles: ['reviewer'],
    unitCode: null,
    delegatedBy: null,
    requestId: 'r',
  } as const;
  const guards = Object.fromEntries(Object.keys(monthProcess.guards).map((guard) => [guard, true]));
  const path = ['open-collection', 'begin-checks', 'finish-checks', 'score'] as const;
  for (const [i, action] of path.entries()) {
    await bench.act({ process: monthProcess, id, version: version + i, action, actor: reviewer, guards });
  }
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
