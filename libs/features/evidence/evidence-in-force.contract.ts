import { describeEachDatabase } from '@app/database/testing';
import { enterState, openMonth } from '@app/features/months/testing';
import fc from 'fast-check';
import { carryEvidenceOver, evidenceStanding } from '.';
import { EvidenceBench, PEOPLE } from './testing';

const MONTHS = ['2021-08', '2021-09', '2021-10', '2021-11', '2021-12', '2022-01', '2022-02'];
const ITEMS = ['I1', 'I2-catalogue'];
const UNIT = '140802';
const isSameYear = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4);

interface Accepted {
  readonly id: string;
  readonly version: number;
  readonly month: string;
  readonly item: string;
  state: 'accepted' | 'replaced' | 'revoked';
}

/** What D-1 says of a few months, in plain lists: which submission an item of a month counts. */
class PlainYear {
  readonly planned: string[] = [];
  readonly published = new Set<string>();
  readonly submissions: Accepted[] = [];
  private readonly counted = new Map<string, Accepted>();

  plan(month: string): void {
    this.planned.push(month);
    const carried = this.submissions.filter((one) => one.state === 'accepted' && isSameYear(one.month, month));
    for (const one of carried.sort((a, b) => a.month.localeCompare(b.month))) this.count(month, one);
  }

  accept(one: Accepted): void {
    this.submissions.push(one);
    const later = this.planned.filter((month) => month >= one.month && isSameYear(month, one.month));
    for (const month of later) if (!this.published.has(month)) this.count(month, one);
    for (const other of this.submissions) {
      const gives = other !== one && other.item === one.item && isSameYear(other.month, one.month);
      if (gives && other.month <= one.month && other.state === 'accepted') other.state = 'replaced';
    }
  }

  revoke(one: Accepted): void {
    one.state = 'revoked';
    for (const [key, counted] of this.counted) {
      if (counted === one && !this.published.has(key.slice(0, 7))) this.counted.delete(key);
    }
  }

  source(month: string, item: string): string | null {
    return this.counted.get(`${month}|${item}`)?.id ?? null;
  }

  private count(month: string, one: Accepted): void {
    const key = `${month}|${one.item}`;
    const present = this.counted.get(key);
    if (present === undefined || present.month <= one.month) this.counted.set(key, one);
  }
}

/** `at` and `item` say which month or submission, where there is a choice. */
const step = fc.record({
  act: fc.constantFrom('plan', 'plan', 'accept', 'accept', 'accept', 'publish', 'revoke'),
  at: fc.nat(9),
  item: fc.constantFrom(...ITEMS),
});

interface Step {
  readonly act: string;
  readonly at: number;
  readonly item: string;
}

describeEachDatabase('What months count as evidence', (database) => {
  let evidence: EvidenceBench;
  beforeAll(async () => {
    evidence = await EvidenceBench.over(database);
  });

  const startAnew = async () => {
    const { manager, entityMetadatas } = evidence.bench.dataSource;
    const names = entityMetadatas.map(({ tableName }) => tableName);
    // Acts hang on their records.
    for (const name of ['process_act', ...names]) await manager.query(`DELETE FROM ${name}`);
  };

  const plan = async (plain: PlainYear) => {
    const next = MONTHS[plain.planned.length];
    if (next === undefined) return;
    const assessmentId = await openMonth(evidence.bench, next);
    await evidence.bench.unitOfWork.run((tx) => carryEvidenceOver(tx, assessmentId));
    plain.plan(next);
  };
  const accept = async (plain: PlainYear, { at, item }: Step) => {
    const open = plain.planned.filter((month) => !plain.published.has(month));
    const month = open[at % Math.max(open.length, 1)];
    if (month === undefined) return;
    // Ids begin with the time: each submission at a moment of its own.
    evidence.bench.clock.at = new Date(evidence.bench.clock.at.getTime() + 1000);
    const { id, version } = await evidence.accepted(PEOPLE.county, month, item);
    plain.accept({ id, version, month, item, state: 'accepted' });
  };
  const publish = async (plain: PlainYear) => {
    const month = plain.planned.find((one) => !plain.published.has(one));
    if (month === undefined) return;
    await enterState(evidence.bench, month, 'published');
    plain.published.add(month);
  };
  const revoke = async (plain: PlainYear, { at }: Step) => {
    const accepted = plain.submissions.filter(({ state }) => state === 'accepted');
    const chosen = accepted[at % Math.max(accepted.length, 1)];
    if (chosen === undefined) return;
    const { id, version } = chosen;
    await evidence.revoking.execute({ ...evidence.by(PEOPLE.reviewer), id, version }, { reason: '不再符合要求' });
    plain.revoke(chosen);
  };
  /** Each does a step on both sides, if it can be done now. */
  const acts: Record<string, (plain: PlainYear, one: Step) => Promise<void>> = { plan, accept, publish, revoke };

  test('is what D-1 says, after any sequence of planning, accepting, publishing and revoking', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      await startAnew();
      const plain = new PlainYear();
      for (const one of steps) await acts[one.act]!(plain, one);
      for (const month of plain.planned) {
        const standing = await evidenceStanding(evidence.bench.dataSource.manager, month, UNIT);
        const found = standing.map(({ item, source }) => [item, source?.recordId ?? null]);
        expect([month, found]).toEqual([
          month,
          [...ITEMS, 'I2-publication'].map((item) => [item, plain.source(month, item)]),
        ]);
      }
    });
    await fc.assert(property, { numRuns: 12, seed: 20210714 });
  }, 120_000);
});
