import { Account, CreateAccounts1637713410000 } from '@app/features/accounts';
import { CreateUnits1637713400000, UnitRow, UnitVersion } from '@app/features/units';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@app/config';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { AuditCheckpoint, CreateAuditLog1637713500000, CreateAuditTrail1637712600000 } from '@app/features/audit-trail';
import { FolderFileStore } from '@app/files';
import { EdgeBench } from '@app/http/testing';
import type { JobRun } from '@app/jobs';
import { AuditTrail, FileStore, JobOutbox, type NewJob, type Transaction, UnitOfWork } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CreateOfficialDocuments1637713700000,
  DocumentSeries,
  DraftPreviewRow,
  ExtendOfficialDocuments1637713830000,
  KeepTimestamps1637714470000,
  RegisterMinutes1637714450000,
  WithdrawDocuments1637714200000,
  getDocumentLife,
  IssueDocument,
  MakeOfficialDocumentJob,
  OfficeCertificate,
  OFFICIAL_DOCUMENT_JOBS,
  OFFICIAL_DOCUMENTS_TEXTS,
  OfficialDocument,
  OfficialDocumentsModule,
  publishDocument,
  type SignedOff,
} from '.';

const URL = '/api/v1/official-documents';
const PUBLIC = '/api/v1/public';
const OFFICE = readConfig({}).office.profile;

function letterTo(recipient: string, unitCode: string): SignedOff {
  return {
    content: {
      kind: 'letter',
      letter: {
        issuer: OFFICE.name,
        recipient,
        month: '2021-08',
        basis: OFFICE.basis,
        ledgerColumns: ['信息类型', '决定文书号'],
        deadline: '2021-09-06',
        contact: OFFICE.contact,
      },
    },
    series: '运信用办函',
    issueDate: '2021-09-01',
    month: '2021-08',
    unitCode,
    parentCode: unitCode.startsWith('140802') ? '140802' : null,
    approvals: [
      { accountId: 'leader', delegatedBy: null, meaning: '签发', at: '2021-09-01T01:00:00.000Z', digest: 'a' },
    ],
    by: { actor: 'leader', role: 'leader', delegatedBy: null, requestId: 'request-1' },
  };
}

class KeptJobs extends JobOutbox {
  readonly jobs: NewJob[] = [];

  override enqueue(_tx: Transaction, job: NewJob): Promise<string> {
    this.jobs.push(job);
    return Promise.resolve('job');
  }
}

