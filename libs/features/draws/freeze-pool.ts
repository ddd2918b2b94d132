import { managerOf } from '@app/database';
import { getMonthContext, getWorkedMonth, type MonthContext } from '@app/features/months';
import { type Actor, actedBy, AuditTrail, Clock, requireRole, type Transaction } from '@app/kernel';
import { departmentsOf, MUNICIPAL_AREA, unitsOf, type Unit } from '@app/rules';
import { Injectable } from '@nestjs/common';
import { findLatestCeremony } from './ceremonies.query';
import type { FrozenArea, FrozenPool } from './draw-documents';
import { DRAW_METHOD } from './draw-from-pool';
import { isDrawOpen } from './draw-standing.query';
import { drawnEarlierThisYear } from './drawn-earlier.query';
import { DrawClosed, DrawUnderWay, SeedMomentInvalid } from './draws.errors';
import { TWO_OFFICERS_SOURCE } from './two-officers';
import { writeStep } from './write-step';

/** The public value that will decide. */
export interface PublicValue {
  /** Said so that only one value can be meant: `中国福利彩票双色球第2021103期开奖号码，红球由小到大连写，后接蓝球`. */
  readonly seedSource: string;
  readonly seedKnownFrom: Date;
}

/** Which month is to be drawn, and from where its seed will come. */
export interface Freezing {
  readonly month: string;
  readonly seed: PublicValue | 'two-officers';
}

/** What was frozen, for whoever wants to hold the office to it. */
export interface FrozenDraw {
  readonly number: number;
  readonly pool: string;
}

/**
 * Begins a draw (RULES §3): freezes the ordered pool, the method and the source of the seed, and puts their digest in the audit log,
 * before the seed can be known. Throws `MonthNotPlanned`, `DrawClosed`, `DrawUnderWay`, `SeedMomentInvalid`.
 */
@Injectable()
export class FreezePool {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute(tx: Transaction, actor: Actor, { month, seed }: Freezing): Promise<FrozenDraw> {
    requireRole(actor, 'reviewer');
    const [manager, at] = [managerOf(tx), this.clock.now()];
    const { assessmentId } = await getWorkedMonth(manager, month);
    if (!(await isDrawOpen(manager, month))) throw new DrawClosed();
    const source = sourceOf(seed, at);
    const latest = await findLatestCeremony(manager, month);
    if (latest !== null && latest.state !== 'abandoned') throw new DrawUnderWay({ number: latest.number });
    const context = await getMonthContext(manager, assessmentId);
    const areas = areasOf(context, new Set(await drawnEarlierThisYear(manager, month)));
    const pool: FrozenPool = {
      format: 'yuncheng-draw-pool/1',
      month,
      number: (latest?.number ?? 0) + 1,
      scheme: context.assessment.scheme,
      rotation: context.scheme.decisions.rotation.value,
      method: DRAW_METHOD,
      ...source,
      areas,
    };
    const digest = await writeStep(tx, { step: 'frozen', content: pool, actor, at });
    await this.audit.record(tx, {
      ...actedBy(actor, 'reviewer'),
      action: 'draw.pool-frozen',
      subject: `draw/${month}/${pool.number}`,
      month,
      after: digest,
      // The source's name must stand in the log in clear, or nobody could hold the office to it.
      facts: { pool: digest, ...toldSource(source), units: countOf(areas) },
    });
    return { number: pool.number, pool: digest };
  }
}

function sourceOf(seed: Freezing['seed'], now: Date): Pick<FrozenPool, 'seedSource' | 'seedKnownFrom'> {
  if (seed === 'two-officers') return { seedSource: TWO_OFFICERS_SOURCE, seedKnownFrom: null };
  const { seedSource, seedKnownFrom } = seed;
  if (Number.isNaN(seedKnownFrom.getTime()) || seedKnownFrom <= now) throw new SeedMomentInvalid();
  return { seedSource, seedKnownFrom: seedKnownFrom.toISOString() };
}

function toldSource({ seedSource, seedKnownFrom }: Pick<FrozenPool, 'seedSource' | 'seedKnownFrom'>) {
  return { seedSource, ...(seedKnownFrom === null ? {} : { seedKnownFrom }) };
}

function areasOf({ roster, scheme }: MonthContext, earlier: ReadonlySet<string>): readonly FrozenArea[] {
  const { department, county } = scheme.spotCheck.drawSize;
  const frozen = (units: readonly Unit[]) =>
    units.map(({ code, name }) => ({ code, name, drawnEarlier: earlier.has(code) }));
  return [
    { area: MUNICIPAL_AREA, size: department, units: frozen(unitsOf('department', roster)) },
    ...unitsOf('county', roster).map(({ code }) => ({
      area: code,
      size: county,
      units: frozen(departmentsOf(code, roster)),
    })),
  ];
}

function countOf(areas: readonly FrozenArea[]): number {
  return areas.reduce((sum, { units }) => sum + units.length, 0);
}
