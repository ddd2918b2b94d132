import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { runDocumentVerify } from '@app/audit-log';
import { createDataSource, runMigrations } from '@app/database';
import {
  sampleAccountability,
  sampleBulletin,
  sampleCorrection,
  sampleLetter,
  sampleNotice,
  sampleReport,
} from '@app/documents/testing';
import { AUDIT_PARTS, AuditBench } from '@app/features/audit-trail/testing';
import { FolderFileStore } from '@app/files';
import type { JobRun } from '@app/jobs';
import { JobOutbox, SystemClock } from '@app/kernel';
import { makeSpecimenKey, openPemKey, signPdf } from '@app/signing';
import {
  cmsOf,
  flipped,
  issue as issueCertificate,
  keyOf,
  objectWith,
  opensslAccepts,
  pdfsigReport,
  withCms,
  withUpdate,
} from '@app/signing/testing';
import type { DataSource } from 'typeorm';
import { DocumentProof } from './document-proof';
import { DocumentRenderer } from './document-renderer';
import {
  CreateOfficialDocuments1637713700000,
  DocumentSeries,
  ExtendOfficialDocuments1637713830000,
  IssueDocument,
  KeepTimestamps1637714470000,
  MakeOfficialDocumentJob,
  OfficeCertificate,
  OfficeSigner,
  type OfficialContent,
  OfficialDocument,
  RegisterMinutes1637714450000,
  verifyDocument,
  WithdrawDocuments1637714200000,
} from '.';

const OFFICE = '运城市社会信用体系建设联席会议办公室';
const scoresSha256 = 'ab'.repeat(32);

/** Every kind that is issued, by the name a person would give it. */
const CONTENTS: Readonly<Record<string, OfficialContent>> = {
  'the bulletin of August': { kind: 'bulletin', bulletin: sampleBulletin('2021-08'), scoresSha256 },
  'its correction': { kind: 'bulletin', bulletin: sampleCorrection(), scoresSha256 },
  'the bulletin of September': { kind: 'bulletin', bulletin: sampleBulletin('2021-09'), scoresSha256 },
  'a letter to a drawn unit': { kind: 'letter', letter: sampleLetter() },
  'a report that proposes an interview': { kind: 'escalation-report', report: sampleReport() },
  'a notice of an interview': { kind: 'interview-notice', notice: sampleNotice() },
  'a report on accountability': { kind: 'accountability-report', report: sampleAccountability() },
};

class SilentOutbox extends JobOutbox {
  override enqueue(): Promise<string> {
    return Promise.resolve('');
  }
}

