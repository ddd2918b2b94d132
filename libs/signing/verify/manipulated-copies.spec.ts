import { IssuerAndSerialNumber, Certificate, EncapsulatedContentInfo, AlgorithmIdentifier, Attribute } from 'pkijs';
import { createHash } from 'node:crypto';
import { OctetString } from 'asn1js';
import { ownBuffer } from '../cms/der';
import type { SigningKey } from '../keys/signing-key';
import { signPdf } from '../sign-pdf';
import { forgeCms, soundAttributes } from '../testing/forge-cms';
import { flipped, gapOf, objectWith, replaced, rewriteCms, withCms, withGap, withUpdate } from '../testing/manipulate';
import { samplePdf } from '../testing/sample-pdf';
import { ENTRIES, specimenKey } from '../testing/signed-sample';
import { issue, keyOf, type TestIdentity } from '../testing/test-identity';
import type { FindingCode } from './findings';
import { verifySignedPdf, type VerificationReport } from './verify-signed-pdf';

const office: TestIdentity = issue({ name: '运城市信用办' });
const stranger: TestIdentity = issue({ name: '运城市信用办' });
const key: SigningKey = keyOf(office);
let plain: Buffer;
let once: Uint8Array;
let twice: Uint8Array;

beforeAll(async () => {
  plain = await samplePdf(2);
  once = await signPdf(plain, { key, ...ENTRIES });
  twice = await signPdf(once, { key, ...ENTRIES, appearance: { page: 'last', rectangle: [400, 100, 120, 120] } });
});

const verify = (pdf: Uint8Array): VerificationReport => verifySignedPdf(pdf, { trusted: [office.certificate] });

function expectRefused(pdf: Uint8Array, code: FindingCode): void {
  const { verdict, findings } = verify(pdf);
  expect(findings.map((finding) => finding.code)).toContain(code);
  expect(verdict).toBe('INVALID');
}

/** The digest that a signature in the present gap has to be over. */
function digestAround(pdf: Uint8Array): Buffer {
  const { start, end } = gapOf(pdf);
  return createHash('sha256').update(pdf.subarray(0, start)).update(pdf.subarray(end)).digest();
}

describe('the untouched originals of the corpus', () => {
  it('are valid, signed once or twice, with a visible field or without', () => {
    expect(verify(once).findings).toEqual([]);
    expect(verify(twice).findings).toEqual([]);
  });
});

describe('a copy with changed bytes', () => {
  it('is refused for a changed byte of the text', () => expectRefused(flipped(once, 60), 'DIGEST_MISMATCH'));

  it('is refused for a changed reason of signing', () => {
    const at = Buffer.from(once).indexOf('/Reason <') + '/Reason <FEFF'.length;
    expectRefused(flipped(once, at), 'DIGEST_MISMATCH');
  });

  it('is refused for a changed byte of the signature value', () => {
    const changed = rewriteCms(once, ({ signerInfos: [signer] }) => {
      signer!.signature.valueBlock.valueHexView[20]! ^= 1;
    });
    expectRefused(changed, 'SIGNATURE_WRONG');
  });

  it('is refused for a changed byte of the CMS structure', () => {
    expectRefused(flipped(once, gapOf(once).start + 2), 'CMS_MALFORMED');
  });

  it('is refused when only one of two signatures is damaged', () =>
    expectRefused(flipped(twice, 60), 'DIGEST_MISMATCH'));
});

