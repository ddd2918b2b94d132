import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawUnits } from '../e2e/two-months/draw-units';
import { MonthFiles, STAMPED_PAGE } from '../e2e/two-months/month-files';
import { planMonth } from '../e2e/two-months/plan-month';
import { MONTHS, runCli } from '../e2e/run-cli';
import { describeAttacks } from './attacks';
import { doctoredMonth, runMonth, type RunScores } from './doctored-month';

const MONTH = '2021-08';
const UNIT = 'D15';
const LONG = 240_000;

interface Ceremony {
  readonly number: number;
  readonly drawn: readonly object[];
}

describeAttacks(
  'the rules of the notice',
  {
    prepare: async ({ office }) => {
      const files = await MonthFiles.read(MONTH);
      await planMonth(office, files);
      await drawUnits(office, files);
    },
  },
  ({ attack, alike, target }) => {
    const office = () => target().office;
    const officer = () => target().inRole('unit-officer', UNIT);
    const reviewer = () => office().drafter.browser();
    const rows = (sql: string) => target().truth.query(sql);
    let keys = 0;
    const key = () => `attack-on-the-rules-${String(keys++).padStart(5, '0')}`;

    async function proposal(): Promise<object> {
      const url = `/api/v1/months/${MONTH}/adjustments/files`;
      const { id } = (await officer().upload(url, STAMPED_PAGE)).json<{ id: string }>();
      const about = { rule: 'media', cases: 1, title: '省级以上媒体刊发经验做法', happenedOn: `${MONTH}-15` };
      return { ...about, files: [id], reason: '见佐证文件' };
    }

    const figures = (more: object) => ({
      permit: 2,
      penalty: 2,
      compliant: 2,
      late: 0,
      reason: '平台仅有汇总数',
      ...more,
    });
    const figuresUrl = `/api/v1/months/${MONTH}/platform-figures/D30`;

    attack('C20', async () => {
      const { drafter } = office();
      const url = `months/${MONTH}/draw`;
      const { ceremonies } = await drafter.get<{ ceremonies: readonly Ceremony[] }>(url);
      expect(ceremonies).toHaveLength(1);
      const again = {
        seedSource: '另一期开奖号码',
        seedKnownFrom: new Date(target().clock.now().getTime() + 3_600_000),
      };
      const pool = 'f'.repeat(64);
      for (const [path, body] of [
        ['freeze', again],
        ['freeze-for-officers', {}],
        ['seed', { pool, seed: '1', evidence: '官网' }],
      ] as const) {
        const answer = await drafter.tryPost(`${url}/${path}`, { body });
        expect([path, answer.status]).toEqual([path, 409]);
      }
      expect((await drafter.get<{ ceremonies: unknown }>(url)).ceremonies).toEqual(ceremonies);
      // What the seed was to be stood in the log, by its source and the pool's digest, before the seed did.
      const entries = await rows("SELECT entry FROM audit_entry WHERE entry LIKE '%draw%' ORDER BY id");
      const actions = entries.map(({ entry }) => (JSON.parse(String(entry)) as { action: string }).action);
      const [frozen, seeded] = [
        actions.findIndex((a) => a.includes('fr')),
        actions.findIndex((a) => a.includes('seed')),
      ];
      expect([frozen >= 0, seeded > frozen, actions]).toEqual([true, true, actions]);
      // Anybody repeats it from the file that anybody of the office can have.
      const file = join(target().installation.folder, 'draw.json');
      writeFileSync(file, (await drafter.tryGet(`${url}/file`)).bytes);
      expect(runCli('draw-repeat', file)).toMatchObject({ code: 0, errors: [] });
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"seed": "/, '"seed": "9'));
      expect(runCli('draw-repeat', file).code).not.toBe(0);
    });

    attack('C05', async () => {
      const body = await proposal();
      const url = `/api/v1/months/${MONTH}/adjustments`;
      const count = async () => Number((await rows('SELECT COUNT(*) AS n FROM adjustment_proposal'))[0]!['n']);
      const before = await count();
      const headers = { 'idempotency-key': 'one-and-the-same-key' };
      const answers = await Promise.all(Array.from({ length: 50 }, () => officer().post(url, body, headers)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([answers[0]!.status]));
      expect(answers[0]!.status).toBeLessThan(300);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect((await count()) - before).toBe(1);
    });

    attack('C06', async () => {
      const url = `/api/v1/months/${MONTH}/adjustments`;
      const count = () => rows('SELECT COUNT(*) AS n FROM adjustment_proposal');
      const before = await count();
      const headers = { 'idempotency-key': 'one-and-the-same-key' };
      const body = await proposal();
      for (const other of [body, { ...body, cases: 9 }]) {
        const answer = await officer().post(url, other, headers);
        expect([answer.status, answer.problem().code]).toEqual([422, 'command-key-reused']);
      }
      expect(await count()).toEqual(before);
    });

    attack('C09', async () => {
      const now = target().clock.now();
      const then = new Date(now.getTime() - 3 * 24 * 3_600_000);
      const headers = {
        'idempotency-key': key(),
        date: then.toUTCString(),
        'x-client-date': then.toISOString(),
        'x-timestamp': String(then.getTime()),
      };
      const answer = await officer().post(`/api/v1/months/${MONTH}/adjustments`, await proposal(), headers);
      expect(answer.status).toBeLessThan(300);
      const { id } = answer.json<{ id: string }>();
      const [act] = await rows(`SELECT at FROM process_act WHERE record_id = '${id}'`);
      const kept = new Date(`${String(act!['at']).replace(' ', 'T').replace('Z', '')}Z`).getTime();
      expect(Math.abs(kept - target().clock.now().getTime())).toBeLessThan(60_000);
    });

    alike('C', 'a move that is not possible changes nothing and is in the audit log as refused', async () => {
      const { drafter, leader } = office();
      const { version } = await drafter.get<{ version: number }>(`months/${MONTH}`);
      const look = () => rows('SELECT id, state, version FROM process_record ORDER BY id');
      const before = await look();
      const digest = '0'.repeat(64);
      const attempts = [
        () => drafter.tryPost(`months/${MONTH}/acts/request-scoring`, { version }),
        () => drafter.tryPost(`months/${MONTH}/acts/begin-checks`, { version }),
        () => drafter.tryPost(`months/${MONTH}/acts/request-scoring`, { version: version + 7 }),
        () => drafter.tryPost(`months/${MONTH}/bulletin`),
        () => leader.tryPost(`months/${MONTH}/letters/acts/sign`, { version: 1, body: { digest } }),
        () => leader.tryPost(`months/${MONTH}/acts/begin-checks`, { version }),
        () => drafter.tryPost('months', { body: { month: MONTH } }),
      ];
      for (const [nth, attempt] of attempts.entries()) {
        const answer = await attempt();
        expect([nth, [403, 404, 409, 412].includes(answer.status)]).toEqual([nth, true]);
        const { requestId } = answer.problem();
        const entries = await rows(`SELECT outcome FROM audit_entry WHERE entry LIKE '%${requestId}%'`);
        expect([nth, entries]).toEqual([nth, [{ outcome: 'refused' }]]);
      }
      expect(await look()).toEqual(before);
    });

    attack('C11', async () => {
      for (const wrong of [{ compliant: 5 }, { late: 5 }, { permit: 0, penalty: 0 }, { compliant: 4, late: 9 }]) {
        const answer = await reviewer().post(figuresUrl, figures(wrong), { 'idempotency-key': key() });
        expect([wrong, answer.status]).toEqual([wrong, 422]);
      }
      expect(await rows('SELECT * FROM platform_figures')).toEqual([]);
    });

    attack('C12', async () => {
      for (const late of [
        '-1',
        '1.5',
        '1e309',
        '-0',
        '"٣"',
        '"３０"',
        '"3"',
        'null',
        'true',
        '[1]',
        '99999999999999999999',
      ]) {
        const body = JSON.stringify(figures({})).replace('"late":0', `"late":${late}`);
        const headers = { 'idempotency-key': key(), 'content-type': 'application/json' };
        const answer = await reviewer().post(figuresUrl, body, headers);
        expect([late, answer.status]).toEqual([late, 422]);
        expect([late, answer.problem().errors?.map(({ field }) => field)]).toEqual([late, ['late']]);
      }
      expect(await rows('SELECT * FROM platform_figures')).toEqual([]);
    });

    describe('in an unattended run of a month in which little happened', () => {
      const TIED = ['D10', 'D11', 'D12'];
      let scores: RunScores;
      const evidenceOf = (weak: readonly string[]) =>
        Array.from({ length: 33 }, (_, i) => `D${String(i + 1).padStart(2, '0')}`).flatMap((code) =>
          ['I1', 'I2-catalogue', 'I2-publication'].map(
            (item) => `${code},${item},${!weak.includes(code) || item === 'I1' ? 'yes' : 'no'}`,
          ),
        );
      const table = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
      const little = {
        platformLines: 1,
        withoutLedgers: true,
        files: {
          'evidence.csv': table('code,item,confirmed', ...evidenceOf(['D09', ...TIED])),
          'statements.csv': table('code,accepted', 'D13,yes', 'D14,no'),
          'adjustments.csv': table('code,rule,count,approved', 'D09,platform-incident,3,yes'),
        },
      } as const;
      const department = (code: string) => scores.groups.department.find((unit) => unit.code === code)!;
      beforeAll(() => {
        scores = runMonth(doctoredMonth(MONTH, little), { TZ: 'UTC' });
      }, LONG);

      attack('C10', async () => {
        expect(department('D13').indicators).toMatchObject({
          I3: { points: '30.00', reported: 0 },
          I4: { points: '30.00', reported: 0 },
        });
        expect(department('D14').indicators).toMatchObject({
          I3: { points: '0.00', reported: 0 },
          I4: { points: '0.00', reported: 0 },
        });
        expect(scores.text).not.toMatch(/NaN|Infinity|-0\.00|null/);
        await Promise.resolve();
      });

      attack('C15', async () => {
        expect(department('D09')).toMatchObject({ total: '0.00', deduction: '10.00' });
        expect(department('D10')).toMatchObject({ total: '5.00', deduction: '0.00' });
        await Promise.resolve();
      });

      attack('C17', async () => {
        const warned = (run: RunScores) => run.groups.department.filter((unit) => unit.warned).map(({ code }) => code);
        expect(warned(scores)).toEqual([...TIED, 'D09']);
        expect(TIED.map((code) => department(code).rank)).toEqual([30, 30, 30]);
        const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
        expect(runMonth(doctoredMonth(MONTH, little), elsewhere).text).toBe(scores.text);
        await Promise.resolve();
      });

      attack('C18', async () => {
        const units = readFileSync(join(MONTHS, '2021-09', 'units.csv'), 'utf8');
        const previous = JSON.parse(readFileSync(join(MONTHS, '2021-09', 'previous.json'), 'utf8')) as {
          bottomThree: { department: readonly string[] };
        };
        expect(previous.bottomThree.department).toContain('D24');
        expect(units).toContain('D24,市统计局,');
        const run = runMonth(
          doctoredMonth('2021-09', {
            ...little,
            files: {
              'evidence.csv': table('code,item,confirmed', ...evidenceOf(['D24'])),
              'statements.csv': table('code,accepted'),
              'adjustments.csv': table('code,rule,count,approved'),
              'units.csv': units.replace('D24,市统计局,', 'D24,市统计与数据局,'),
            },
          }),
        );
        const renamed = run.groups.department.find(({ code }) => code === 'D24');
        expect(renamed).toMatchObject({ name: '市统计与数据局', warned: true, escalated: true });
        await Promise.resolve();
      });
    });
  },
);
