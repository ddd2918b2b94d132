import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TypeOrmUnitOfWork } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { AuditCheckpoint, CreateAuditLog1637713500000, CreateAuditTrail1637712600000 } from '@app/features/audit-trail';
import { FolderFileStore } from '@app/files';
import { CreateJob1637712000000, InProcessTransport, JobHandler, JobRow, JobSystem } from '@app/jobs';
import { JobOutbox, SystemClock } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { makeSpecimenKey, openPemKey } from '@app/signing';
import type { DataSource } from 'typeorm';
import {
  checkDocument,
  CreateOfficialDocuments1637713700000,
  documentRegister,
  DocumentRenderer,
  DocumentSeries,
  getIssuedFile,
  IssueDocument,
  MakeOfficialDocumentJob,
  OfficeSigner,
  OfficialDocument,
  type SignedOff,
  supersedeDocument,
} from '.';

const PARTS = {
  entities: [OfficialDocument, DocumentSeries, JobRow, AuditCheckpoint],
  migrations: [
    CreateJob1637712000000,
    CreateAuditTrail1637712600000,
    CreateAuditLog1637713500000,
    CreateOfficialDocuments1637713700000,
  ],
};
const OFFICE = '运城市社会信用体系建设联席会议办公室';

/** Notes that what was to follow has followed. */
class Followed extends JobHandler<{ readonly of: string }> {
  override readonly name = 'followed';
  override readonly queue = 'notifications';
  readonly seen: string[] = [];

  override parse(payload: unknown): { of: string } {
    return payload as { of: string };
  }

  override async handle({ of }: { readonly of: string }): Promise<void> {
    this.seen.push(of);
  }
}

class SilentOutbox extends JobOutbox {
  override enqueue(): Promise<string> {
    return Promise.resolve('');
  }
}

function letterTo(recipient: string): SignedOff {
  return {
    content: {
      kind: 'letter',
      letter: {
        issuer: OFFICE,
        recipient,
        month: '2021-08',
        basis: { title: '关于做好“政务公开‘双公示’指标考核”工作的通知', number: '运信用办〔2021〕25号' },
        ledgerColumns: ['信息类型', '决定文书号'],
        deadline: '2021-09-06',
        contact: { name: '征信服务中心', telephone: '2282030', email: 'office@example.org' },
      },
    },
    series: '运信用办函',
    issueDate: '2021-09-01',
    month: '2021-08',
    unitCode: '14080203',
    approvals: [
      {
        accountId: 'leader',
        delegatedBy: null,
        meaning: '签发',
        at: '2021-09-01T01:00:00.000Z',
        digest: 'a'.repeat(64),
      },
    ],
    by: { actor: 'leader', role: 'leader', delegatedBy: null, requestId: 'request-1' },
    followUp: { name: 'followed', payload: { of: recipient } },
  };
}

