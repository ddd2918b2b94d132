import { describeEachDatabase } from '@app/database/testing';
import { MonthResult } from '@app/features/bulletins';
import { BulletinBench, workMonth } from '@app/features/bulletins/testing';
import { EvidenceItem } from '@app/features/evidence';
import { getWorkedMonth } from '@app/features/months';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { actorOf } from '@app/features/processes/testing';
import { KeepCorrectedScoringJob } from './keep-corrected-scoring.job';
import { MonthScoring } from './month-scoring.entity';
import { getMonthScores } from './month-scores.query';
import { getPresentInputs } from './scoring-state.query';

jest.setTimeout(180_000);

const MONTH = '2021-08';
const CONFIRMED = { unitCode: '140871', item: 'I1' };
const PEOPLE = {
  drafter: actorOf('reviewer-1', 'reviewer'),
  reviewer: actorOf('reviewer-2', 'reviewer'),
  leader: actorOf('leader-1', 'leader'),
};

describeEachDatabase('A published correction', ({ open }) => {
  let bench: BulletinBench;
  beforeAll(async () => {
    bench = new BulletinBench(await open({ entities: ENTITIES, migrations: MIGRATIONS }));
    bench.processes.setTime('2021-09-10');
    await bench.start([new KeepCorrectedScoringJob()]);
    const { assessmentId } = await workMonth(bench.processes, MONTH);
    await keepScoring(assessmentId);
    const { id } = await bench.draft.monthly(bench.command(PEOPLE.drafter), MONTH);
    await bench.issueDraft(id, PEOPLE);
  });
  afterAll(() => bench.stop());

  /** As the month's own scoring keeps it. */
  async function keepScoring(assessmentId: number): Promise<void> {
    const { manager } = bench.dataSource;
    const { text: figures, sha256: inputsSha256 } = await getPresentInputs(manager, assessmentId);
    const { sha256: scoresSha256 } = await manager.findOneByOrFail(MonthResult, { assessmentId });
    const scoredAt = '2021-09-09T01:00:00.000Z';
    await manager.insert(MonthScoring, { assessmentId, figures, inputsSha256, scoresSha256, scoredAt });
  }

  const scores = async () => {
    const { manager } = bench.dataSource;
    return getMonthScores(manager, await getWorkedMonth(manager, MONTH), 'scored');
  };
  const pointsOf = ({ scores: { groups } }: Awaited<ReturnType<typeof scores>>) =>
    groups.county.find(({ code }) => code === CONFIRMED.unitCode)?.indicators.I1.points;

  test('gives the sheets its own scores, and not those it took the place of', async () => {
    const before = await scores();
    const { manager } = bench.dataSource;
    const { assessmentId } = before;
    await manager.update(EvidenceItem, { assessmentId, ...CONFIRMED }, { confirmed: 0 });
    expect((await scores()).standing).toBe('stale');
    const { id } = await bench.draft.correction(bench.command(PEOPLE.drafter), MONTH, '部分单位印证材料经核实无效');
    await bench.issueDraft(id, PEOPLE);
    const after = await scores();
    expect([pointsOf(before), pointsOf(after), after.standing]).toEqual(['5.00', '0.00', 'current']);
    const { sha256 } = await manager.findOneByOrFail(MonthResult, { assessmentId });
    expect(after.sha256).toBe(sha256);
  });
});
