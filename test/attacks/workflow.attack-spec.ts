import { createHash } from 'node:crypto';
import { figuresOfManifest, parseManifest } from '@app/features/bulletins';
import { scoreMonth, writeScoresDocument } from '@app/rules';
import { answerLetters } from '../e2e/two-months/answer-letters';
import { compareMonth, confirmAll, desk } from '../e2e/two-months/compare-and-confirm';
import { drawUnits } from '../e2e/two-months/draw-units';
import { bulletinOf } from '../e2e/two-months/issue-bulletin';
import { MonthFiles } from '../e2e/two-months/month-files';
import { actOnMonth, cockpit, importPlatformFiles, planMonth } from '../e2e/two-months/plan-month';
import { sendLetters } from '../e2e/two-months/send-letters';
import { taskOf } from '../e2e/two-months/tasks';
import type { ActedRecord, Worker } from '../e2e/two-months/worker';
import { describeAttacks } from './attacks';
import { handedMonth, remarked } from './doctored-month';

const MONTH = '2021-08';
const NOTABLE = { returned: '14080206', onPaper: '14082103' };
/** A drawn department that says of every row that it need not be published. */
const ESCAPING = '14082416';
const LONG = 240_000;

interface Pages {
  readonly manifestSha256: string;
  readonly previewSha256: string;
}

