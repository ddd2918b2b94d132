import type { Browser } from '@app/http/testing';
import { Installation } from '../faults/installation';
import { describeAttacks } from './attacks';
import { MONTH, planMonth } from './support/planned-month';

const UNIT = 'D15';
const PAGE = { name: '佐证.pdf', bytes: '%PDF-1.4' };
const ROUNDS = 10;
/** What is said of MySQL is tried on it where a server can be started here, and on the embedded database otherwise. */
const setUp = Installation.unavailable('services') === undefined ? 'services' : 'embedded';

interface Submission {
  readonly id: string;
  readonly version: number;
}

describeAttacks(
  `the database (${setUp})`,
  {
    setUp,
    prepare: planMonth,
  },
  ({ attack, alike, target }) => {
    const officer = () => target().inRole('unit-officer', UNIT);
    const one = () => target().as({ id: 'reviewer-one', roles: ['reviewer'] });
    const other = () => target().as({ id: 'reviewer-two', roles: ['reviewer'] });
    const rows = (sql: string, values: readonly unknown[] = []) => target().truth.query(sql, values);
    let keys = 0;
    const key = () => ({ 'idempotency-key': `attack-on-database-${String(keys++).padStart(5, '0')}` });
    const at = (version: number) => ({ 'if-match': `"${String(version)}"`, ...key() });

    async function submit(unitCode: string): Promise<Submission> {
      const who = target().inRole('unit-officer', unitCode);
      const url = `/api/v1/months/${MONTH}/evidence`;
      const { id } = (await who.upload(`${url}/files`, PAGE, { item: 'I2-catalogue' })).json<{ id: string }>();
      const body = { item: 'I2-catalogue', files: [id], webAddress: 'http://www.example.gov.cn/' };
      const answer = await who.post(url, body, key());
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
      return answer.json<Submission>();
    }

    attack('C04', async () => {
      for (let round = 1; round <= ROUNDS; round++) {
        const { id, version } = await submit(`D${String(round).padStart(2, '0')}`);
        const decide = (who: Browser, act: string, body: object) =>
          who.post(`/api/v1/evidence/${id}/acts/${act}`, body, at(version));
        // Both have seen the same version, and decide at the same moment: one that it counts, one that it does not.
        const answers = await Promise.all([
          decide(one(), 'accept', {}),
          decide(other(), 'return', { reason: '截图不清晰' }),
          decide(other(), 'accept', {}),
        ]);
        const statuses = answers.map(({ status }) => status);
        expect([round, statuses.filter((status) => status === 200)]).toEqual([round, [200]]);
        expect(statuses.filter((status) => status !== 200).every((status) => status === 409 || status === 412)).toBe(
          true,
        );
        const acts = await rows('SELECT action FROM process_act WHERE record_id = ? ORDER BY ordinal', [id]);
        expect(acts).toHaveLength(2);
        const [record] = await rows('SELECT state, version FROM process_record WHERE id = ?', [id]);
        const winner = answers.find(({ status }) => status === 200)!;
        expect(record).toMatchObject({ state: winner.json<{ state: string }>().state, version: version + 1 });
      }
    });

    attack('D06', async () => {
      const { id, version } = await submit('D30');
      const before = await rows('SELECT id, state, version FROM process_record ORDER BY id');
      for (const value of [{ id: { id: 1 } }, { id: 1 }, [1], { 0: 1 }, { toString: 1 }, true, 1, { $ne: null }]) {
        const url = `/api/v1/months/${MONTH}/evidence`;
        const bodies: readonly (readonly [Browser, string, object])[] = [
          [officer(), url, { item: 'I1', files: [value] }],
          [officer(), url, { item: value, files: [id] }],
          [one(), `/api/v1/months/${MONTH}/spot-checks/acts/confirm`, { items: [{ id: value, version: 1 }] }],
          [one(), '/api/v1/months', { month: value }],
          [target().anybody(), '/api/v1/session', { signInName: value, password: value }],
          [target().anybody(), '/api/v1/invitations/acceptance', { signInName: 'a', token: value, password: 'b' }],
        ];
        for (const [who, path, body] of bodies) {
          const answer = await who.post(path, body, key());
          expect([path, value, answer.status]).toEqual([path, value, 422]);
        }
      }
      for (const query of ['unit[code]=D15', 'unit[]=D15', 'state[id]=1', 'item[id][id]=1']) {
        expect((await one().get(`/api/v1/months/${MONTH}/evidence?${query}`)).status).toBe(422);
      }
      const path = `/api/v1/evidence/${encodeURIComponent('{"id":{"id":1}}')}`;
      expect((await one().get(path)).status).toBe(422);
      expect((await one().post(`/api/v1/evidence/${id}/acts/accept`, { id: { id: 1 } }, at(version))).status).toBe(422);
      expect(await rows('SELECT id, state, version FROM process_record ORDER BY id')).toEqual(before);
    });

    alike('C', 'one and the same command sent by many at once is done once, and answered alike', async () => {
      const { id, version } = await submit('D31');
      const headers = { 'if-match': `"${String(version)}"`, 'idempotency-key': 'accepted-once-and-for-all' };
      const accept = () => one().post(`/api/v1/evidence/${id}/acts/accept`, {}, headers);
      const answers = await Promise.all(Array.from({ length: 20 }, accept));
      expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
      expect(answers[0]!.status).toBe(200);
      expect(await rows('SELECT action FROM process_act WHERE record_id = ?', [id])).toHaveLength(2);
    });
  },
);
