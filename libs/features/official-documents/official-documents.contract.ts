import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { TypeOrmUnitOfWork } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { AUDIT_PARTS, AuditBench } from '@app/features/audit-trail/testing';
import { FolderFileStore } from '@app/files';
import { JOB_MIGRATIONS, InProcessTransport, JobHandler, JobRow, JobSystem } from '@app/jobs';
import { type Actor, JobOutbox, SYSTEM, SystemClock } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { makeSpecimenKey, openPemKey } from '@app/signing';
import { LocalTimestampService } from '@app/signing/testing';
import type { DataSource } from 'typeorm';
import {
  checkDocument,
  CreateOfficialDocuments1637713700000,
  documentRegister,
  DocumentRenderer,
  DocumentSeries,
  DraftPreview,
  DraftPreviewRow,
  ExtendOfficialDocuments1637713830000,
  KeepTimestamps1637714470000,
  RegisterMinutes1637714450000,
  WithdrawDocuments1637714200000,
  getDocumentLife,
  getIssuedFile,
  getIssuedFileFor,
  IssueDocument,
  MakeOfficialDocumentJob,
  OfficeCertificate,
  OfficeSigner,
  OfficialDocument,
  type SignedOff,
  publishDocument,
  supersedeDocument,
  verifyDocument,
  verifyNumber,
  withdrawDocument,
} from '.';
import type { OfficeTimestamps } from './office-signer';
import { getPublishedFile, publishedBulletins } from './published-documents.query';

