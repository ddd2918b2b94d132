import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { EdgeBench, type Person } from '@app/http/testing';
import { AuditTrail, FileStore, SYSTEM, UnitOfWork } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CreateReceivedFile1637713800100,
  FILE_RECEIPT_TEXTS,
  FileReceiptModule,
  type FilePurpose,
  ReceivedFile,
  recordReceivedFile,
} from '.';

const STATEMENT = '%PDF-1.7 statement';

describe('The route of received files', () => {
  const audit = new RecordedAudit();
  let dataSource: DataSource;
  let edge: EdgeBench;

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      { entities: [ReceivedFile], migrations: [CreateReceivedFile1637713800100] },
    ).initialize();
    await runMigrations(dataSource);
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: AuditTrail, useValue: audit },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    // Its own unit of work: that of the edge is on the edge's database.
    const unitOfWork = { provide: UnitOfWork, useValue: new TypeOrmUnitOfWork(dataSource) };
    @Module({ imports: [Given, { module: FileReceiptModule, providers: [unitOfWork] }] })
    class Both {}
    edge = await EdgeBench.open({ controllers: [], texts: [FILE_RECEIPT_TEXTS], imports: [Both] });
  });
  afterAll(async () => {
    await edge.close();
    await dataSource.destroy();
  });
  beforeEach(() => {
    audit.facts.length = 0;
  });

  async function received(purpose: FilePurpose = 'statement'): Promise<string> {
    const { sha256, size } = await edge.app.get(FileStore).put(Buffer.from(STATEMENT));
    const receipt = { sha256, size, kind: 'pdf', name: '说明.pdf', purpose, month: '2021-08' };
    const whose = { unitCode: '14080203', parentCode: '140802' };
    const file = await new TypeOrmUnitOfWork(dataSource).run((tx) =>
      recordReceivedFile(tx, { actor: SYSTEM, clock: edge.clock, receipt: { ...receipt, ...whose } }),
    );
    return file.id;
  }

  const asked = (person: Person, id: string) => edge.as(person).get(`/api/v1/files/${id}`);

  test('sends a file as an attachment that cannot act, under the name its sender gave it', async () => {
    const answer = await asked({ roles: ['reviewer'] }, await received());
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([200, STATEMENT, 'application/pdf']);
    expect(answer.headers['content-disposition']).toMatch(/^attachment;.*filename\*=UTF-8''/);
    expect(answer.headers['content-security-policy']).toContain('sandbox');
  });

  test('tells the log who had a file', async () => {
    const id = await received();
    await asked({ id: 'officer', roles: ['unit-officer'], unitCode: '14080203' }, id);
    expect(audit.facts).toMatchObject([
      { action: 'received-file.downloaded', actor: 'officer', role: 'unit-officer', subject: `received-file/${id}` },
    ]);
  });

  test.each<[string, Person, number]>([
    ['the unit itself', { roles: ['unit-officer'], unitCode: '14080203' }, 200],
    ['its county', { roles: ['county-officer'], unitCode: '140802' }, 200],
    ['the leader', { roles: ['leader'] }, 200],
    ['the auditor', { roles: ['auditor'] }, 200],
    ['another unit', { roles: ['unit-officer'], unitCode: '14080204' }, 404],
    ['another county', { roles: ['county-officer'], unitCode: '140881' }, 404],
    ['the system administrator', { roles: ['system-administrator'] }, 403],
  ])('answers %s as it should', async (_, person, status) => {
    expect((await asked(person, await received())).status).toBe(status);
  });

  test('gives the platform’s files, which hold identity numbers, to reviewers alone', async () => {
    const id = await received('platform-data');
    expect((await asked({ roles: ['reviewer'] }, id)).status).toBe(200);
    expect((await asked({ roles: ['leader'] }, id)).status).toBe(404);
    expect((await asked({ roles: ['auditor'] }, id)).status).toBe(404);
  });

  test('says no more of a file that does not exist than of a stranger’s', async () => {
    const answer = await asked({ roles: ['reviewer'] }, '01FJ8Z6V0Q3M7K2N5R4T9W1XYE');
    expect([answer.status, answer.problem().title]).toEqual([404, '没有这个文件']);
    expect(audit.facts).toEqual([]);
  });
});
