import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signPdf } from '../sign-pdf';
import { samplePdf } from '../testing/sample-pdf';
import { ENTRIES } from '../testing/signed-sample';
import { issue } from '../testing/test-identity';
import { verifySignedPdf } from '../verify/verify-signed-pdf';
import { openCommandKey } from './command-key';

const folder = mkdtempSync(join(tmpdir(), 'command-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const office = issue({ name: '运城市信用办' });
const certificatesPem = new X509Certificate(office.certificate).toString();
const keyPath = join(folder, 'key.pem');
writeFileSync(keyPath, office.privateKey.export({ type: 'pkcs8', format: 'pem' }));

const node = (script: string) => [process.execPath, '-e', script] as const;
const keyBehind = (command: readonly [string, ...string[]], timeoutMs = 20_000) =>
  openCommandKey({ command, certificatesPem, timeoutMs });
const SIGN_ITSELF = `
  const parts = [];
  process.stdin.on('data', (part) => parts.push(part)).on('end', () => process.stdout.write(
    require('node:crypto').sign('sha256', Buffer.concat(parts), require('node:fs').readFileSync(${JSON.stringify(keyPath)}))));`;

describe('a key behind a program', () => {
  it('signs documents that are accepted, without its private part in this process', async () => {
    const pdf = await signPdf(await samplePdf(), { key: keyBehind(node(SIGN_ITSELF)), ...ENTRIES });
    expect(verifySignedPdf(pdf, { trusted: [office.certificate] }).verdict).toBe('VALID');
  });

  const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
  (hasOpenssl ? it : it.skip)('may be a command as it stands in any office: openssl dgst -sign', async () => {
    const key = keyBehind(['openssl', 'dgst', '-sha256', '-sign', keyPath]);
    const pdf = await signPdf(await samplePdf(), { key, ...ENTRIES });
    expect(verifySignedPdf(pdf, { trusted: [office.certificate] }).verdict).toBe('VALID');
  });

  it.each([
    ['refuses', node('process.exit(3)'), 'exit-3'],
    ['prints nothing', node(''), 'no-signature'],
    ['is not there', ['/nowhere/signer'] as const, 'ENOENT'],
  ] as const)('fails the signing when it %s', async (_, command, reason) => {
    const signing = signPdf(await samplePdf(), { key: keyBehind(command), ...ENTRIES });
    await expect(signing).rejects.toMatchObject({ code: 'signing.keeper-failed', details: { reason } });
  });

  it('fails the signing when it does not answer in time, and is ended', async () => {
    const key = keyBehind(node('setInterval(() => undefined, 1000)'), 300);
    const signing = signPdf(await samplePdf(), { key, ...ENTRIES });
    await expect(signing).rejects.toMatchObject({ details: { reason: 'no-answer-in-time' } });
  });

  it('fails the signing when it signs with another key than the certificate says', async () => {
    const foreign = issue({ name: '别的机关' });
    writeFileSync(join(folder, 'foreign.pem'), foreign.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const key = keyBehind(node(SIGN_ITSELF.replace('key.pem', 'foreign.pem')));
    const signing = signPdf(await samplePdf(), { key, ...ENTRIES });
    await expect(signing).rejects.toMatchObject({ details: { reason: 'signature-not-of-certificate' } });
  });

  it('is refused without a certificate', () => {
    expect(() => openCommandKey({ command: ['x'], certificatesPem: '', timeoutMs: 1 })).toThrow(
      expect.objectContaining({ code: 'signing.key-unusable' }),
    );
  });
});
