import { Readable } from 'node:stream';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import type { TableSource } from '@app/intake';
import { type Actor, SYSTEM } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import type { Unit } from '@app/rules';
import type { DataSource } from 'typeorm';
import { CreateUnits1637713400000 } from '../1637713400000-create-units';
import { ChangeUnit } from '../change-unit';
import { ImportRoster } from '../import-roster';
import { getRosterVersion } from '../roster.query';
import { RosterHead } from '../roster.entity';
import { UnitRow } from '../unit.entity';
import { UnitVersion } from '../unit-version.entity';

export const UNITS_PARTS = {
  entities: [RosterHead, UnitRow, UnitVersion],
  migrations: [CreateUnits1637713400000],
};

export const SYSTEM_ADMINISTRATOR: Actor = { ...SYSTEM, id: 'admin', roles: ['system-administrator'] };

/** The units of a small county, for tests to change. */
export const SMALL_ROSTER: readonly Unit[] = [
  { code: '140802', name: '盐湖区', group: 'county', parent: '', remit: 'both' },
  { code: 'D01', name: '市教育局', group: 'department', parent: '', remit: 'penalty' },
  { code: '14080201', name: '盐湖区住建局', group: 'county_department', parent: '140802', remit: 'both' },
];

export function rosterFile(units: readonly Unit[]): TableSource {
  const lines = units.map(({ code, name, group, parent, remit }) => [code, name, group, parent, remit].join(','));
  const bytes = Buffer.from(['code,name,group,parent,remit', ...lines, ''].join('\n'));
  return { path: 'units.csv', format: 'csv', size: bytes.length, open: () => Readable.from([bytes]) };
}

/** The use cases of the roster on one database. */
export class UnitsBench {
  readonly audit = new RecordedAudit();
  readonly import: ImportRoster;
  readonly change: ChangeUnit;

  constructor(readonly dataSource: DataSource) {
    const unitOfWork = new TypeOrmUnitOfWork(dataSource);
    this.import = new ImportRoster(unitOfWork, this.audit);
    this.change = new ChangeUnit(unitOfWork, this.audit);
  }

  static async open(): Promise<UnitsBench> {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, UNITS_PARTS).initialize();
    await runMigrations(dataSource);
    return new UnitsBench(dataSource);
  }

  get manager() {
    return this.dataSource.manager;
  }

  /** Puts these units in force from a month on. */
  async hold(from: string, units: readonly Unit[]) {
    const { version } = await getRosterVersion(this.manager);
    return this.import.execute(SYSTEM_ADMINISTRATOR, { source: rosterFile(units), from, version });
  }
}
