import { createHash } from 'node:crypto';
import { figuresOfManifest, parseManifest } from '@app/features/bulletins';
import { scoreMonth, writeScoresDocument } from '@app/rules';
import { Workbook } from 'exceljs';
import { answerLetters } from '../e2e/two-months/answer-letters';
import { compareMonth, confirmAll, desk } from '../e2e/two-months/compare-and-confirm';
import { drawUnits } from '../e2e/two-months/draw-units';
import { bulletinOf } from '../e2e/two-months/issue-bulletin';
import { MonthFiles } from '../e2e/two-months/month-files';
import { actOnMonth, cockpit, importPlatformFiles, planMonth } from '../e2e/two-months/plan-month';
import { sendLetters } from '../e2e/two-months/send-letters';
import { taskOf } from '../e2e/two-months/tasks';
import type { ActedRecord, HandedFile, Worker } from '../e2e/two-months/worker';
import { describeAttacks } from './attacks';
import { handedMonth, remarked } from './doctored-month';
import { findingsOf, type HandedIn, LEDGER_HEADING, silentUnit } from './handed-files';
import { printedBulletin, writtenMail } from './made-documents';

const MONTH = '2021-08';
const NOTABLE = { returned: '14080206', onPaper: '14082103' };
/** A drawn department that says of every row that it need not be published. */
const ESCAPING = '14082416';
const LONG = 240_000;