describe('a copy with another /ByteRange', () => {
  const range = (pdf: Uint8Array): string => /\/ByteRange \[[^\]]*/.exec(Buffer.from(pdf).toString('latin1'))![0];
  const withRange = (change: (numbers: number[]) => number[]): Buffer => {
    const old = range(once);
    const numbers = old.slice('/ByteRange ['.length).trim().split(' ').map(Number);
    return replaced(once, [old, `/ByteRange [${change(numbers).join(' ')}`.padEnd(old.length)]);
  };

  it('is refused when the range does not start at the first byte', () => {
    expectRefused(
      withRange(([, gap, rest, length]) => [1, gap! - 1, rest!, length!]),
      'BYTE_RANGE_NOT_FROM_START',
    );
  });

  it('is refused when it has three ranges', () => {
    expectRefused(
      withRange(([start, gap, rest, length]) => [start!, gap!, rest!, length! - 9, rest! + length! - 9, 9]),
      'BYTE_RANGE_MALFORMED',
    );
  });

  it('is refused when the ranges overlap', () => {
    expectRefused(
      withRange(([start, gap, , length]) => [start!, gap!, gap! - 5, length!]),
      'BYTE_RANGE_MALFORMED',
    );
  });

  it('is refused when the gap is wider than the signature value', () => {
    expectRefused(
      withRange(([start, gap, rest, length]) => [start!, gap!, rest! + 4, length! - 4]),
      'GAP_NOT_CONTENTS',
    );
  });

  it('is refused when the range stops before the end', () => {
    expectRefused(
      withRange(([start, gap, rest, length]) => [start!, gap!, rest!, length! - 5]),
      'BYTES_AFTER_SIGNATURE',
    );
  });

  it('is refused when it is given twice', () => {
    expectRefused(replaced(once, ['/Filter /Adobe.PPKLite', '/ByteRange [0 1 2 3]  ']), 'STRUCTURE_BROKEN');
  });
});

describe('a copy with something wrapped into the gap', () => {
  it('is refused for an entry hidden in the unused room of the signature value', () => {
    const digits = Buffer.from(once).toString('latin1', gapOf(once).start + 1, gapOf(once).end - 1);
    expectRefused(
      withGap(once, `${digits.slice(0, -40)}>/Note (wrapped) /X <`.padEnd(digits.length, '0')),
      'GAP_NOT_CONTENTS',
    );
  });

  it('is refused for white space among the digits', () => {
    const digits = Buffer.from(once).toString('latin1', gapOf(once).start + 1, gapOf(once).end - 1);
    expectRefused(withGap(once, `${digits.slice(0, -2)}  `), 'GAP_NOT_CONTENTS');
  });

  it('is refused for anything but zeros behind the signature value', () => {
    const digits = Buffer.from(once).toString('latin1', gapOf(once).start + 1, gapOf(once).end - 1);
    expectRefused(withGap(once, `${digits.slice(0, -2)}01`), 'CMS_MALFORMED');
  });
});

describe('a copy with something behind the signature', () => {
  const newText = { number: 900, body: '<< /Length 2 >>\nstream\nq \nendstream' };

  it('is refused for a single line feed', () => {
    expectRefused(Buffer.concat([once, Buffer.from('\n')]), 'BYTES_AFTER_SIGNATURE');
  });

  it('is refused for appended text', () => {
    expectRefused(Buffer.concat([once, Buffer.from('\n% filed by the archive\n')]), 'BYTES_AFTER_SIGNATURE');
  });

  it('is refused for an update that gives a page other content', () => {
    const page = objectWith(once, '/Type /Page\n');
    const body = page.body.replace(/\/Contents \d+ 0 R/, '/Contents 900 0 R');
    expectRefused(withUpdate(once, [{ ...page, body }, newText]), 'UPDATED_AFTER_SIGNATURE');
  });

  it('is refused for an update that changes nothing', () => {
    const page = objectWith(once, '/Type /Page\n');
    expectRefused(withUpdate(once, [page]), 'UPDATED_AFTER_SIGNATURE');
  });

  it('is refused for a shadowed signature: an update that puts another dictionary in its place', () => {
    const signature = objectWith(once, '/Type /Sig\n');
    const body = signature.body.replace('/Reason <FEFF', '/Reason <FEFE');
    expectRefused(withUpdate(once, [{ ...signature, body }]), 'SIGNATURE_REMOVED');
  });
});

