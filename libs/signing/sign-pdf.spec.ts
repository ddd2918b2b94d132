import { generateKeyPairSync } from 'node:crypto';
import { ContentInfo, SignedData } from 'pkijs';
import { fromBER } from 'asn1js';
import { PDFDocument } from '@cantoo/pdf-lib';
import PDFKit from 'pdfkit';
import { ownBuffer } from './cms/der';
import { SigningKey } from './keys/signing-key';
import { signPdf } from './sign-pdf';
import { PdfUnsignable, SignatureTooLarge, SigningKeyUnusable } from './signing.errors';
import { cmsOf, gapOf, objectWith } from './testing/manipulate';
import { LocalTimestampService } from './testing/local-timestamp-service';
import { samplePdf } from './testing/sample-pdf';
import { ENTRIES, SIGNED_AT } from './testing/signed-sample';
import { issue, keyOf, type TestIdentity } from './testing/test-identity';
import { verifySignedPdf } from './verify/verify-signed-pdf';

const office: TestIdentity = issue({ name: '运城市信用办' });
const key = keyOf(office);
const trusted = [office.certificate];
let plain: Buffer;
let signed: Uint8Array;

beforeAll(async () => {
  plain = await samplePdf(3);
  signed = await signPdf(plain, { key, ...ENTRIES, contactInfo: '0359-0000000' });
});

describe('a signed document', () => {
  it('begins with the bytes that were given, unchanged', () => {
    expect(Buffer.from(signed.subarray(0, plain.length)).equals(plain)).toBe(true);
  });

  it('is accepted by the verifier and tells who signed, when, where and why', () => {
    const { verdict, findings, signatures } = verifySignedPdf(signed, { trusted });
    expect(findings).toEqual([]);
    expect(verdict).toBe('VALID');
    const { signedAt, ...entries } = ENTRIES;
    expect(signatures).toEqual([
      expect.objectContaining({ field: 'Signature1', signedAt, ...entries, timestamp: null }),
    ]);
    expect(signatures[0]!.certificate).toMatchObject({ subject: 'CN=运城市信用办', isSpecimen: false });
  });

  it('states the time in /M, in Beijing time, and not in the CMS (EN 319 142-1, 6.3)', () => {
    expect(objectWith(signed, '/Type /Sig\n').body).toContain("/M (D:20260203090203+08'00')");
    const data = new SignedData({
      schema: new ContentInfo({ schema: fromBER(ownBuffer(cmsOf(signed))).result }).content,
    });
    const types = data.signerInfos[0]!.signedAttrs!.attributes.map(({ type }) => type);
    expect(types.sort()).toEqual(['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4']);
  });

  it('has the same bytes whenever it is made from the same key, text and time', async () => {
    const again = await signPdf(plain, { key, ...ENTRIES, contactInfo: '0359-0000000' });
    expect(Buffer.from(again).equals(Buffer.from(signed))).toBe(true);
  });

  it('reserves at most three kilobytes more than its signature needs', () => {
    const { start, end } = gapOf(signed);
    expect((end - start - 2) / 2 - cmsOf(signed).length).toBeLessThan(3072);
  });

  it('has an invisible field when no place is given', () => {
    expect(objectWith(signed, '/FT /Sig').body).toContain('/Rect [ 0 0 0 0 ]');
  });

  it('leaves a document fit for PDF/A (ISO 19005-2 §6.3, §6.4): the field is printed, not hidden, and needs no drawing', () => {
    const { body } = objectWith(signed, '/FT /Sig');
    const [, flags] = /\/F (\d+)/.exec(body) ?? [];
    const [hidden, printed, noView] = [1 << 1, 1 << 2, 1 << 5];
    expect(Number(flags) & (hidden | printed | noView)).toBe(printed);
    expect(Buffer.from(signed).toString('latin1')).not.toMatch(/\/NeedAppearances|\/AA\b/);
  });

  it('has a field over the drawn seal, without a picture of its own, when a place is given', async () => {
    const seal = { page: 1, rectangle: [300, 120, 119, 119] as const };
    const visible = await signPdf(plain, { key, ...ENTRIES, appearance: seal });
    const pages = (await PDFDocument.load(visible)).getPages();
    expect(pages.map((page) => page.node.Annots()?.size() ?? 0)).toEqual([0, 1, 0]);
    expect(objectWith(visible, '/FT /Sig').body).toContain('/Rect [ 300 120 419 239 ]');
    expect(verifySignedPdf(visible, { trusted }).verdict).toBe('VALID');
  });

  it('can be signed again, by another signer, and both signatures hold', async () => {
    const leader = issue({ name: '签发人', keys: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }) });
    const both = await signPdf(signed, { key: keyOf(leader), ...ENTRIES, reason: '签发' });
    const { verdict, signatures } = verifySignedPdf(both, { trusted: [...trusted, leader.certificate] });
    expect(verdict).toBe('VALID');
    expect(signatures.map(({ field, reason }) => [field, reason])).toEqual([
      ['Signature1', ENTRIES.reason],
      ['Signature2', '签发'],
    ]);
  });

  it('is signed within its own update even when the text quotes a signature', async () => {
    const document = new PDFKit({
      compress: false,
      info: { Title: '/ByteRange [ 0 9999999999 9999999999 9999999999 ]' },
    });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).text('/Contents <0000>');
    const whole = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
    document.end();
    expect(verifySignedPdf(await signPdf(await whole, { key, ...ENTRIES }), { trusted }).findings).toEqual([]);
  });

  it('is valid on top of a file with cross-reference and object streams', async () => {
    const packed = await (await PDFDocument.load(plain)).save({ useObjectStreams: true });
    const once = await signPdf(packed, { key, ...ENTRIES });
    const twice = await signPdf(once, { key, ...ENTRIES });
    expect(verifySignedPdf(once, { trusted }).findings).toEqual([]);
    expect(verifySignedPdf(twice, { trusted }).findings).toEqual([]);
    expect(verifySignedPdf(packed, { trusted }).findings.map(({ code }) => code)).toEqual(['NO_SIGNATURE']);
  });
});

