import { SecretBox } from '@app/config';
import { ActOnce } from '@app/features/processes';
import { EdgeBench } from '@app/http/testing';
import { JobFlows } from '@app/jobs';
import { AuditTrail, FileStore, JobOutbox, UnitOfWork } from '@app/kernel';
import { NATURAL_PERSON_VALUES } from '@app/field-standard/testing';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RECORDS_JOBS, RECORDS_TEXTS, RecordsModule } from '.';
import { platformCsv, RecordsBench } from './testing';

const IMPORTS = '/api/v1/months/2021-08/imports';
const RECORDS = '/api/v1/months/2021-08/records';
const FIGURES = '/api/v1/months/2021-08/platform-figures';
const KEY = 'idempotency-key';

describe('The routes of platform data', () => {
  let bench: RecordsBench;
  let edge: EdgeBench;

  beforeEach(async () => {
    bench = await RecordsBench.open();
    await bench.planMonth();
    const given = [
      { provide: DataSource, useValue: bench.dataSource },
      { provide: AuditTrail, useValue: bench.audit },
      { provide: JobOutbox, useValue: bench.system.outbox },
      { provide: JobFlows, useValue: bench.system.flows },
      { provide: SecretBox, useValue: bench.box },
      { provide: ActOnce, useValue: bench.once },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    // Its own unit of work: that of the edge is on the edge's database.
    const unitOfWork = { provide: UnitOfWork, useValue: bench.jobs.unitOfWork };
    @Module({ imports: [Given, { module: RecordsModule, providers: [unitOfWork] }] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [RECORDS_TEXTS], imports: [Both] });
    shareFiles();
  });
  afterEach(async () => {
    await edge.close();
    await bench.dispose();
  });

  /** What the edge has received is where the jobs look for it. */
  function shareFiles(): void {
    const received = edge.app.get(FileStore);
    jest.spyOn(bench.files, 'open').mockImplementation((sha256) => received.open(sha256));
  }

  const reviewer = () => edge.as({ id: 'reviewer' });
  const at = (version: number, key = `key-${String(version)}-0123456789`) => ({
    'if-match': `"${String(version)}"`,
    [KEY]: key,
  });

  async function handIn(text: string): Promise<string> {
    const answer = await reviewer().upload(IMPORTS, { name: 'permits.csv', bytes: text }, { kind: 'permit' });
    expect(answer.status).toBe(201);
    await bench.finish();
    return answer.json<{ id: string }>().id;
  }

  test('take a file, report on it, and let it be confirmed at the version that was seen', async () => {
    const id = await handIn(platformCsv('permit', [{}, { unit: 'D02' }]));
    const browser = reviewer();
    const shown = await browser.get(`${IMPORTS}/${id}`);
    expect(shown.headers['etag']).toBe('"2"');
    expect(shown.json()).toMatchObject({
      state: 'read',
      rowCount: 2,
      progress: null,
      report: { inMonth: 2, faulty: 1 },
    });
    expect((await browser.post(`/api/v1/imports/${id}/acts/confirm`, undefined, at(1))).status).toBe(412);
    const confirmed = await browser.post(`/api/v1/imports/${id}/acts/confirm`, undefined, at(2));
    expect(confirmed.json()).toMatchObject({ state: 'confirmed', version: 3 });
    const again = await browser.post(`/api/v1/imports/${id}/acts/confirm`, undefined, at(3));
    expect([again.status, again.problem().code]).toEqual([409, 'platform-import-decided']);
    const reason = { reason: '平台导出有误' };
    const withdrawn = await browser.post(`/api/v1/imports/${id}/acts/withdraw`, reason, at(3, 'withdraw-0123456789'));
    expect(withdrawn.json()).toMatchObject({ state: 'withdrawn', ...reason });
    expect((await browser.get(IMPORTS)).json()).toMatchObject({ items: [{ id, number: 1 }], next: null });
  });

  test('give the list of corrections as a table that computes nothing, and tell the log who had it', async () => {
    const id = await handIn(platformCsv('permit', [{ unit: '=1+1' }]));
    const browser = reviewer();
    expect((await browser.get(`${IMPORTS}/${id}/problems`)).json()).toMatchObject({
      items: [{ line: 2, value: '=1+1' }],
    });
    const csv = await browser.get(`${IMPORTS}/${id}/problems/export?format=csv`);
    expect(csv.text).toContain("permits.csv,2,报送单位,'=1+1,单位名册中没有该单位代码");
    expect((await browser.get(`${IMPORTS}/${id}/problems/export?format=xlsx`)).bytes.subarray(0, 2).toString()).toBe(
      'PK',
    );
    expect(bench.audit.actions.filter((action) => action === 'platform-import.problems-exported')).toHaveLength(2);
    expect((await edge.as({ roles: ['leader'] }).get(`${IMPORTS}/${id}/problems`)).status).toBe(403);
  });

  test('show a record masked, and in clear to the reviewer alone, which the log tells', async () => {
    const id = await handIn(platformCsv('permit', [{ values: NATURAL_PERSON_VALUES }]));
    const listed = await reviewer().get(`${RECORDS}?importId=${id}`);
    expect(listed.json()).toMatchObject({ items: [{ line: 2, counterpart: '程**', unitCode: 'D01' }] });
    for (const who of [reviewer(), edge.as({ roles: ['auditor'] })]) {
      const masked = await who.get(`${RECORDS}/${id}/2`);
      expect(masked.status).toBe(200);
      expect(masked.text).not.toMatch(/辉勇|14080218801231001X/);
    }
    const csv = await reviewer().get(`${RECORDS}/export?format=csv&importId=${id}`);
    expect(csv.text).toContain('程**');
    const reason = { reason: '核对同名当事人' };
    const clear = await reviewer().post(`${RECORDS}/${id}/2/unmask`, reason);
    expect(clear.text).toMatch(/程辉勇.*14080218801231001X/s);
    expect(bench.audit.facts.at(-1)).toMatchObject({
      action: 'platform-record.unmasked',
      unit: 'D01',
      facts: { line: 2 },
      sealed: reason,
    });
    expect((await edge.as({ roles: ['auditor'] }).post(`${RECORDS}/${id}/2/unmask`, reason)).status).toBe(403);
    expect((await reviewer().get(`${RECORDS}/${id}/9`)).status).toBe(404);
    expect((await reviewer().get(`${RECORDS}/${id}/0`)).status).toBe(422);
  });

  test('list what the standard finds, by unit and rule, page by page and as a table', async () => {
    const wrong = { XDR_SHXYM: '914403001922038217', XKLB: '=许可' };
    const id = await handIn(platformCsv('permit', [{ values: wrong }, { unit: 'D02' }]));
    const url = '/api/v1/months/2021-08/findings';
    const first = (await reviewer().get(`${url}?importId=${id}&limit=2`)).json<{ items: unknown[]; next: string }>();
    expect(first.items).toMatchObject([
      { line: 2, unitCode: 'D01' },
      { line: 2, unitCode: 'D01' },
    ]);
    const rest = await reviewer().get(`${url}?importId=${id}&limit=2&cursor=${first.next}`);
    expect(rest.json()).toMatchObject({
      items: [{ line: 3, rule: 'remit', ruleName: '超出单位职能范围' }],
      next: null,
    });
    const byRule = await reviewer().get(`${url}?importId=${id}&rule=enum.permit&unit=D01&severity=error`);
    expect(byRule.json<{ items: unknown[] }>().items).toHaveLength(1);
    const csv = await reviewer().get(`${url}/export?format=csv&importId=${id}&unit=D02`);
    expect(csv.text.trim().split('\r\n').slice(1)).toEqual([expect.stringMatching(/^permits\.csv,3,D02,/)]);
    expect((await reviewer().get(url)).json()).toEqual({ items: [], next: null });
  });

  test('keep figures entered by hand', async () => {
    const browser = reviewer();
    const body = { permit: 12, penalty: 3, compliant: 14, late: 1, reason: '平台仅提供汇总数' };
    const entered = await browser.post(`${FIGURES}/D01`, body, { [KEY]: 'enter-0123456789' });
    expect([entered.status, entered.json()]).toMatchObject([201, { unitName: '市审批局', version: 1, compliant: 14 }]);
    const changed = await browser.put(`${FIGURES}/D01`, { ...body, late: 2 }, { 'if-match': '"1"' });
    expect(changed.json()).toMatchObject({ late: 2, version: 2 });
    const wrong = await browser.put(`${FIGURES}/D01`, { ...body, late: 20 }, { 'if-match': '"2"' });
    expect([wrong.status, wrong.problem().detail]).toEqual([422, expect.stringContaining('迟报数不能多于报送总数')]);
    expect((await browser.get(FIGURES)).json()).toMatchObject({ items: [{ unitCode: 'D01' }] });
    const withdrawn = await browser.post(`${FIGURES}/D01/withdraw`, { reason: '已有明细' }, { 'if-match': '"2"' });
    expect(withdrawn.status).toBe(204);
    expect((await browser.get(`${FIGURES}/D01`)).status).toBe(404);
  });

  test('come with a provider for every job', () => {
    for (const job of RECORDS_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
  });
});
