import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type TimestampChoice, YUNCHENG_OFFICE } from '@app/config';
import { SystemClock } from '@app/kernel';
import { verifySignedPdf } from '@app/signing';
import { issue, LocalTimestampService, pkcs12File, samplePdf } from '@app/signing/testing';
import { officeIdentity } from './office-identity';
import { OfficeSigner } from './office-signer';

const stampedAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 2000);
const authority = new LocalTimestampService(stampedAt);
const owner = issue({ name: '测试机关' });

describe('A time-stamping authority by configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'timestamps-'));
  const inFolder = (name: string) => join(folder, name);
  let server: Server;
  let answer: RequestListener;

  beforeAll(async () => {
    writeFileSync(inFolder('office.p12'), await pkcs12File(owner, [owner], '口令'));
    writeFileSync(inFolder('tsa.pem'), new X509Certificate(authority.identity.certificate).toString());
    writeFileSync(inFolder('none.pem'), 'no certificate');
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const stamping: RequestListener = (request, response) => {
    void buffer(request)
      .then((query) => authority.request(query))
      .then((reply) => response.setHeader('content-type', 'application/timestamp-reply').end(reply));
  };

  function signerWith(changes: Partial<TimestampChoice> = {}): OfficeSigner {
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/tsr`;
    const timestamps = { url, certificates: inFolder('tsa.pem'), timeoutSeconds: 5, ...changes };
    const key = { source: 'file', path: inFolder('office.p12'), passphrase: '口令' } as const;
    const clock = new SystemClock();
    const office = { profile: YUNCHENG_OFFICE, key, sealImage: null, revoked: [], timestamps };
    return new OfficeSigner(officeIdentity(office, clock), clock);
  }

  const sign = async (signer: OfficeSigner) => signer.sign({ bytes: await samplePdf(), pages: 1, title: '试签' });

  test('confirms the time of every signature, and is believed by its own certificates', async () => {
    answer = stamping;
    const signer = signerWith();
    const { bytes, form } = await sign(signer);
    expect(form).toBe('PAdES-B-T');
    const trustedTimestamps = await signer.timestampCertificates();
    const report = verifySignedPdf(bytes, { trusted: [owner.certificate], trustedTimestamps });
    expect([report.verdict, report.signatures[0]?.timestamp?.at]).toEqual(['VALID', stampedAt]);
  });

  test.each<[string, RequestListener]>([
    ['answers with an error', (_, response) => void response.writeHead(503).end()],
    ['answers with something else', (_, response) => void response.end('<html></html>')],
    ['answers without an end', (_, response) => void response.end(Buffer.alloc(100_000))],
    [
      'sends to another place',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    ],
    ['hangs up', (request) => void request.socket.destroy()],
  ])('signs nothing where it %s', async (_, listener) => {
    answer = listener;
    await expect(sign(signerWith())).rejects.toMatchObject({ code: 'signing.timestamp-failed' });
  });

  test('signs nothing where it does not answer in time', async () => {
    answer = () => undefined;
    await expect(sign(signerWith({ timeoutSeconds: 1 }))).rejects.toMatchObject({ code: 'signing.timestamp-failed' });
  });

  test('signs nothing where its token leads to somebody else', async () => {
    answer = stamping;
    writeFileSync(inFolder('other.pem'), new X509Certificate(issue({ name: '别的机构' }).certificate).toString());
    await expect(sign(signerWith({ certificates: inFolder('other.pem') }))).rejects.toMatchObject({
      code: 'signature-not-accepted',
    });
  });

  test('is refused without a certificate to believe it by', async () => {
    for (const name of ['none.pem', 'lost.pem'])
      await expect(sign(signerWith({ certificates: inFolder(name) }))).rejects.toMatchObject({
        code: 'timestamp-certificates-unfit',
      });
  });
});