describe('signing is refused', () => {
  it('for what is no PDF, and for a page that is not there', async () => {
    await expect(signPdf(Buffer.from('text'), { key, ...ENTRIES })).rejects.toBeInstanceOf(PdfUnsignable);
    const nowhere = { page: 7, rectangle: [0, 0, 1, 1] as const };
    await expect(signPdf(plain, { key, ...ENTRIES, appearance: nowhere })).rejects.toBeInstanceOf(PdfUnsignable);
  });

  it('when the keeper of the key signs with another key than the certificate says', async () => {
    class MisplacedKey extends SigningKey {
      readonly algorithm = 'rsa-sha256' as const;
      readonly certificateChain = [office.certificate];
      readonly sign = (message: Uint8Array): Promise<Uint8Array> => keyOf(issue({ name: '他人' })).sign(message);
    }
    await expect(signPdf(plain, { key: new MisplacedKey(), ...ENTRIES })).rejects.toBeInstanceOf(SigningKeyUnusable);
  });

  it('when the time stamp is larger than the room reserved, naming both', async () => {
    const timestamps = new LocalTimestampService(SIGNED_AT, null, '机构'.repeat(1000));
    const refusal: unknown = await signPdf(plain, { key, ...ENTRIES, timestamps }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SignatureTooLarge);
    const { needed, reserved } = (refusal as SignatureTooLarge).details;
    expect(needed).toBeGreaterThan(reserved as number);
  });

  it('when the keeper of the key fails', async () => {
    class LockedKey extends SigningKey {
      readonly algorithm = 'rsa-sha256' as const;
      readonly certificateChain = [office.certificate];
      readonly sign = (): Promise<Uint8Array> => Promise.reject(new Error('UKey not inserted'));
    }
    await expect(signPdf(plain, { key: new LockedKey(), ...ENTRIES })).rejects.toThrow('UKey not inserted');
  });
});

it('names its time of signing to the second, so two signings of a second differ in nothing', async () => {
  const later = new Date(SIGNED_AT.getTime() + 400);
  const again = await signPdf(plain, { key, ...ENTRIES, signedAt: later, contactInfo: '0359-0000000' });
  expect(Buffer.from(again).equals(Buffer.from(signed))).toBe(true);
});
