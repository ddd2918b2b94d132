import { updateExactlyOne } from '@app/database';
import { inStore, type MonthContext, SourceFile } from '@app/features/months';
import { type Actor, JobOutbox } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { PlatformFigures } from '../figures/platform-figures.entity';
import { IntakeActs, type IntakeCommand } from '../intake-acts';
import { PlatformImportDecided, PlatformImportFaulty, PlatformImportUnread, UnitHasFigures } from '../records.errors';
import { getImport } from './find-import';
import { PlatformImport } from './platform-import.entity';
import { SETTLE_PLATFORM_IMPORT } from './settle-platform-import.job';

/** An act on one import, at the version the actor saw. */
export interface ImportCommand extends IntakeCommand {
  readonly id: string;
  readonly version: number;
}

/** Ledgers are numbered from here on, platform files before it. */
const FIRST_LEDGER_NO = 1_000_000;

/** Lets a platform file count: it becomes a source file of the month, in the order of confirmation, and its records are moved in. */
@Injectable()
export class ConfirmPlatformImport {
  constructor(
    private readonly acts: IntakeActs,
    private readonly outbox: JobOutbox,
  ) {}

  /**
   * Throws `PlatformImportNotFound`, `PlatformImportUnread`, `PlatformImportDecided`, `PlatformImportFaulty`, `UnitHasFigures`,
   * `StaleVersion`, and what every act on the month's platform data throws.
   */
  async execute(actor: Actor, command: ImportCommand): Promise<void> {
    await this.acts.run(actor, command, async ({ tx, manager, context, now }) => {
      const file = await getImport(manager, command);
      requireConfirmable(file);
      await requireNoFigures(manager, file, context);
      const { id, kind, sha256 } = file;
      const fileNo = await nextFileNo(manager, file);
      await manager.insert(SourceFile, await sourceFileOf(manager, file, fileNo));
      const set = { state: 'confirmed', fileNo, isSettled: 0, decidedBy: actor.id, decidedAt: now } as const;
      const where = { id, version: command.version };
      await updateExactlyOne(manager, PlatformImport, { where, set: { ...set, version: command.version + 1 } });
      await this.outbox.enqueue(tx, { name: SETTLE_PLATFORM_IMPORT, payload: { importId: id } });
      const facts = { kind, sha256, fileNo, rows: file.rowCount ?? 0 };
      return { id, told: { action: 'platform-import.confirmed', subject: `platform-import/${id}`, facts } };
    });
  }
}

function requireConfirmable({ state, problemCount }: PlatformImport): void {
  if (state === 'reading') throw new PlatformImportUnread();
  if (state !== 'read') throw new PlatformImportDecided();
  if (problemCount !== 0) throw new PlatformImportFaulty({ problems: problemCount ?? 0 });
}

/** A unit has either records or figures (`features/records/README.md`). */
async function requireNoFigures(
  manager: EntityManager,
  { report, assessmentId }: PlatformImport,
  { unitByCode }: MonthContext,
): Promise<void> {
  const units = (report?.units ?? []).flatMap(({ unitCode }) => unitByCode.get(unitCode) ?? []);
  if (units.length === 0) return;
  const unitNos = units.map(({ unitNo }) => unitNo);
  const entered = await manager.findBy(PlatformFigures, { assessmentId, unitNo: In(unitNos), state: 'in-force' });
  if (entered.length === 0) return;
  const names = units.filter(({ unitNo }) => entered.some((one) => one.unitNo === unitNo)).map(({ name }) => name);
  throw new UnitHasFigures({ list: names.join('、') });
}

/** Never one that another import of the month has had: records of a withdrawn one may still be there. */
async function nextFileNo(manager: EntityManager, { assessmentId }: PlatformImport): Promise<number> {
  const imports = await manager.find(PlatformImport, { where: { assessmentId }, select: { id: true, fileNo: true } });
  const listed = await manager.maximum(SourceFile, 'fileNo', { assessmentId, fileNo: LessThan(FIRST_LEDGER_NO) });
  return Math.max(listed ?? 0, ...imports.map(({ fileNo }) => fileNo ?? 0)) + 1;
}

async function sourceFileOf(manager: EntityManager, file: PlatformImport, fileNo: number): Promise<SourceFile> {
  const { assessmentId, kind, format, sha256, byteCount, rowCount, name } = file;
  return {
    assessmentId,
    fileNo,
    path: await freePath(manager, assessmentId, name),
    role: kind,
    format,
    unitCode: '',
    location: inStore(sha256),
    byteCount,
    sha256,
    rowCount,
  };
}

const LONGEST_PATH = 255;
const ROOM_FOR_NUMBER = 12;

/** The file's name; with a number where another file of the month bears it, since findings name a record by file and line. */
async function freePath(manager: EntityManager, assessmentId: number, name: string): Promise<string> {
  const files = await manager.findBy(SourceFile, { assessmentId });
  const taken = new Set(files.map(({ path }) => path));
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot).slice(0, LONGEST_PATH - ROOM_FOR_NUMBER), name.slice(dot)];
  let path = name;
  for (let n = 2; taken.has(path); n++) path = `${stem}(${String(n)})${extension}`;
  return path;
}
