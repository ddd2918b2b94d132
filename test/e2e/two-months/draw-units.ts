import type { MonthFiles } from './month-files';
import type { Office } from './office';

interface Ceremony {
  readonly drawn: readonly { readonly drawn: readonly { readonly code: string }[] }[];
}

const HOUR_MS = 3_600_000;

/** The pool is frozen before the seed can be known; no seed is taken before its hour, nor for another pool. */
export async function drawUnits(office: Office, { month, settings }: MonthFiles): Promise<readonly string[]> {
  const { drafter, app, refusals } = office;
  const seedKnownFrom = new Date(app.clock.now().getTime() + HOUR_MS).toISOString();
  const freezing = { seedSource: '下一期双色球开奖号码', seedKnownFrom };
  const { pool } = await drafter.post<{ pool: string }>(`months/${month}/draw/freeze`, { body: freezing });
  const seeding = { pool, seed: settings.drawSeed, evidence: '中国福利彩票官方网站开奖公告' };
  const look = () => drafter.get(`months/${month}/draw`);
  const seed = (body: object) => () => drafter.tryPost(`months/${month}/draw/seed`, { body });
  await refusals.expect(seed(seeding), [409, 'seed-too-early'], look);
  app.clock.forward(HOUR_MS);
  await refusals.expect(seed({ ...seeding, pool: '0'.repeat(64) }), [409, 'pool-not-frozen'], look);
  await drafter.post(`months/${month}/draw/seed`, { body: seeding });
  const { ceremonies } = await drafter.get<{ ceremonies: readonly Ceremony[] }>(`months/${month}/draw`);
  const drawn = ceremonies.at(-1)?.drawn ?? [];
  return drawn.flatMap((area) => area.drawn.map(({ code }) => code)).sort();
}