describeAttacks(
  'the workflow of the notice',
  {
    prepare: async ({ office }) => {
      const files = await MonthFiles.read(MONTH);
      await planMonth(office, files);
      await drawUnits(office, files);
    },
  },
  ({ attack, target }) => {
    const office = () => target().office;
    const reviewer = () => office().drafter.browser();
    const rows = (sql: string) => target().truth.query(sql);
    let keys = 0;
    const key = () => `attack-on-workflow-${String(keys++).padStart(5, '0')}`;
    const at = (version: number) => ({ 'if-match': `"${String(version)}"`, 'idempotency-key': key() });
    const sorted = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

    async function files(): Promise<MonthFiles> {
      const whole = await MonthFiles.read(MONTH);
      return handedMonth(whole, ESCAPING, remarked(whole.ledgerOf(ESCAPING)!, '不予公示'));
    }

    const figures = (more: object) => ({
      permit: 2,
      penalty: 2,
      compliant: 4,
      late: 0,
      reason: '平台仅有汇总数',
      ...more,
    });
    const figuresUrl = `/api/v1/months/${MONTH}/platform-figures/D30`;

    describe('in a month that people work', () => {
      beforeAll(async () => {
        const month = await files();
        await office().goTo('2021-09-01 14:00');
        await sendLetters(office(), MONTH);
        await office().goTo('2021-09-02 09:00');
        await answerLetters(office(), month, NOTABLE);
        await office().goTo('2021-09-03 09:00');
        await importPlatformFiles(office(), month);
        await office().goTo('2021-09-07 09:00');
        await compareMonth(office(), MONTH);
      }, LONG);

      attack(
        'C19',
        async () => {
          const task = await taskOf(office(), MONTH, ESCAPING);
          const all = await desk(office(), task);
          const open = await desk(office(), task, '&open=true');
          const due = all.rows.filter(({ outcome }) => outcome !== 'other-month');
          expect(due.length).toBeGreaterThan(3);
          // Every one is counted and waits for somebody of the office; none is exempt because its unit says so.
          expect(open.rows.filter((row) => row.open.includes('exemption')).map(({ line }) => line)).toEqual(
            due.map(({ line }) => line),
          );
          const confirmed = await office().checker.tryPost(`spot-checks/${task.id}/acts/confirm`, {
            version: task.version,
          });
          expect([confirmed.status, confirmed.problem().code]).toEqual([409, 'findings-decided']);
          const refused = due.map(({ line }) => ({ line, subject: 'exemption', verdict: 'refused' }));
          const body = { rulings: refused, reason: '无不予公示的依据' };
          await office().drafter.post(`spot-checks/${task.id}/rulings`, { version: all.version, body });
          const after = await desk(office(), task);
          expect(after.rows.filter(({ outcome }) => outcome === 'exempt')).toEqual([]);
        },
        LONG,
      );

      attack(
        'C21',
        async () => {
          await confirmAll(office(), MONTH, NOTABLE.onPaper);
          const silent = await rows(
            "SELECT subject FROM process_record WHERE process = 'spot-check-task' AND state = 'confirmed'",
          );
          expect(silent.length).toBeGreaterThan(50);
          await actOnMonth(office(), MONTH, 'request-scoring');
          await office().until('scored', async () => (await cockpit(office(), MONTH)).state === 'scored');
          const [result] = await rows('SELECT scores FROM month_result');
        const { criticised } = JSON.parse(String(result!['scores'])) as { criticised: readonly string[] };
          const month = await files();
          const stated = month.statements.filter(({ isAccepted }) => isAccepted).map(({ code }) => code);
          const expected = month.drawn.filter((code) => !stated.includes(code) && silentOf(month, code));
          expect(expected.length).toBeGreaterThan(1);
          expect([...criticised].sort()).toEqual([...expected].sort());
        },
        LONG,
      );

      attack(
        'C02',
        async () => {
          const { drafter, checker, leader } = office();
          await office().goTo('2021-09-08 09:00');
          const drafts = await Promise.all([drafter, checker].map((who) => who.tryPost(`months/${MONTH}/bulletin`)));
          expect(sorted(drafts)).toEqual([expect.any(Number), 409]);
          const id = drafts.find(({ status }) => status < 300)!.json<ActedRecord>().id;
          const author = drafts[0]!.status < 300 ? drafter : checker;
          const other = author === drafter ? checker : drafter;
          const sign = async (who: Worker, act: string) => {
            const { version } = await bulletinOf(office(), id);
            const { manifestSha256, previewSha256 } = await who.get<Pages>(`bulletins/${id}/pages`);
            return who.tryPost(`bulletins/${id}/acts/${act}`, { version, body: { manifestSha256, previewSha256 } });
          };
          expect((await sign(author, 'submit')).status).toBe(200);
          drafted.push({ id, author, sign });
          await reviewedByAuthor();
          expect((await sign(other, 'review')).status).toBe(200);
          const signed = await Promise.all([sign(leader, 'sign'), sign(leader, 'sign')]);
          expect(sorted(signed)).toEqual([200, expect.any(Number)]);
          expect([409, 412]).toContain(sorted(signed)[1]);
          await office().idle();
          const { version, state } = await bulletinOf(office(), id);
          expect(state).toBe('sealed');
          const publish = (who: Worker) => who.tryPost(`bulletins/${id}/acts/publish`, { version });
          const published = await Promise.all([publish(drafter), publish(checker)]);
          expect(published.map(({ status }) => status).sort()[0]).toBe(200);
          expect([409, 412]).toContain(sorted(published)[1]);
          await office().idle();
          expect((await bulletinOf(office(), id)).state).toBe('published');
          expect(await rows('SELECT COUNT(*) AS n FROM bulletin WHERE published_at IS NOT NULL')).toEqual([{ n: 1 }]);
          expect(await rows(`SELECT COUNT(*) AS n FROM official_document WHERE series = 'bulletin'`)).toEqual([
            { n: 1 },
          ]);
        },
        LONG,
      );

      attack('B13', async () => {
        // Tried in the midst of it, while the bulletin waited for its review.
        expect(fourEyes).toEqual({
          status: 403,
          code: 'duties-not-separate',
          outcome: 'refused',
          state: 'submitted',
          signing: [403, 'role-not-allowed'],
        });
        await Promise.resolve();
      });

      attack('C07', async () => {
        const task = await taskOf(office(), MONTH, ESCAPING);
        const month = await files();
        const who = office().officerOf(month.unit(ESCAPING));
        const look = () => rows('SELECT COUNT(*) AS n, MAX(line) AS last FROM ledger_row');
        const before = await look();
        const ledger = await who.tryUpload(`spot-checks/${task.id}/ledgers`, month.ledgerOf(ESCAPING)!);
        const uploads = (await who.tryGet(`spot-checks/${task.id}/uploads`)).json<{ items: { id: string }[] }>();
        const body = { upload: uploads.items[0]!.id };
        const answer = await who.tryPost(`spot-checks/${task.id}/acts/answer`, { version: task.version, body });
        const { version } = await desk(office(), task);
        const rulings = [{ line: 2, subject: 'exemption', verdict: 'accepted' }];
        const ruling = await office().drafter.tryPost(`spot-checks/${task.id}/rulings`, {
          version,
          body: { rulings, reason: '改判' },
        });
        const [platform] = month.platform;
        const imported = await office().drafter.tryUpload(`months/${MONTH}/imports`, platform!.file, {
          kind: platform!.kind,
        });
        const entered = await reviewer().post(figuresUrl, figures({}), { 'idempotency-key': key() });
        expect([ledger, answer, ruling, imported, entered].map(({ status }) => status)).toEqual([
          409, 409, 409, 409, 409,
        ]);
        expect(await look()).toEqual(before);
      });

      attack('C24', async () => {
        const { id } = drafted[0]!;
        const manifest = (await office().drafter.tryGet(`bulletins/${id}/manifest`)).bytes;
        const { manifestSha256 } = await office().drafter.get<Pages>(`bulletins/${id}`);
        expect(createHash('sha256').update(manifest).digest('hex')).toBe(manifestSha256);
        const parsed = parseManifest(manifest.toString('utf8'));
        const recomputed = writeScoresDocument(scoreMonth(figuresOfManifest(parsed)));
        const { sha256 } = await office().drafter.get<{ sha256: string }>(`months/${MONTH}/scores`);
        expect(createHash('sha256').update(recomputed).digest('hex')).toBe(sha256);
        expect(recomputed).toBe(writeScoresDocument(parsed.scores));
        const served = await office().drafter.tryGet(`months/${MONTH}/scores/file?format=json`);
        if (served.status === 200) expect(served.text).toBe(recomputed);
      });

      attack('B26', async () => {
        const open = async (path: string) => target().anybody().get(`/api/v1/public/${path}`);
        const list = (await open('documents')).json<{ items: { id: string; number: string }[] }>();
        expect(list.items).toHaveLength(1);
        expect((await open(`rankings/${MONTH}`)).status).toBe(200);
        for (const month of ['2021-07', '2021-09', '2020-08'])
          expect((await open(`rankings/${month}`)).status).toBe(404);
        const letters = await rows("SELECT id FROM official_document WHERE series <> 'bulletin' LIMIT 3");
        expect(letters.length).toBe(3);
        for (const { id } of letters) expect((await open(`documents/${String(id)}/file`)).status).toBe(404);
        const statuses = new Set<number>();
        const texts: string[] = [];
        for (let n = 1; n <= 150; n++) {
          const number = encodeURIComponent(`运信用办〔2021〕${String(n)}号`);
          const answer = await open(`document-checks?number=${number}&sha256=${'0'.repeat(64)}`);
          statuses.add(answer.status);
          if (answer.status === 200) texts.push(answer.text);
        }
        expect([...statuses].sort()).toEqual([200, 429]);
        // A number alone tells nothing: that of the published bulletin is answered like any other.
        expect(new Set(texts).size).toBe(1);
        expect(texts.length).toBeLessThanOrEqual(70);
        const shown = [JSON.stringify(list), (await open(`rankings/${MONTH}`)).text, ...texts].join();
        expect(shown).not.toMatch(/reviewer-li|reviewer-wang|leader-zhao|\d{17}[\dX]|1[3-9]\d{9}/);
      });

      attack('B27', async () => {
        const api = (await reviewer().get('/api/v1/openapi.json')).json<Api>();
        // Each is given to whom it belongs, and to nobody else: a session's page token, a ticket or a secret shown once.
        const theirs = new Set([
          'SessionAnswer.csrfToken',
          'InvitationAnswer.token',
          'FactorOfferAnswer.secret',
          'NewEndpointAnswer.secret',
          'NewSecretAnswer.secret',
          'DemoAccountAnswer.password',
        ]);
        const names = Object.entries(api.components.schemas).flatMap(([schema, { properties = {} }]) =>
          /Body|Query|Fields/.test(schema) ? [] : Object.keys(properties).map((name) => `${schema}.${name}`),
        );
        const telling = names.filter((name) =>
          /token|secret|password|credential|signature$/i.test(name.split('.')[1]!),
        );
        expect(telling.filter((name) => !theirs.has(name))).toEqual([]);
        const { id } = drafted[0]!;
        const lists = [
          `bulletins/${id}`,
          `bulletins/${id}/narratives`,
          `months/${MONTH}/bulletins`,
          `months/${MONTH}/letters`,
          `months/${MONTH}/letters/items`,
          'official-documents',
          'work',
          'my/notifications',
          'my/sessions',
        ];
        for (const path of lists) {
          const answer = await office().drafter.tryGet(path);
          expect([path, answer.status]).toEqual([path, 200]);
          expect([path, /"[\w-]*(?:token|secret|password)[\w-]*"\s*:/i.test(answer.text)]).toEqual([path, false]);
          // A token of ours is 43 characters of base64url; a digest is not.
          expect([path, /"(?![0-9a-f]{43}")[A-Za-z0-9_-]{43}"/.test(answer.text)]).toEqual([path, false]);
        }
      });

      const drafted: { id: string; author: Worker; sign: (who: Worker, act: string) => Promise<unknown> }[] = [];
      let fourEyes: object | undefined;

      /** Whoever drafted the bulletin tries to review it as well, and to sign it. */
      async function reviewedByAuthor(): Promise<void> {
        const { id, author } = drafted[0]!;
        const { version } = await bulletinOf(office(), id);
        const { manifestSha256, previewSha256 } = await author.get<Pages>(`bulletins/${id}/pages`);
        const body = { manifestSha256, previewSha256 };
        const answer = await author.tryPost(`bulletins/${id}/acts/review`, { version, body });
        const { code, requestId } = answer.problem();
        const signing = await author.tryPost(`bulletins/${id}/acts/sign`, { version, body });
        const [entry] = await rows(`SELECT outcome FROM audit_entry WHERE entry LIKE '%${requestId}%'`);
        const { state } = await bulletinOf(office(), id);
        fourEyes = {
          status: answer.status,
          code,
          outcome: entry?.['outcome'],
          state,
          signing: [signing.status, signing.problem().code],
        };
      }
    });
  },
);

interface Api {
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
}

/** Whether a drawn unit handed in nothing that counts. */
function silentOf(month: MonthFiles, code: string): boolean {
  return month.ledgerOf(code) === undefined || month.isEmptyLedger(code);
}