describeEachDatabase('The documents the office issues', ({ open }) => {
  let dataSource: DataSource;
  let unitOfWork: TypeOrmUnitOfWork;
  let jobs: JobSystem;
  let issuing: IssueDocument;
  const audit = new RecordedAudit();
  const followed = new Followed();
  const files = new FolderFileStore(mkdtempSync(join(tmpdir(), 'documents-')));
  const issue = (signedOff: SignedOff) => unitOfWork.run((tx) => issuing.execute(tx, signedOff));

  beforeAll(async () => {
    dataSource = await open(PARTS);
    unitOfWork = new TypeOrmUnitOfWork(dataSource);
    const clock = new SystemClock();
    const log = { warn: () => undefined, error: () => undefined };
    const settings = { poll: 50, backOff: { first: 0, longest: 0 } };
    jobs = new JobSystem({
      dataSource,
      unitOfWork,
      clock,
      log,
      settings,
      transport: new InProcessTransport({ each: 2 }),
    });
    const key = openPemKey(makeSpecimenKey({ commonName: OFFICE, at: clock.now() }));
    const identity = { name: OFFICE, location: '山西省运城市', openKey: () => Promise.resolve(key) };
    const renderer = new DocumentRenderer({ configured: false, name: OFFICE });
    const signer = new OfficeSigner(identity, clock);
    const means = {
      dataSource,
      files,
      audit,
      outbox: jobs.outbox,
      clock,
      renderer,
      signer,
      auditLog: 'office',
      publicUrl: null,
    };
    jobs.handlers.register([new MakeOfficialDocumentJob(means), followed]);
    issuing = new IssueDocument(clock, audit, jobs.outbox);
    await jobs.start({ work: true });
  });

  afterAll(() => jobs.stop());

  test('a letter that was signed off is numbered at once, then made, verified and issued, and what is to follow follows', async () => {
    const { id, serial, checkCode } = await issue(letterTo('盐湖区市场监督管理局'));
    await jobs.flows.whenIdle();
    expect(serial).toBe(1);
    const { document, size, fileName } = await getIssuedFile(dataSource.manager, id);
    expect([document.state, document.title, fileName]).toEqual([
      'issued',
      '关于提供2021年8月份“双公示”信息台账的函',
      '运信用办函〔2021〕1号.pdf',
    ]);
    expect(size).toBeGreaterThan(10_000);
    expect(followed.seen).toEqual(['盐湖区市场监督管理局']);
    expect(audit.actions).toEqual(['document.numbered', 'document.issued']);
    expect(await checkDocument(dataSource.manager, checkCode)).toMatchObject({
      number: '运信用办函〔2021〕1号',
      state: 'in-force',
      supersededBy: null,
    });
  });

  test('a hundred sign-offs at once, a third of them rolled back, number the rest without a gap', async () => {
    // Their bytes are another matter, and would take a minute.
    const numbering = new IssueDocument(new SystemClock(), audit, new SilentOutbox());
    const attempts = Array.from({ length: 100 }, (_, i) =>
      unitOfWork
        .run(async (tx) => {
          const { serial } = await numbering.execute(tx, { ...letterTo(`单位${String(i)}`), series: '运信用办' });
          if (i % 3 === 0) throw new Error('changed their mind');
          return serial;
        })
        .catch(() => null),
    );
    const serials = (await Promise.all(attempts)).filter((serial) => serial !== null);
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 66 }, (_, i) => i + 1));
    const register = await documentRegister(dataSource.manager, { series: '运信用办', year: 2021 });
    expect(register.map(({ number }) => number).slice(0, 2)).toEqual(['运信用办〔2021〕1号', '运信用办〔2021〕2号']);
    expect(register).toHaveLength(66);
  });

  test('a superseded document stays, and its check page names its successor', async () => {
    const first = await issue({ ...letterTo('甲'), series: '更正' });
    const second = await issue({ ...letterTo('乙'), series: '更正' });
    await jobs.flows.whenIdle();
    await unitOfWork.run((tx) => supersedeDocument(tx, first.id, second.id));
    expect(await checkDocument(dataSource.manager, first.checkCode)).toMatchObject({
      state: 'superseded',
      supersededBy: '更正〔2021〕2号',
    });
    await expect(unitOfWork.run((tx) => supersedeDocument(tx, first.id, second.id))).rejects.toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });

  test('a missing glyph leaves the document numbered, and a person finds the reason among the dead letters', async () => {
    const { id } = await issue({ ...letterTo('\u{1F600}局'), series: '缺字' });
    await jobs.flows.whenIdle();
    await expect(getIssuedFile(dataSource.manager, id)).rejects.toThrow(
      expect.objectContaining({ code: 'document-not-issued' }),
    );
    const [letter] = await jobs.deadLetters.list();
    expect(letter?.name).toBe('make-official-document');
    expect(letter?.reason).toContain('GlyphMissing');
  });

  test('nobody finds a document by a code that is none', async () => {
    await expect(checkDocument(dataSource.manager, '0'.repeat(16))).rejects.toThrow(
      expect.objectContaining({ code: 'document-not-found' }),
    );
  });
});
