import type { Actor } from '@app/kernel';
import { isOfficerOnly, type Process } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { ProcessRecord } from './process-record.entity';

/** Which records of one process a feature's own list shows. */
export interface RecordFilter {
  readonly process: Process;
  readonly month: string;
  readonly unitCode?: string | undefined;
  readonly state?: string | undefined;
  /** What the feature keeps of each under `recordId`, and values its properties must have. */
  readonly details: {
    readonly entity: new () => { recordId: string };
    readonly equal: Readonly<Record<string, string | undefined>>;
  };
  /** The id of the last one seen. */
  readonly after?: string | undefined;
  /** All of them unless said. */
  readonly limit?: number | undefined;
}

/** A month's records of one process in the order in which they were made; officers see those of their own units alone. */
export async function listRecords(
  manager: EntityManager,
  actor: Actor,
  { process, month, unitCode, state, details, after, limit }: RecordFilter,
): Promise<readonly ProcessRecord[]> {
  const query = manager
    .createQueryBuilder(ProcessRecord, 'r')
    .innerJoin(details.entity, 'd', 'd.recordId = r.id')
    .where('r.process = :process AND r.month = :month', { process: process.name, month });
  const given = { ...prefixed('r', { unitCode, state }), ...prefixed('d', details.equal) };
  Object.entries(given).forEach(([column, value], at) => {
    if (value !== undefined) query.andWhere(`${column} = :given${String(at)}`, { [`given${String(at)}`]: value });
  });
  if (isOfficerOnly(actor)) {
    const isCounty = actor.roles.includes('county-officer');
    query.andWhere(isCounty ? '(r.unitCode = :own OR r.parentCode = :own)' : 'r.unitCode = :own', {
      own: actor.unitCode,
    });
  }
  // Ids begin with the time.
  if (after !== undefined) query.andWhere('r.id > :after', { after });
  return query.orderBy('r.id', 'ASC').limit(limit).getMany();
}

function prefixed(alias: string, values: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${alias}.${name}`, value]));
}