describe('Issued documents', () => {
  const clock = new SystemClock();
  const key = openPemKey(makeSpecimenKey({ commonName: OFFICE, at: clock.now() }));
  const [certificate = new Uint8Array()] = key.certificateChain;
  const issued = new Map<string, { readonly bytes: Buffer; readonly checkCode: string }>();
  let dataSource: DataSource;
  let bench: AuditBench;
  let signer: OfficeSigner;

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      {
        entities: [...AUDIT_PARTS.entities, OfficialDocument, DocumentSeries, OfficeCertificate],
        migrations: [
          ...AUDIT_PARTS.migrations,
          CreateOfficialDocuments1637713700000,
          ExtendOfficialDocuments1637713830000,
          WithdrawDocuments1637714200000,
          RegisterMinutes1637714450000,
          KeepTimestamps1637714470000,
        ],
      },
    ).initialize();
    await runMigrations(dataSource);
    bench = new AuditBench(dataSource);
    signer = new OfficeSigner({ name: OFFICE, location: '山西省运城市', openKey: () => Promise.resolve(key) }, clock);
    for (const [name, content] of Object.entries(CONTENTS)) issued.set(name, await issue(content));
    await bench.newSequencer().sequence();
  }, 120_000);
  afterAll(async () => {
    await dataSource.destroy();
    await bench.dispose();
  });

  async function issue(content: OfficialContent): Promise<{ bytes: Buffer; checkCode: string }> {
    const { unitOfWork, trail: audit, log: auditLog } = bench;
    const [outbox, files] = [new SilentOutbox(), new FolderFileStore(join(bench.dir, 'files'))];
    const by = { actor: 'leader', role: 'leader', delegatedBy: null, requestId: 'request' };
    const place = { series: '运信用办', issueDate: '2021-09-10', month: '2021-08', unitCode: null };
    const { id, checkCode } = await unitOfWork.run((tx) =>
      new IssueDocument(clock, audit, outbox).execute(tx, { content, ...place, approvals: [], by }),
    );
    const renderer = new DocumentRenderer({ configured: false, name: OFFICE });
    const means = {
      dataSource,
      files,
      audit,
      outbox,
      clock,
      renderer,
      signer,
      auditLog,
      publicUrl: 'https://a.example',
    };
    const commit: JobRun['commit'] = async (work) => void (await unitOfWork.run(work));
    // A document prints a checkpoint that covers its sign-off.
    await bench.newSequencer().sequence();
    const { signal } = new AbortController();
    await new MakeOfficialDocumentJob(means).handle({ documentId: id }, { commit, signal } as JobRun);
    const { fileSha256 } = await dataSource.manager.findOneByOrFail(OfficialDocument, { id });
    return { bytes: await buffer(await files.open(fileSha256!)), checkCode };
  }

  const bytesOf = (name: string) => issued.get(name)!.bytes;
  const bulletin = () => bytesOf('the bulletin of August');
  const outcome = async (bytes: Uint8Array) => {
    const { verdict, reasons } = await verifyDocument(dataSource.manager, bytes, { now: clock.now() });
    return [verdict, ...reasons.map(({ code }) => code)];
  };

  test.each(Object.keys(CONTENTS))('%s is accepted by this verifier, by pdfsig and by openssl', async (name) => {
    const bytes = bytesOf(name);
    expect(await outcome(bytes)).toEqual(['VALID']);
    const report = pdfsigReport(bytes);
    if (report !== null) {
      expect(report.match(/Signature is Valid/g)).toHaveLength(1);
      expect(report).toContain('- Total document signed');
    }
    expect(opensslAccepts(bytes, certificate, clock.now())).not.toBe(false);
  });

  const stranger = issueCertificate({ name: OFFICE });
  const plain = async () =>
    new DocumentRenderer({ configured: false, name: OFFICE }).preview(CONTENTS['the bulletin of August']!, {
      series: '运信用办',
      issueDate: '2021-09-10',
    });

  test.each<[string, () => Buffer | Promise<Uint8Array>, readonly [string, string]]>([
    ['a turned bit in its text', () => flipped(bulletin(), 5000), ['INVALID', 'DIGEST_MISMATCH']],
    [
      'a turned bit in its last page',
      () => flipped(bulletin(), bulletin().length >> 1),
      ['INVALID', 'DIGEST_MISMATCH'],
    ],
    [
      'a line feed behind it',
      () => Buffer.concat([bulletin(), Buffer.from('\n')]),
      ['INVALID', 'BYTES_AFTER_SIGNATURE'],
    ],
    [
      'another document behind it',
      () => Buffer.concat([bulletin(), bytesOf('its correction')]),
      ['INVALID', 'STRUCTURE_BROKEN'],
    ],
    [
      'something before it',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), bulletin()]),
      ['INVALID', 'STRUCTURE_BROKEN'],
    ],
    [
      'an update that changes a page',
      () => updated('/Type /Page\n', ['/MediaBox', '/MediaBux']),
      ['INVALID', 'UPDATED_AFTER_SIGNATURE'],
    ],
    [
      'an update that shadows its title',
      () => updated('/Keywords', ['/Keywords', '/Keyworts']),
      ['INVALID', 'UPDATED_AFTER_SIGNATURE'],
    ],
    [
      'an update that unhooks the signature',
      () => updated('/Type /Catalog', ['/AcroForm', '/AcroFrom']),
      ['INVALID', 'SIGNATURE_REMOVED'],
    ],
    ['its end cut off', () => bulletin().subarray(0, -200), ['INVALID', 'FILE_TRUNCATED']],
    [
      'the signature of its correction',
      () => withCms(bulletin(), cmsOf(bytesOf('its correction'))),
      ['INVALID', 'DIGEST_MISMATCH'],
    ],
    [
      'the signature of another month',
      () => withCms(bulletin(), cmsOf(bytesOf('the bulletin of September'))),
      ['INVALID', 'DIGEST_MISMATCH'],
    ],
    ['no signature', async () => (await plain()).bytes, ['INVALID', 'NO_SIGNATURE']],
    [
      'the signature of a stranger of the same name',
      async () => sign((await plain()).bytes, stranger),
      ['INVALID', 'CERTIFICATE_UNTRUSTED'],
    ],
    [
      'a stranger’s signature beside that of the office',
      () => sign(bulletin(), stranger),
      ['INVALID', 'CERTIFICATE_UNTRUSTED'],
    ],
    [
      'the office’s signature, but no place in the register',
      async () => (await signer.sign(await plain())).bytes,
      ['UNKNOWN', 'NOT_REGISTERED'],
    ],
    [
      'a second signature of the office that nobody registered',
      () => signPdf(bulletin(), { key, signedAt: clock.now(), name: OFFICE, location: '', reason: '' }),
      ['UNKNOWN', 'NOT_REGISTERED'],
    ],
  ])('a copy of the bulletin with %s is refused with that reason', async (_, make, [verdict, reason]) => {
    const found = await outcome(await make());
    expect(found[0]).toBe(verdict);
    expect(found).toContain(reason);
  });

  function updated(pattern: string, [from, to]: readonly [string, string]): Buffer {
    const { number, body } = objectWith(bulletin(), pattern);
    return withUpdate(bulletin(), [{ number, body: body.replace(from, to) }]);
  }

  const sign = (bytes: Uint8Array, identity: typeof stranger) =>
    signPdf(bytes, { key: keyOf(identity), signedAt: clock.now(), name: OFFICE, location: '', reason: '' });

  /** What `document-verify` says of a file with a receipt: exit code and last line. */
  async function proven(bytes: Uint8Array, receipt: string, verifierKey = bench.signer.verifierKey) {
    const [path, proof] = [join(bench.dir, 'file.pdf'), join(bench.dir, 'proof.tlog-proof')];
    writeFileSync(path, bytes);
    writeFileSync(proof, receipt);
    const lines: string[] = [];
    const code = await runDocumentVerify([path, proof, '--key', verifierKey], {
      out: (line) => lines.push(line),
      err: (line) => lines.push(line),
    });
    return [code, lines.at(-1)];
  }

  const receiptOf = async (name: string) =>
    (await new DocumentProof(dataSource, bench.log).execute(issued.get(name)!.checkCode)).text;

  test('are proven offline by the receipt of their check code, each by its own alone', async () => {
    const receipt = await receiptOf('the bulletin of August');
    expect(await proven(bulletin(), receipt)).toEqual([0, '结论：审计日志证明该文件与印发时完全一致。']);
    expect(await proven(flipped(bulletin(), 5000), receipt)).toEqual([
      1,
      expect.stringContaining('文件摘要与印发记录不一致'),
    ]);
    const ofSeptember = await receiptOf('the bulletin of September');
    expect(await proven(bulletin(), ofSeptember)).toEqual([1, expect.stringContaining('另一份文件')]);
  });

  test('are not proven by a receipt whose entry was exchanged, nor by another log’s key', async () => {
    const receipt = await receiptOf('the bulletin of August');
    const other = await receiptOf('the bulletin of September');
    const extraOf = (text: string) => /^extra .*$/m.exec(text)![0];
    const exchanged = receipt.replace(extraOf(receipt), extraOf(other));
    expect(await proven(bytesOf('the bulletin of September'), exchanged)).toEqual([
      1,
      expect.stringContaining('不是用该公钥'),
    ]);
    const anothers = new AuditBench(dataSource).signer.verifierKey;
    expect(await proven(bulletin(), receipt, anothers)).toEqual([1, expect.stringContaining('不是用该公钥')]);
    expect((await proven(bulletin(), receipt, 'no key'))[0]).toBe(2);
  });
});
