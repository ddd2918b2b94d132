import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { openPkcs12 } from './keys/pkcs12';
import { signPdf } from './sign-pdf';
import { LocalTimestampService } from './testing/local-timestamp-service';
import { hasProgram, opensslAccepts, pdfsigReport } from './testing/independent-verifiers';
import { cmsOf, flipped } from './testing/manipulate';
import { samplePdf } from './testing/sample-pdf';
import { ENTRIES, specimenKey } from './testing/signed-sample';
import { issue, keyOf } from './testing/test-identity';

/** Runs the tests when the program is on this machine, and says so when it is not. */
function withProgram(program: string, versionFlag: string): typeof describe {
  const isThere = hasProgram(program, versionFlag);
  return ((name: string, tests: () => void) =>
    isThere
      ? describe(name, tests)
      : describe.skip(`${name} (skipped: ${program} is not installed)`, tests)) as typeof describe;
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'signing-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const key = specimenKey();
const seal = { page: 'last', rectangle: [400, 100, 119, 119] } as const;

async function onceAndTwice(): Promise<[Uint8Array, Uint8Array]> {
  const once = await signPdf(await samplePdf(2), { key, ...ENTRIES });
  return [once, await signPdf(once, { key, ...ENTRIES, appearance: seal })];
}

withProgram('pdfsig', '-v')('pdfsig (poppler)', () => {
  const report = (pdf: Uint8Array): string => pdfsigReport(pdf) ?? '';

  it('finds the signature valid and the total document signed', async () => {
    const [once] = await onceAndTwice();
    expect(report(once)).toContain('Signature is Valid');
    expect(report(once)).toContain('- Total document signed');
    expect(report(once)).toContain('Signature Type: ETSI.CAdES.detached');
  });

  it('finds both of two signatures valid, the second over the total document', async () => {
    const [, twice] = await onceAndTwice();
    expect(report(twice).match(/Signature is Valid/g)).toHaveLength(2);
    expect(report(twice).match(/- Total document signed/g)).toHaveLength(1);
  });

  it('finds a changed byte as we do', async () => {
    const [once] = await onceAndTwice();
    expect(report(flipped(once, 60))).toContain('Digest Mismatch');
  });
});

withProgram('openssl', 'version')('openssl', () => {
  it('verifies the signature as CAdES against the specimen certificate', async () => {
    const [once, twice] = await onceAndTwice();
    expect(opensslAccepts(once, key.certificateChain[0]!)).toBe(true);
    expect(opensslAccepts(twice, key.certificateChain[0]!)).toBe(true);
    expect(opensslAccepts(flipped(once, 60), key.certificateChain[0]!)).toBe(false);
  });

  it('verifies a chain up to its root, and a time-stamped signature', async () => {
    const root = issue({ name: '测试根', isAuthority: true });
    const office = keyOf(issue({ name: '运城市信用办', issuer: root }), root);
    const timestamps = new LocalTimestampService(ENTRIES.signedAt);
    const pdf = await signPdf(await samplePdf(), { key: office, ...ENTRIES, timestamps });
    expect(opensslAccepts(pdf, root.certificate)).toBe(true);
  });

  it('reads the CMS as DER to its last byte', async () => {
    const [once] = await onceAndTwice();
    const parsed = spawnSync('openssl', ['asn1parse', '-inform', 'DER', '-in', write('cms.der', cmsOf(once))]);
    expect(parsed.status).toBe(0);
  });

  it('makes PKCS#12 files that we open, but for those in the old encryption', async () => {
    const office = issue({ name: '运城市信用办' });
    const pem = write('key.pem', office.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const certificate = write('certificate.pem', new X509Certificate(office.certificate).toString());
    const make = (...options: string[]): Buffer => {
      const out = join(folder, 'key.p12');
      const parts = ['-inkey', pem, '-in', certificate, '-out', out, '-passout', 'pass:口令', ...options];
      execFileSync('openssl', ['pkcs12', '-export', ...parts]);
      return readFileSync(out);
    };
    const opened = await openPkcs12(make(), '口令');
    expect(Buffer.from(opened.certificateChain[0]!).equals(office.certificate)).toBe(true);
    const old = make('-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES');
    await expect(openPkcs12(old, '口令')).rejects.toMatchObject({ code: 'signing.pkcs12-unreadable' });
  });
});

withProgram('qpdf', '--version')('qpdf', () => {
  it('finds no fault in the structure after one and after two signatures', async () => {
    for (const pdf of await onceAndTwice()) {
      const checked = spawnSync('qpdf', ['--check', write('check.pdf', pdf)], { encoding: 'utf8' });
      expect([checked.status, checked.stdout]).toEqual([
        0,
        expect.stringContaining('No syntax or stream encoding errors'),
      ]);
    }
  });
});
