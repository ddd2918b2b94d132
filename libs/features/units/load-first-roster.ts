import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { managerOf } from '@app/database';
import { readRoster, type TableSource } from '@app/intake';
import { AuditTrail, SYSTEM, actedBy, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { reviseRoster } from './revise-roster';
import { getRosterVersion } from './roster.query';

const FILE = 'roster-2021.csv';
/** The first assessed month (RULES §7). */
const FIRST_MONTH = '2021-08';

/** The roster of the notice (14 counties, 33 departments) with the county departments, as a file. */
export function roster2021(): TableSource {
  const path = join(__dirname, FILE);
  return { path: FILE, format: 'csv', size: statSync(path).size, open: () => createReadStream(path) };
}

/** Puts the roster of 2021 in force from 2021-08 on, where there has never been a roster. Returns whether it did. */
@Injectable()
export class LoadFirstRoster {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(): Promise<boolean> {
    const { units } = await readRoster(roster2021(), ({ line, reason }) => {
      throw new Error(`${FILE}:${line} ${reason}`);
    });
    return this.unitOfWork.run(async (tx) => {
      const { version } = await getRosterVersion(managerOf(tx));
      if (version > 0) return false;
      await reviseRoster(tx, { from: FIRST_MONTH, version, units });
      await this.audit.record(tx, {
        ...actedBy(SYSTEM, 'system'),
        action: 'roster.loaded',
        subject: 'roster',
        facts: { from: FIRST_MONTH, units: units.length },
      });
      return true;
    });
  }
}
