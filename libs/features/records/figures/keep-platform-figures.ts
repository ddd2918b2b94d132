import { updateExactlyOne } from '@app/database';
import { type RosterUnit, UnitNotInRoster } from '@app/features/months';
import type { Actor, AuditFact } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IntakeActs, type IntakeCommand, type IntakeGround } from '../intake-acts';
import { PlatformImport } from '../imports/platform-import.entity';
import { PlatformFiguresNotFound, PlatformFiguresPresent, UnitHasRecords } from '../records.errors';
import { checkFigures, type Figures } from './platform-figures';
import { PlatformFigures } from './platform-figures.entity';

/** Whose figures, and why. */
export interface FiguresCommand extends IntakeCommand {
  readonly unitCode: string;
  readonly reason: string;
}

/** A change of what is there, at the version the actor saw. */
export interface FiguresChange extends FiguresCommand {
  readonly version: number;
}

interface FiguresGround extends IntakeGround {
  readonly unit: RosterUnit;
  readonly present: PlatformFigures | null;
}

/**
 * Keeps the figures that stand for a unit's records where the platform gives only counts. What was in force before and after is sealed in
 * each audit entry. Every act throws `UnitNotInRoster` and what every act on the month's platform data throws.
 */
@Injectable()
export class KeepPlatformFigures {
  constructor(private readonly acts: IntakeActs) {}

  /** Throws `PlatformFiguresInvalid`, `UnitHasRecords`, `PlatformFiguresPresent`. */
  enter(actor: Actor, command: FiguresCommand, figures: Figures): Promise<string> {
    return this.act(actor, command, async ({ manager, context, unit, present, now }) => {
      checkFigures(figures, unit);
      if (present?.state === 'in-force') throw new PlatformFiguresPresent();
      await requireNoRecords({ manager, context }, unit);
      const key = { assessmentId: context.assessment.id, unitNo: unit.unitNo };
      const entered = { ...figures, reason: command.reason, enteredBy: actor.id, enteredAt: now };
      const set = { ...entered, state: 'in-force' } as const;
      if (present === null) await manager.insert(PlatformFigures, { ...key, ...set, version: 1 });
      else await replace(manager, present, { ...set, version: present.version + 1 });
      return toldOf('entered', { unit, command, after: figures });
    });
  }

  /** Throws `PlatformFiguresNotFound`, `PlatformFiguresInvalid`, `StaleVersion`. */
  change(actor: Actor, command: FiguresChange, figures: Figures): Promise<string> {
    return this.act(actor, command, async ({ manager, unit, present, now }) => {
      if (present?.state !== 'in-force') throw new PlatformFiguresNotFound();
      checkFigures(figures, unit);
      const { version, reason } = command;
      const set = { ...figures, reason, enteredBy: actor.id, enteredAt: now, version: version + 1 };
      await replace(manager, { ...present, version }, set);
      return toldOf('changed', { unit, command, before: present, after: figures });
    });
  }

  /** Throws `PlatformFiguresNotFound`, `StaleVersion`. */
  withdraw(actor: Actor, command: FiguresChange): Promise<string> {
    return this.act(actor, command, async ({ manager, unit, present, now }) => {
      if (present?.state !== 'in-force') throw new PlatformFiguresNotFound();
      const { version, reason } = command;
      const set = { state: 'withdrawn', reason, enteredBy: actor.id, enteredAt: now, version: version + 1 } as const;
      await replace(manager, { ...present, version }, set);
      return toldOf('withdrawn', { unit, command, before: present });
    });
  }

  private act(
    actor: Actor,
    command: FiguresCommand,
    work: (ground: FiguresGround) => Promise<NonNullable<ActTold>>,
  ): Promise<string> {
    const { unitCode } = command;
    return this.acts.run(actor, command, async (ground) => {
      const { manager, context } = ground;
      const unit = context.unitByCode.get(unitCode);
      if (unit === undefined) throw new UnitNotInRoster();
      const key = { assessmentId: context.assessment.id, unitNo: unit.unitNo };
      const present = await manager.findOneBy(PlatformFigures, key);
      return { id: unitCode, told: await work({ ...ground, unit, present }) };
    });
  }
}

type ActTold = Pick<AuditFact, 'action' | 'subject' | 'facts' | 'sealed' | 'unit'>;

interface ToldFigures {
  readonly unit: RosterUnit;
  readonly command: FiguresCommand;
  readonly before?: Figures;
  readonly after?: Figures;
}

function toldOf(event: 'entered' | 'changed' | 'withdrawn', { unit, command, before, after }: ToldFigures): ActTold {
  const sealed = {
    reason: command.reason,
    ...(before === undefined ? {} : { before: plain(before) }),
    ...(after === undefined ? {} : { after: plain(after) }),
  };
  const subject = `platform-figures/${command.month}/${unit.code}`;
  return { action: `platform-figures.${event}`, subject, unit: unit.code, sealed };
}

function plain({ permit, penalty, compliant, late }: Figures): Figures {
  return { permit, penalty, compliant, late };
}

function replace(
  manager: IntakeGround['manager'],
  { assessmentId, unitNo, version }: PlatformFigures,
  set: Partial<PlatformFigures>,
): Promise<void> {
  return updateExactlyOne(manager, PlatformFigures, { where: { assessmentId, unitNo, version }, set });
}

/** Records received in the month that count, or will once they have been moved. Throws `UnitHasRecords`. */
async function requireNoRecords(
  { manager, context }: Pick<IntakeGround, 'manager' | 'context'>,
  { code, name }: RosterUnit,
): Promise<void> {
  const confirmed = await manager.findBy(PlatformImport, { assessmentId: context.assessment.id, state: 'confirmed' });
  const holds = confirmed.some(({ report }) => report?.units.some(({ unitCode }) => unitCode === code) === true);
  if (holds) throw new UnitHasRecords({ unit: name });
}