describe('a copy changed between two signatures', () => {
  const signAgain = (pdf: Uint8Array): Promise<Uint8Array> => signPdf(pdf, { key, ...ENTRIES });

  it('is refused when a page got other content, though the second signature covers it', async () => {
    const page = objectWith(once, '/Type /Page\n');
    const body = page.body.replace(/\/Contents \d+ 0 R/, '/Contents 900 0 R');
    const stream = { number: 900, body: '<< /Length 2 >>\nstream\nq \nendstream' };
    expectRefused(await signAgain(withUpdate(once, [{ ...page, body }, stream])), 'INCREMENT_CHANGES_CONTENT');
  });

  it('is refused when an annotation lies over a page', async () => {
    const page = objectWith(once, '/Type /Page\n');
    const body = page.body.replace('/Annots [ ', '/Annots [ 900 0 R ');
    const note = { number: 900, body: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (no) >>' };
    expectRefused(await signAgain(withUpdate(once, [{ ...page, body }, note])), 'INCREMENT_CHANGES_CONTENT');
  });

  it('is refused when the catalog got an action', async () => {
    const catalog = objectWith(once, '/Type /Catalog');
    const body = catalog.body.replace('/Type /Catalog', '/Type /Catalog\n/OpenAction << /S /JavaScript /JS (1) >>');
    expectRefused(await signAgain(withUpdate(once, [{ ...catalog, body }])), 'INCREMENT_CHANGES_CONTENT');
  });

  it('is refused when the text of a page was freed', async () => {
    const number = Number(/\/Contents (\d+) 0 R/.exec(objectWith(once, '/Type /Page\n').body)![1]);
    expectRefused(await signAgain(withUpdate(once, [{ number, body: null }])), 'INCREMENT_CHANGES_CONTENT');
  });

  it('is refused when an update filled an object that the signed version only promised', async () => {
    const shadowed = await signPdf(withUpdate(plain, [{ number: 700, body: '<< /Shadow 600 0 R >>' }]), {
      key,
      ...ENTRIES,
    });
    const filled = withUpdate(shadowed, [{ number: 600, body: '<< /Now (visible) >>' }]);
    expectRefused(await signAgain(filled), 'INCREMENT_CHANGES_CONTENT');
  });
});

describe('a copy without its signature', () => {
  it('is refused when an update unhooks the form', () => {
    const catalog = objectWith(once, '/Type /Catalog');
    const body = catalog.body.replace('/AcroForm', '/AcroFrom');
    expectRefused(withUpdate(once, [{ ...catalog, body }]), 'SIGNATURE_REMOVED');
  });

  it('is refused when the form is unhooked in place', () => {
    expectRefused(replaced(once, ['/AcroForm', '/AcroFrom']), 'SIGNATURE_REMOVED');
  });

  it('is refused when one of two signatures was taken from the form', () => {
    const catalog = objectWith(twice, '/Type /Catalog');
    const body = catalog.body.replace(/\/Fields \[ \d+ 0 R /, '/Fields [ ');
    expectRefused(withUpdate(twice, [{ ...catalog, body }]), 'SIGNATURE_REMOVED');
  });

  it('is refused when it was cut back to the unsigned file', () => {
    expectRefused(once.subarray(0, plain.length), 'NO_SIGNATURE');
  });

  it('loses its second signature to a cut, and is then what the first signature closed', () => {
    expect(verify(twice.subarray(0, once.length)).verdict).toBe('VALID');
  });
});

describe('a truncated copy', () => {
  it.each([1, 5, 100, 1000])('is refused when the last %i bytes are missing', (missing) => {
    expectRefused(once.subarray(0, once.length - missing), 'FILE_TRUNCATED');
  });

  it('is refused when it ends within the signature value', () => {
    expectRefused(once.subarray(0, gapOf(once).start + 50), 'FILE_TRUNCATED');
  });
});

describe('a copy with another signer or certificate', () => {
  const swapped = (by: TestIdentity): Buffer =>
    rewriteCms(once, (data) => {
      const certificate = Certificate.fromBER(ownBuffer(by.certificate));
      const { issuer, serialNumber } = certificate;
      data.certificates = [certificate];
      data.signerInfos[0]!.sid = new IssuerAndSerialNumber({ issuer, serialNumber });
    });

  it("is refused for a stranger's certificate of the same name", () => {
    expectRefused(swapped(stranger), 'SIGNATURE_WRONG');
    expectRefused(swapped(stranger), 'SIGNING_CERTIFICATE_MISMATCH');
    expectRefused(swapped(stranger), 'CERTIFICATE_UNTRUSTED');
  });

  it('is refused for another trusted certificate of the same key', () => {
    const renewed = issue({ name: office.name, keys: office });
    const options = { trusted: [office.certificate, renewed.certificate] };
    const { verdict, findings } = verifySignedPdf(swapped(renewed), options);
    expect(findings.map(({ code }) => code)).toEqual(['SIGNING_CERTIFICATE_MISMATCH']);
    expect(verdict).toBe('INVALID');
  });

  it('is refused without any certificate', () => {
    expectRefused(
      rewriteCms(once, (data) => void (data.certificates = [])),
      'CERTIFICATE_MISSING',
    );
  });

  it('is refused when a stranger signed it anew', async () => {
    expectRefused(await signPdf(plain, { key: keyOf(stranger), ...ENTRIES }), 'CERTIFICATE_UNTRUSTED');
  });

  it('is refused when a stranger added a signature of his own', async () => {
    expectRefused(await signPdf(once, { key: keyOf(stranger), ...ENTRIES }), 'CERTIFICATE_UNTRUSTED');
  });

  it('is refused when a specimen key signed it', async () => {
    expectRefused(await signPdf(plain, { key: specimenKey(), ...ENTRIES }), 'CERTIFICATE_UNTRUSTED');
  });
});

describe('a copy with another CMS', () => {
  it('is refused for two signers in one signature', () => {
    expectRefused(
      rewriteCms(once, (data) => void data.signerInfos.push(data.signerInfos[0]!)),
      'SIGNER_COUNT',
    );
  });

  it('is refused for no signer', () => {
    expectRefused(
      rewriteCms(once, (data) => void (data.signerInfos = [])),
      'SIGNER_COUNT',
    );
  });

  it('is refused for content enclosed in the signature', () => {
    const enclosed = rewriteCms(once, (data) => {
      const eContent = new OctetString({ valueHex: ownBuffer(Buffer.from('other')) });
      data.encapContentInfo = new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1', eContent });
    });
    expectRefused(enclosed, 'CONTENT_EMBEDDED');
  });

  it('is refused for a signature taken from another document', async () => {
    const other = await signPdf(await samplePdf(3), { key, ...ENTRIES });
    const digits = Buffer.from(other).toString('latin1', gapOf(other).start + 1, gapOf(other).end - 1);
    expectRefused(withGap(once, digits), 'DIGEST_MISMATCH');
  });

  it('is refused for SHA-1', () => {
    const weak = rewriteCms(once, ({ signerInfos: [signer] }) => {
      signer!.digestAlgorithm = new AlgorithmIdentifier({ algorithmId: '1.3.14.3.2.26' });
    });
    expectRefused(weak, 'ALGORITHM_WEAK');
  });

  it.each(['contentType', 'messageDigest', 'signingCertificate'] as const)(
    'is refused without the attribute %s',
    (left) => {
      const attributes = { ...soundAttributes(office, digestAround(once)) } as Record<string, Attribute>;
      delete attributes[left];
      const codes = {
        contentType: 'ATTRIBUTES_MALFORMED',
        messageDigest: 'DIGEST_MISMATCH',
        signingCertificate: 'SIGNING_CERTIFICATE_MISSING',
      } as const;
      expectRefused(withCms(once, forgeCms({ signer: office, attributes: Object.values(attributes) })), codes[left]);
    },
  );

  it('is refused for an attribute given twice', () => {
    const { contentType, messageDigest, signingCertificate } = soundAttributes(office, digestAround(once));
    const attributes = [contentType, messageDigest, messageDigest, signingCertificate];
    expectRefused(withCms(once, forgeCms({ signer: office, attributes })), 'ATTRIBUTES_MALFORMED');
  });

  it('is valid for a CMS built apart from the signer, so the refusals above are for their reason', () => {
    const attributes = Object.values(soundAttributes(office, digestAround(once)));
    expect(verify(withCms(once, forgeCms({ signer: office, attributes }))).findings).toEqual([]);
  });
});

describe('what is no signed PDF at all', () => {
  it('is refused as such', () => {
    expectRefused(Buffer.alloc(0), 'NOT_A_PDF');
    expectRefused(Buffer.from('<html>'), 'NOT_A_PDF');
    expectRefused(Buffer.from('%PDF-1.7\n%%EOF'), 'FILE_TRUNCATED');
    expectRefused(plain, 'NO_SIGNATURE');
  });
});
