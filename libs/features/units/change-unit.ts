import { managerOf } from '@app/database';
import { type Actor, actedBy, AuditTrail, requireRole, UnitOfWork } from '@app/kernel';
import type { Remit } from '@app/rules';
import { Injectable } from '@nestjs/common';
import { reviseRoster } from './revise-roster';
import { getRoster } from './roster.query';
import { UnitNameInvalid, UnitNotFound } from './units.errors';

/** What is different about one unit from a month on. Whatever touches several units (split, merger) is a new roster. */
export interface UnitChange {
  readonly code: string;
  readonly from: string;
  /** The version of the roster that was on the screen. */
  readonly version: number;
  readonly name?: string;
  readonly remit?: Remit;
}

const LONGEST_NAME = 255;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Renames a unit or changes its remit from a month on. Throws `UnitNotFound`, `StaleVersion`, `RosterRevisedLater`. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { code, from, version, ...wanted }: UnitChange): Promise<void> {
    requireRole(actor, 'system-administrator');
    const name = wanted.name === undefined ? undefined : checkedName(wanted.name);
    await this.unitOfWork.run(async (tx) => {
      const roster = await getRoster(managerOf(tx), from);
      const before = roster.find((unit) => unit.code === code);
      if (before === undefined) throw new UnitNotFound();
      const after = { ...before, name: name ?? before.name, remit: wanted.remit ?? before.remit };
      await reviseRoster(tx, { from, version, units: roster.map((unit) => (unit === before ? after : unit)) });
      await this.audit.record(tx, {
        ...actedBy(actor, 'system-administrator'),
        action: 'unit.changed',
        subject: `unit/${code}`,
        facts: { from, isRenamed: after.name !== before.name, remit: after.remit },
      });
    });
  }
}

function checkedName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_NAME || UNPRINTABLE.test(name)) throw new UnitNameInvalid();
  return name;
}