describe('The routes of official documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'official-'));
  const config = readConfig({ DATA_DIR: folder });
  const files = new FolderFileStore(join(folder, 'files'));
  const outbox = new KeptJobs();
  let dataSource: DataSource;
  let unitOfWork: TypeOrmUnitOfWork;
  let edge: EdgeBench;
  const ids: string[] = [];

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      {
        entities: [
          Account,
          UnitRow,
          UnitVersion,
          OfficialDocument,
          DocumentSeries,
          OfficeCertificate,
          DraftPreviewRow,
          AuditCheckpoint,
        ],
        migrations: [
          CreateUnits1637713400000,
          CreateAccounts1637713410000,
          CreateAuditTrail1637712600000,
          CreateAuditLog1637713500000,
          CreateOfficialDocuments1637713700000,
          ExtendOfficialDocuments1637713830000,
          WithdrawDocuments1637714200000,
          RegisterMinutes1637714450000,
          KeepTimestamps1637714470000,
        ],
      },
    ).initialize();
    await runMigrations(dataSource);
    unitOfWork = new TypeOrmUnitOfWork(dataSource);
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: AuditTrail, useValue: new RecordedAudit() },
      { provide: JobOutbox, useValue: outbox },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    const module = OfficialDocumentsModule.forRoot({
      office: config.office,
      auditLog: config.audit.origin,
      publicUrl: config.http.publicUrl,
      work: true,
    });
    // Its own: those of the edge are on the edge's database and folder.
    const own = [
      { provide: UnitOfWork, useValue: unitOfWork },
      { provide: FileStore, useValue: files },
    ];
    @Module({ imports: [Given, { ...module, providers: [...(module.providers ?? []), ...own] }] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [OFFICIAL_DOCUMENTS_TEXTS], imports: [Both] });
    for (const unit of ['14080203', 'D15', '14080203']) ids.push(await issue(letterTo(`单位${unit}`, unit)));
  });
  afterAll(async () => {
    await edge.close();
    await dataSource.destroy();
    rmSync(folder, { recursive: true });
  });

  async function issue(signedOff: SignedOff): Promise<string> {
    const { id } = await unitOfWork.run((tx) => edge.app.get(IssueDocument).execute(tx, signedOff));
    const commit: JobRun['commit'] = async (work) => void (await unitOfWork.run(work));
    await edge.app.get(MakeOfficialDocumentJob).handle({ documentId: id }, { commit } as JobRun);
    return id;
  }

  const reviewer = () => edge.as({ roles: ['reviewer'] });
  const officer = (unitCode: string) => edge.as({ roles: ['unit-officer'], unitCode });
  const numbersIn = (answer: { json<T>(): T }) =>
    answer.json<{ items: { number: string }[] }>().items.map(({ number }) => number);

  test('show the register page by page, the newest number first, and narrowed to a unit', async () => {
    const first = await reviewer().get(`${URL}?limit=2`);
    expect(numbersIn(first)).toEqual(['运信用办函〔2021〕3号', '运信用办函〔2021〕2号']);
    const { next } = first.json<{ next: string }>();
    expect(numbersIn(await reviewer().get(`${URL}?limit=2&cursor=${next}`))).toEqual(['运信用办函〔2021〕1号']);
    expect(numbersIn(await reviewer().get(`${URL}?unitCode=D15&state=issued&month=2021-08`))).toEqual([
      '运信用办函〔2021〕2号',
    ]);
    expect(numbersIn(await reviewer().get(`${URL}?kind=bulletin`))).toEqual([]);
  });

  test('name a unit in the register as it was called in the month, and as its code where no roster has it', async () => {
    const since = { code: 'D15', group: 'department', parent: '', remit: 'both', order: 0 } as const;
    await dataSource.manager.insert(UnitRow, { code: 'D15' });
    await dataSource.manager.insert(UnitVersion, [
      { ...since, name: '市旧局', validFrom: '2021-01', validTo: '2021-08' },
      { ...since, name: '市新局', validFrom: '2021-09', validTo: null },
    ]);
    const { items } = (await reviewer().get(URL)).json<{ items: { unitName: string }[] }>();
    expect(items.map(({ unitName }) => unitName)).toEqual(['14080203', '市旧局', '14080203']);
  });

  test('export a year of the register in the order of the numbers', async () => {
    const answer = await reviewer().get(
      `${URL}/export?series=${encodeURIComponent('运信用办函')}&year=2021&format=csv`,
    );
    const [head, ...rows] = answer.text.trim().split('\r\n');
    expect(head).toContain('文号,文种,标题');
    expect(rows.map((row) => row.split(',')[0])).toEqual([1, 2, 3].map((serial) => `运信用办函〔2021〕${serial}号`));
  });

  test('tell the life of a document to those who keep the register', async () => {
    const life = (await reviewer().get(`${URL}/${ids[0]!}`)).json();
    expect(life).toMatchObject({
      state: 'issued',
      approvals: [{ meaning: '签发' }],
      supersedes: [],
      supersededBy: null,
    });
    expect((await officer('14080203').get(`${URL}/${ids[0]!}`)).status).toBe(403);
  });

  test('list the books of the register for the office, and for nobody else', async () => {
    const books = [{ series: '运信用办函', year: 2021, numbers: 3 }];
    expect((await reviewer().get(`${URL}/books`)).json()).toEqual({ books });
    expect((await officer('14080203').get(`${URL}/books`)).status).toBe(403);
  });

  test('print the register of a year for the office, and for nobody else', async () => {
    const place = `series=${encodeURIComponent('运信用办函')}&year=2021`;
    const book = await reviewer().get(`${URL}/printed?${place}`);
    expect([book.status, book.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(book.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await officer('14080203').get(`${URL}/printed?${place}`)).status).toBe(403);
  });

  test('print the sheet of a document for the office, and for nobody else', async () => {
    const sheet = await reviewer().get(`${URL}/${ids[0]!}/sign-off-sheet`);
    expect([sheet.status, sheet.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(sheet.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await officer('14080203').get(`${URL}/${ids[0]!}/sign-off-sheet`)).status).toBe(403);
  });

  test('give a letter to its unit and to the county, for reading and as a file; to strangers it does not exist', async () => {
    const file = await officer('14080203').get(`${URL}/${ids[0]!}/file`);
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('运信用办函〔2021〕1号.pdf'));
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const view = await officer('14080203').get(`${URL}/${ids[0]!}/view`);
    expect([view.status, view.headers['x-frame-options']]).toEqual([200, 'SAMEORIGIN']);
    const county = edge.as({ roles: ['county-officer'], unitCode: '140802' });
    expect(numbersIn(await county.get(`${URL}/received`))).toEqual(['运信用办函〔2021〕3号', '运信用办函〔2021〕1号']);
    expect(numbersIn(await officer('D15').get(`${URL}/received`))).toEqual(['运信用办函〔2021〕2号']);
    for (const name of ['file', 'view'])
      expect((await officer('D15').get(`${URL}/${ids[0]!}/${name}`)).status).toBe(404);
  });

  test('let anybody check what they hold: by the printed code, by number and digest, by the file itself', async () => {
    const { checkCode, sha256, number } = await getDocumentLife(dataSource.manager, ids[1]!);
    const anybody = edge.anybody();
    const byCode = await anybody.get(`${PUBLIC}/document-checks/${checkCode}`);
    expect(byCode.json()).toMatchObject({ number, sha256, state: 'in-force', supersededBy: null });
    expect((await anybody.get(`${PUBLIC}/document-checks/0000000000000000`)).status).toBe(404);
    const query = (digest: string) => `${PUBLIC}/document-checks?number=${encodeURIComponent(number)}&sha256=${digest}`;
    expect((await anybody.get(query(sha256!))).json()).toMatchObject({ verdict: 'VALID' });
    expect((await anybody.get(query('0'.repeat(64)))).json()).toMatchObject({ verdict: 'INVALID', document: null });
    const { bytes } = await reviewer().get(`${URL}/${ids[1]!}/file`);
    const upload = async (content: Buffer) =>
      (await anybody.upload(`${PUBLIC}/document-checks`, { name: '函.pdf', bytes: content })).json();
    expect(await upload(bytes)).toMatchObject({
      verdict: 'VALID',
      reasons: [],
      document: { number },
      isSpecimen: true,
    });
    const altered = Buffer.from(bytes);
    altered[bytes.length >> 1]! ^= 1;
    const verdict = await upload(altered);
    expect(verdict).toMatchObject({ verdict: 'INVALID', document: null });
    expect(verdict['reasons']).toContainEqual({ code: 'NOT_REGISTERED', message: expect.any(String) });
  });

  test('keep nothing of what strangers upload, and look at no more of it than they must', async () => {
    const bytes = Buffer.from('%PDF-1.7\nof a stranger\n%%EOF\n');
    const checks = Array.from({ length: 12 }, () =>
      edge.anybody().upload(`${PUBLIC}/document-checks`, { name: 'a.pdf', bytes }),
    );
    const answers = await Promise.all(checks);
    expect(answers.some(({ status }) => status === 429)).toBe(true);
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect([await files.has(sha256), await edge.app.get(FileStore).has(sha256)]).toEqual([false, false]);
  });

  test('publish bulletins and nothing else', async () => {
    const [id] = ids;
    await unitOfWork.run((tx) => publishDocument(tx, id!, edge.clock));
    expect(numbersIn(await edge.anybody().get(`${PUBLIC}/documents`))).toEqual([]);
    await dataSource.manager.update(OfficialDocument, { id: id! }, { kind: 'bulletin' });
    expect(numbersIn(await edge.anybody().get(`${PUBLIC}/documents?month=2021-08`))).toEqual(['运信用办函〔2021〕1号']);
    const view = await edge.anybody().get(`${PUBLIC}/documents/${id!}/view`);
    expect([view.status, view.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await edge.anybody().get(`${PUBLIC}/documents/${ids[1]!}/file`)).status).toBe(404);
  });

  test('come with a provider for every job, and a specimen key that only its owner reads', () => {
    for (const job of OFFICIAL_DOCUMENT_JOBS) expect(edge.app.get(job, { strict: false })).toBeInstanceOf(job);
    const path = join(folder, 'office', 'specimen-key.pem');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/BEGIN PRIVATE KEY[^]*BEGIN CERTIFICATE/);
  });
});
