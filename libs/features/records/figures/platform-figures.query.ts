import { getWorkedMonth, RosterUnit } from '@app/features/months';
import type { EntityManager } from 'typeorm';
import { PlatformFiguresNotFound } from '../records.errors';
import type { Figures } from './platform-figures';
import { PlatformFigures } from './platform-figures.entity';

/** Figures in force, with their unit. */
export interface FiguresView extends Figures {
  readonly unitCode: string;
  readonly unitName: string;
  readonly reason: string;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly version: number;
}

/** All figures in force in a month, in roster order: as many as units at most. Throws `MonthNotPlanned`. */
export async function listFigures(manager: EntityManager, month: string): Promise<readonly FiguresView[]> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  const rows = await manager.find(PlatformFigures, {
    where: { assessmentId, state: 'in-force' },
    order: { unitNo: 'ASC' },
  });
  if (rows.length === 0) return [];
  const roster = await manager.findBy(RosterUnit, { assessmentId });
  const units = new Map(roster.map((unit) => [unit.unitNo, unit]));
  return rows.map(({ unitNo, permit, penalty, compliant, late, reason, enteredBy, enteredAt, version }) => {
    const unit = units.get(unitNo);
    const figures = { permit, penalty, compliant, late };
    const whose = { unitCode: unit?.code ?? '', unitName: unit?.name ?? '' };
    return { ...whose, ...figures, reason, enteredBy, enteredAt, version };
  });
}

/** A unit's figures in force. Throws `MonthNotPlanned`, `PlatformFiguresNotFound`. */
export async function getFigures(
  manager: EntityManager,
  { month, unitCode }: { readonly month: string; readonly unitCode: string },
): Promise<FiguresView> {
  const found = (await listFigures(manager, month)).find((one) => one.unitCode === unitCode);
  if (found === undefined) throw new PlatformFiguresNotFound();
  return found;
}
