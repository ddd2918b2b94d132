import { managerOf, updateExactlyOne } from '@app/database';
import type { Transaction } from '@app/kernel';
import { isMonth, type Unit } from '@app/rules';
import { type EntityManager, IsNull } from 'typeorm';
import { planRevision, type PlannedVersion } from './plan-revision';
import { RosterHead } from './roster.entity';
import { UnitRow } from './unit.entity';
import { UnitVersion } from './unit-version.entity';
import { MonthInvalid, RosterRevisedLater } from './units.errors';

/** The whole roster that shall hold from a month on, as somebody made it out of the roster of version `version`. */
export interface Revision {
  readonly from: string;
  readonly version: number;
  /** In roster order. */
  readonly units: readonly Unit[];
}

/** How many versions began and ended. */
export interface RevisionCount {
  readonly begun: number;
  readonly ended: number;
}

const ROWS_A_STATEMENT = 100;

/**
 * Puts the roster in force from a month on. Throws `StaleVersion` when somebody else has revised it since `version`, and
 * `RosterRevisedLater` for a month before the newest revision.
 */
export async function reviseRoster(tx: Transaction, { from, version, units }: Revision): Promise<RevisionCount> {
  if (!isMonth(from)) throw new MonthInvalid();
  const manager = managerOf(tx);
  await takeHead(manager, from, version);
  const inForce = await manager.findBy(UnitVersion, { validTo: IsNull() });
  const plan = planRevision(inForce, units, from);
  for (const one of plan.withdrawn) await manager.delete(UnitVersion, keyOf(one));
  for (const one of plan.ended)
    await updateExactlyOne(manager, UnitVersion, {
      where: { ...keyOf(one), validTo: IsNull() },
      set: { validTo: plan.lastMonth },
    });
  await insertVersions(manager, plan.begun);
  return { begun: plan.begun.length, ended: plan.ended.length };
}

async function takeHead(manager: EntityManager, from: string, version: number): Promise<void> {
  const set = { version: version + 1, changedFrom: from };
  const { changedFrom } = await manager.findOneByOrFail(RosterHead, { id: 1 });
  await updateExactlyOne(manager, RosterHead, { where: { id: 1, version }, set });
  if (changedFrom !== null && from < changedFrom) throw new RosterRevisedLater({ month: changedFrom });
}

function keyOf({ code, validFrom }: PlannedVersion): { code: string; validFrom: string } {
  return { code, validFrom };
}

async function insertVersions(manager: EntityManager, versions: readonly PlannedVersion[]): Promise<void> {
  const known = new Set((await manager.find(UnitRow)).map(({ code }) => code));
  const fresh = versions.filter(({ code }) => !known.has(code));
  for (let at = 0; at < fresh.length; at += ROWS_A_STATEMENT)
    await manager.insert(
      UnitRow,
      fresh.slice(at, at + ROWS_A_STATEMENT).map(({ code }) => ({ code })),
    );
  for (let at = 0; at < versions.length; at += ROWS_A_STATEMENT)
    await manager.insert(
      UnitVersion,
      versions.slice(at, at + ROWS_A_STATEMENT).map((one) => ({ ...one, validTo: null })),
    );
}