/** What somebody types into a paragraph of the bulletin. */
const MARKUP = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'];
const TEMPLATES = ['{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}'];
const SPOKEN = [...MARKUP, ...TEMPLATES].map((text) => `甲${text}乙`);
const NO_REMARKS = { situation: [], rankings: [], praise: [], warnings: [], criticism: [] };
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

    describe('once the letters are out', () => {
      let handIn: (file: HandedFile) => Promise<HandedIn>;
      beforeAll(async () => {
        await office().goTo('2021-09-01 14:00');
        await sendLetters(office(), MONTH);
        await office().goTo('2021-09-02 09:00');
        handIn = await silentUnit(office(), await files());
      }, LONG);

      attack('D19', async () => {
        const days = ['20210714', '44391', '2021/07/14', '2021-07-14', '2021.7.14'];
        const csv = [
          LEDGER_HEADING,
          ...days.map((day, i) => `行政处罚,甲公司,,运罚字〔2021〕第${String(i)}号,${day},`),
        ].join('\n');
        const handed = await handIn({ name: '台账.csv', bytes: `${csv}\n` });
        const told = handed.problems.map(({ line, column }) => [line, column]);
        expect([handed.isUsable, told]).toEqual([
          false,
          [
            [2, '决定日期'],
            [3, '决定日期'],
          ],
        ]);
        const book = new Workbook();
        const sheet = book.addWorksheet('台账');
        sheet.addRow(LEDGER_HEADING.split(','));
        sheet.addRow(['行政处罚', '甲公司', '', '运罚字〔2021〕第1号', 44391, '']);
        sheet.addRow(['行政处罚', '甲公司', '', '运罚字〔2021〕第2号', new Date(Date.UTC(2021, 6, 14)), '']);
        const bytes = Buffer.from(await book.xlsx.writeBuffer());
        const read = await handIn({ name: '台账.xlsx', bytes });
        // A bare number is nobody's day; a day cell is the day it shows, on every machine.
        expect(read.problems.map(({ line, column }) => [line, column])).toEqual([[2, '决定日期']]);
        const platform = ['20210714', '44391'].map((day) => ({ unit: 'D01', values: { JDRQ: day } }));
        expect(await findingsOf(office(), MONTH, platform)).toEqual([
          [2, '许可决定日期'],
          [3, '许可决定日期'],
        ]);
      });

      attack('D35', async () => {
        const wrong = [
          // GB 32100: the last character is not the check, or one of I, O, Z, S, V.
          '92140824MAAGN3K001',
          '91140824119041345R',
          '9114082I119041344R',
          '9114082O119041344R',
          '9114082Z119041344R',
          '9114082S119041344R',
          '9114082V119041344R',
          // GB 11643: the check is X.
          '110105194912310029',
        ];
        const right = ['92140824MAAGN3K000', '11010519491231002X'];
        const codes = [...right, ...wrong];
        const lines = codes.map((code, i) => `行政处罚,甲,${code},运罚字〔2021〕第${String(i)}号,2021-08-14,`);
        const handed = await handIn({ name: '台账.csv', bytes: `${[LEDGER_HEADING, ...lines].join('\n')}\n` });
        expect(handed.problems.map(({ line, column }) => [line, column])).toEqual(
          wrong.map((_, i) => [i + 2 + right.length, '行政相对人代码']),
        );
        const field = '行政相对人代码_1(统一社会信用代码)';
        const records = wrong.slice(0, 7).map((code) => ({ unit: 'D01', values: { XDR_SHXYM: code } }));
        expect(await findingsOf(office(), MONTH, records)).toEqual(records.map((_, i) => [i + 2, field]));
      });
    });

    describe('in a month that people work', () => {
      beforeAll(async () => {
        const month = await files();
        await answerLetters(office(), month, NOTABLE);
        await office().goTo('2021-09-03 09:00');
        await importPlatformFiles(office(), month);
        await office().goTo('2021-09-07 09:00');
        await compareMonth(office(), MONTH);
      }, LONG);

      attack('C19', async () => {
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
      });

      attack('C21', async () => {
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
      });

      attack('C02', async () => {
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
        const narrative = { remarks: { ...NO_REMARKS, situation: SPOKEN }, requirements: null, praised: null };
        await author.put(`bulletins/${id}/narrative`, {
          version: (await bulletinOf(office(), id)).version,
          body: { narrative, issueDate: '2021-09-10', reason: '补充总体情况' },
        });
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
        expect(await rows(`SELECT COUNT(*) AS n FROM official_document WHERE series = '运信用办'`)).toEqual([{ n: 1 }]);
      });

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

      attack('D26', async () => {
        const { id } = drafted[0]!;
        const shown = await office().drafter.tryGet(`bulletins/${id}`);
        expect(shown.headers).toMatchObject({
          'content-type': 'application/json; charset=utf-8',
          'x-content-type-options': 'nosniff',
          'content-security-policy': expect.stringContaining("default-src 'none'"),
        });
        for (const text of MARKUP) expect(shown.text).toContain(JSON.stringify(text).slice(1, -1));
        const page = await target().anybody().get('/');
        const policy = String(page.headers['content-security-policy']);
        expect([page.status, policy]).toEqual([200, expect.stringContaining("script-src 'self'")]);
        expect(policy).not.toMatch(/script-src[^;]*(?:unsafe-inline|unsafe-eval|data:|\*)/);
        const { text, bytes } = await printedBulletin(target(), id);
        for (const markup of MARKUP) expect(text).toContain(markup.replaceAll(' ', ''));
        // Nothing that is run or followed when the file is opened.
        expect(bytes).not.toMatch(/\/(?:JavaScript|JS|OpenAction|Launch|URI)\b/);
      });

      attack('D27', async () => {
        const { text } = await printedBulletin(target(), drafted[0]!.id);
        for (const template of TEMPLATES) expect(text).toContain(template.replaceAll(' ', ''));
        // What people are told is worded by the system: nothing that anybody typed is in a mail or in the inbox.
        const mail = writtenMail(target());
        const inbox = await rows('SELECT * FROM notification');
        expect(inbox.length).toBeGreaterThan(0);
        expect(mail.join() + JSON.stringify(inbox)).not.toMatch(/7\*7|\$\{|<%|#\{/);
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
        const letters = await rows("SELECT id FROM official_document WHERE series <> '运信用办' LIMIT 3");
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
