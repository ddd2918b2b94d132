import { randomBytes, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfficeChoice, type OfficeKeyChoice, YUNCHENG_OFFICE } from '@app/config';
import { SystemClock } from '@app/kernel';
import { isSpecimenCertificate } from '@app/signing';
import { issue, pkcs12File, samplePdf as blankPdf } from '@app/signing/testing';
import { officeIdentity } from './office-identity';
import { OfficeSigner } from './office-signer';

// The smallest PNG there is: one transparent dot.
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

describe('The office’s key and seal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const clock = new SystemClock();
  const owner = issue({ name: '测试机关' });
  const inFolder = (name: string) => join(folder, name);

  beforeAll(async () => {
    writeFileSync(inFolder('office.p12'), await pkcs12File(owner, [owner], '口令'));
    writeFileSync(inFolder('seal.png'), DOT);
    writeFileSync(inFolder('seal.txt'), 'no picture');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const officeOf = (key: OfficeKeyChoice, sealImage: string | null = null): OfficeChoice => ({
    profile: YUNCHENG_OFFICE,
    key,
    sealImage,
    timestamps: null,
    revoked: [],
  });
  const signerOf = (...office: Parameters<typeof officeOf>) =>
    new OfficeSigner(officeIdentity(officeOf(...office), clock), clock);
  const fromFile = { source: 'file', path: inFolder('office.p12'), passphrase: '口令' } as const;
  const specimen = { source: 'specimen', path: inFolder('own/specimen-key.pem') } as const;

  test('without either, a specimen is made once, kept where only its owner reads it, and everything is 样张', async () => {
    const signers = [signerOf(specimen), signerOf(specimen), signerOf(specimen)];
    const [first, ...others] = await Promise.all(signers.map((signer) => signer.certificates()));
    expect(first!.some(isSpecimenCertificate)).toBe(true);
    for (const other of others) expect(other).toEqual(first);
    expect(await signers[0]!.seal()).toEqual({ configured: false, name: YUNCHENG_OFFICE.name });
    expect(statSync(specimen.path).mode & 0o777).toBe(0o600);
    const kept = readFileSync(specimen.path, 'utf8');
    await signerOf(specimen).certificates();
    expect(readFileSync(specimen.path, 'utf8')).toBe(kept);
  });

  test('the office’s own key and seal together make documents that are no specimens; one alone does not', async () => {
    expect(await signerOf(fromFile, inFolder('seal.png')).seal()).toEqual({
      configured: true,
      name: YUNCHENG_OFFICE.name,
      imagePng: DOT,
    });
    expect((await signerOf(fromFile).seal()).configured).toBe(false);
    expect((await signerOf(specimen, inFolder('seal.png')).seal()).configured).toBe(false);
  });

  test('where a key is expected and none is there, nothing is signed and nothing made', async () => {
    await expect(signerOf({ source: 'missing' }).certificates()).rejects.toMatchObject({ code: 'office-key-missing' });
    const lost = { ...fromFile, path: inFolder('lost.p12') };
    await expect(signerOf(lost).certificates()).rejects.toMatchObject({ code: 'office-key-unfit' });
    expect(existsSync(lost.path)).toBe(false);
  });

  test('a key that others can read, a wrong passphrase and a seal that is no picture are refused', async () => {
    const open = inFolder('open.pem');
    writeFileSync(
      open,
      `-----BEGIN PRIVATE KEY-----\n${randomBytes(9).toString('base64')}\n-----END PRIVATE KEY-----\n`,
    );
    chmodSync(open, 0o644);
    await expect(signerOf({ ...fromFile, path: open }).certificates()).rejects.toMatchObject({
      details: { reason: 'readable-for-others' },
    });
    await expect(signerOf({ ...fromFile, passphrase: '错误' }).certificates()).rejects.toMatchObject({
      code: 'signing.pkcs12-unreadable',
    });
    await expect(signerOf(fromFile, inFolder('seal.txt')).seal()).rejects.toMatchObject({ code: 'seal-image-unfit' });
  });

  test('a key in a device signs through its program, and its certificates are read from their own file', async () => {
    writeFileSync(inFolder('device-key.pem'), owner.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(inFolder('office.pem'), new X509Certificate(owner.certificate).toString());
    const script = `const parts = []; process.stdin.on('data', (part) => parts.push(part)).on('end', () => process.stdout.write(
      require('node:crypto').sign('sha256', Buffer.concat(parts), require('node:fs').readFileSync(process.argv[1]))))`;
    const command = [process.execPath, '-e', script, inFolder('device-key.pem')] as const;
    const signer = signerOf({ source: 'command', command, certificates: inFolder('office.pem') }, inFolder('seal.png'));
    expect((await signer.seal()).configured).toBe(true);
    const { form } = await signer.sign({ bytes: await blankPdf(), pages: 1, title: '试签' });
    expect(form).toBe('PAdES-B-B');
    const lost = signerOf({ source: 'command', command, certificates: inFolder('lost.pem') });
    await expect(lost.certificates()).rejects.toMatchObject({ code: 'office-key-unfit' });
  });

  test('a key that was put right is used without a restart', async () => {
    const path = inFolder('late.p12');
    const signer = signerOf({ ...fromFile, path });
    await expect(signer.certificates()).rejects.toMatchObject({ code: 'office-key-unfit' });
    writeFileSync(path, readFileSync(fromFile.path));
    expect(await signer.certificates()).toHaveLength(1);
  });
});