const PARTS = {
  entities: [OfficialDocument, DocumentSeries, OfficeCertificate, DraftPreviewRow, JobRow, ...AUDIT_PARTS.entities],
  migrations: [
    ...JOB_MIGRATIONS,
    ...AUDIT_PARTS.migrations,
    CreateOfficialDocuments1637713700000,
    ExtendOfficialDocuments1637713830000,
    WithdrawDocuments1637714200000,
    RegisterMinutes1637714450000,
    KeepTimestamps1637714470000,
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
  let signer: OfficeSigner;
  const audit = new RecordedAudit();
  /** None but in the test that is about them. */
  let timestamps: OfficeTimestamps | null = null;
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
    const openTimestamps = () => Promise.resolve(timestamps);
    const identity = { name: OFFICE, location: '山西省运城市', openKey: () => Promise.resolve(key), openTimestamps };
    const renderer = new DocumentRenderer({ configured: false, name: OFFICE });
    signer = new OfficeSigner(identity, clock);
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

  test('a withdrawn document is not in force, with the day; nothing published can be withdrawn', async () => {
    const { id, checkCode } = await issue({ ...letterTo('癸'), series: '撤回' });
    await jobs.flows.whenIdle();
    const withdraw = (of: string) => unitOfWork.run((tx) => withdrawDocument(tx, of, new SystemClock()));
    await withdraw(id);
    expect(await checkDocument(dataSource.manager, checkCode)).toMatchObject({
      state: 'withdrawn',
      withdrawnOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    await expect(withdraw(id)).rejects.toMatchObject({ kind: 'conflict' });
    const other = await issue({ ...letterTo('子'), series: '撤回' });
    await jobs.flows.whenIdle();
    await unitOfWork.run((tx) => publishDocument(tx, other.id, new SystemClock()));
    await expect(withdraw(other.id)).rejects.toMatchObject({ kind: 'conflict' });
  });

  test('a document that is withdrawn before its bytes are made is never issued', async () => {
    const { id, checkCode } = await unitOfWork.run(async (tx) => {
      const numbered = await issuing.execute(tx, { ...letterTo('丑'), series: '撤回在先' });
      await withdrawDocument(tx, numbered.id, new SystemClock());
      return numbered;
    });
    await jobs.flows.whenIdle();
    await expect(checkDocument(dataSource.manager, checkCode)).rejects.toMatchObject({ code: 'document-not-found' });
    await expect(getIssuedFile(dataSource.manager, id)).rejects.toMatchObject({ code: 'document-not-issued' });
  });

  test('a document waits for the checkpoint that covers its sign-off, and prints no older one', async () => {
    const log = new AuditBench(dataSource, 'office');
    await log.record();
    await log.newSequencer().sequence();
    const signingOff = new IssueDocument(new SystemClock(), log.trail, jobs.outbox);
    const { id } = await unitOfWork.run((tx) => signingOff.execute(tx, { ...letterTo('寅'), series: '检查点' }));
    while (!(await dataSource.manager.existsBy(JobRow, { state: 'running' }))) await pause(10);
    await expect(getIssuedFile(dataSource.manager, id)).rejects.toMatchObject({ code: 'document-not-issued' });
    await log.newSequencer().sequence();
    await jobs.flows.whenIdle();
    expect((await getIssuedFile(dataSource.manager, id)).document.state).toBe('issued');
    await log.dispose();
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

  test('a document waits, numbered, while the time-stamping authority fails; retried, it is issued with its time stamp', async () => {
    const down = new LocalTimestampService(new Date(), 'silent');
    timestamps = { service: down, trusted: [down.identity.certificate] };
    const { id } = await issue({ ...letterTo('寅'), series: '时间戳' });
    await jobs.flows.whenIdle();
    expect((await getDocumentLife(dataSource.manager, id)).state).toBe('numbered');
    const letter = (await jobs.deadLetters.list()).find(({ reason }) => reason.includes('TimestampFailed'));

    const authority = new LocalTimestampService(new Date(Date.now() + 1000));
    timestamps = { service: authority, trusted: [authority.identity.certificate] };
    await unitOfWork.run((tx) => jobs.deadLetters.retry(tx, letter!.jobId));
    await jobs.flows.whenIdle();
    timestamps = null;
    const { sha256, signatureForm } = await getDocumentLife(dataSource.manager, id);
    expect(signatureForm).toBe('PAdES-B-T');
    // The authority is believed for good, although no longer configured.
    const bytes = await buffer(await files.open(sha256!));
    expect(await verifyDocument(dataSource.manager, bytes, { now: new Date() })).toMatchObject({
      verdict: 'VALID',
      reasons: [],
    });
  });

  const officer = (role: 'unit-officer' | 'county-officer', unitCode: string): Actor => ({
    ...SYSTEM,
    id: 'officer',
    roles: [role],
    unitCode,
  });

  test('a letter is for its unit, its county and the office, and for nobody else', async () => {
    const { id } = await issue({ ...letterTo('盐湖区水务局'), series: '权限', parentCode: '140802' });
    const mayHave = async (actor: Actor) => {
      const found = await getIssuedFileFor(dataSource.manager, actor, id).catch((error: { code: string }) => error);
      return 'code' in found ? found.code : found.fileName;
    };
    // Not a word of it before it is issued.
    expect(await mayHave(officer('unit-officer', '14080203'))).toBe('document-not-found');
    await jobs.flows.whenIdle();
    expect(await mayHave(officer('unit-officer', '14080203'))).toBe('权限〔2021〕1号.pdf');
    expect(await mayHave(officer('county-officer', '140802'))).toBe('权限〔2021〕1号.pdf');
    expect(await mayHave({ ...SYSTEM, roles: ['auditor'] })).toBe('权限〔2021〕1号.pdf');
    expect(await mayHave(officer('unit-officer', '140802'))).toBe('document-not-found');
    expect(await mayHave(officer('county-officer', '140881'))).toBe('document-not-found');
    expect(await mayHave({ ...SYSTEM, roles: ['system-administrator'] })).toBe('document-not-found');
  });

  test('its issued bytes are found genuine, by themselves and by number and digest; any other bytes are not', async () => {
    const { id } = await issue({ ...letterTo('丙'), series: '查验' });
    await jobs.flows.whenIdle();
    const { sha256 } = await getIssuedFile(dataSource.manager, id);
    const bytes = await buffer(await files.open(sha256));
    const genuine = await verifyDocument(dataSource.manager, bytes, { now: new Date() });
    expect(genuine).toMatchObject({ verdict: 'VALID', reasons: [], isSpecimen: true });
    expect(genuine.document).toMatchObject({ number: '查验〔2021〕1号', state: 'in-force' });
    bytes[200]! ^= 1;
    expect((await verifyDocument(dataSource.manager, bytes, { now: new Date() })).verdict).toBe('INVALID');
    expect((await verifyDocument(dataSource.manager, Buffer.from('x'), { now: new Date() })).verdict).toBe('INVALID');
    const number = '查验〔2021〕1号';
    expect((await verifyNumber(dataSource.manager, { number, sha256 })).verdict).toBe('VALID');
    const unknown = await verifyNumber(dataSource.manager, { number: '查验〔2021〕9号', sha256 });
    const other = await verifyNumber(dataSource.manager, { number, sha256: '0'.repeat(64) });
    expect([unknown.verdict, unknown]).toEqual(['INVALID', other]);
  });

  test('a file the office has signed but not registered is nothing anybody can rely on', async () => {
    const renderer = new DocumentRenderer({ configured: false, name: OFFICE });
    const draft = await renderer.preview(letterTo('丁').content, { issueDate: '2021-09-01', series: '草稿' });
    const verdict = await verifyDocument(dataSource.manager, (await signer.sign(draft)).bytes, { now: new Date() });
    expect(verdict).toMatchObject({ verdict: 'UNKNOWN', document: null, reasons: [{ code: 'NOT_REGISTERED' }] });
  });

  test('the register tells a document’s whole life: approvals, bytes, and what took its place', async () => {
    const first = await issue({ ...letterTo('戊'), series: '经过' });
    const second = await issue({ ...letterTo('己'), series: '经过' });
    await jobs.flows.whenIdle();
    await unitOfWork.run((tx) => supersedeDocument(tx, first.id, second.id));
    const number = (serial: number) => `经过〔2021〕${String(serial)}号`;
    expect(await getDocumentLife(dataSource.manager, first.id)).toMatchObject({
      state: 'superseded',
      approvals: [{ meaning: '签发' }],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      supersededBy: { id: second.id, number: number(2) },
    });
    expect((await getDocumentLife(dataSource.manager, second.id)).supersedes).toEqual([
      { id: first.id, number: number(1) },
    ]);
  });

  test('the public has nothing but bulletins, and those only once they are published', async () => {
    const letter = await issue({ ...letterTo('庚'), series: '公开' });
    await jobs.flows.whenIdle();
    await unitOfWork.run((tx) => publishDocument(tx, letter.id, new SystemClock()));
    expect(await publishedBulletins(dataSource.manager, { limit: 10 })).toEqual([]);
    await dataSource.manager.update(OfficialDocument, { id: letter.id }, { kind: 'bulletin' });
    const [published] = await publishedBulletins(dataSource.manager, { limit: 10 });
    expect(published).toMatchObject({ id: letter.id, number: '公开〔2021〕1号', state: 'in-force' });
    expect((await getPublishedFile(dataSource.manager, letter.id)).sha256).toBe(published!.sha256);
    await dataSource.manager.update(OfficialDocument, { id: letter.id }, { publishedAt: null });
    await expect(getPublishedFile(dataSource.manager, letter.id)).rejects.toMatchObject({ code: 'document-not-found' });
  });

  test('a draft is shown in the same bytes to everybody, and changes with a single word', async () => {
    const renderer = new DocumentRenderer({ configured: false, name: OFFICE });
    const preview = new DraftPreview({ dataSource, unitOfWork, files, clock: new SystemClock(), renderer });
    const draft = (recipient: string, issueDate = '2021-09-01') => ({
      content: letterTo(recipient).content,
      series: '运信用办函',
      issueDate,
    });
    const [shown, again] = await Promise.all([preview.show(draft('辛')), preview.show(draft('辛'))]);
    expect(again).toEqual(shown);
    expect(shown).toMatchObject({ title: '关于提供2021年8月份“双公示”信息台账的函' });
    expect((await buffer(await files.open(shown.sha256))).subarray(0, 5).toString()).toBe('%PDF-');
    const dated = await preview.show(draft('辛', '2021-09-02'));
    expect([dated.contentSha256 === shown.contentSha256, dated.sha256 === shown.sha256]).toEqual([true, false]);
    expect((await preview.show(draft('壬'))).contentSha256).not.toBe(shown.contentSha256);
  });

  test('nobody finds a document by a code that is none', async () => {
    await expect(checkDocument(dataSource.manager, '0'.repeat(16))).rejects.toThrow(
      expect.objectContaining({ code: 'document-not-found' }),
    );
  });
});
