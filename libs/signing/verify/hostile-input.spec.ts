import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { signPdf } from '../sign-pdf';
import { gapOf } from '../testing/manipulate';
import { samplePdf } from '../testing/sample-pdf';
import { ENTRIES } from '../testing/signed-sample';
import { issue, keyOf } from '../testing/test-identity';
import { verifySignedPdf, type VerificationReport } from './verify-signed-pdf';

const office = issue({ name: '运城市信用办' });
const LIMIT_MS = 3000;
let signed: Buffer;

beforeAll(async () => {
  const plain = await samplePdf(2);
  const once = await signPdf(plain, { key: keyOf(office), ...ENTRIES });
  signed = Buffer.from(await signPdf(once, { key: keyOf(office), ...ENTRIES }));
});

function verifyInTime(pdf: Uint8Array): VerificationReport {
  const start = performance.now();
  const report = verifySignedPdf(pdf, { trusted: [office.certificate] });
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  return report;
}

/** A file of one object that a test fills, with the table and trailer that lead to it. */
function fileOf(object: string, trailer = ''): Buffer {
  const head = '%PDF-1.7\n';
  const body = `${head}1 0 obj\n${object}\nendobj\n`;
  const entry = `${String(head.length).padStart(10, '0')} 00000 n \n`;
  return Buffer.from(
    `${body}xref\n1 1\n${entry}trailer\n<< /Size 2 /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  );
}

describe('any change of any byte', () => {
  it('is never VALID', () => {
    const place = fc.nat({ max: signed.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const copy = Buffer.from(signed);
        copy[at]! ^= mask;
        expect(verifyInTime(copy).verdict).not.toBe('VALID');
      }),
      { numRuns: 60 },
    );
  });

  it('is never VALID when bytes are inserted, removed or moved either', () => {
    const place = fc.nat({ max: signed.length });
    fc.assert(
      fc.property(place, place, fc.uint8Array({ maxLength: 40 }), (from, to, inserted) => {
        const [start, end] = [Math.min(from, to), Math.max(from, to)];
        const copy = Buffer.concat([signed.subarray(0, start), inserted, signed.subarray(end)]);
        fc.pre(!copy.equals(signed));
        const { verdict } = verifyInTime(copy);
        // Cutting off the second signature leaves what the first one closed.
        expect(verdict === 'VALID' && !signed.subarray(0, copy.length).equals(copy)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile bytes', () => {
  it('never make the verifier throw, whatever follows the header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(verifyInTime(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise])).verdict).toBe('INVALID');
      }),
      { numRuns: 150 },
    );
  });

  it('never make it throw in the place of a CMS', () => {
    const { start, end } = gapOf(signed);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 300 }), fc.boolean(), (noise, isSequence) => {
        if (isSequence) noise.set([0x30, Math.min(0x7f, noise.length - 2)]);
        const digits = Buffer.from(noise)
          .toString('hex')
          .padEnd(end - start - 2, '0');
        const copy = Buffer.from(signed);
        copy.write(digits, start + 1, 'latin1');
        expect(verifyInTime(copy).verdict).toBe('INVALID');
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, () => Buffer]>([
    ['arrays nested a million deep', () => fileOf('['.repeat(1_000_000))],
    ['dictionaries nested a hundred thousand deep', () => fileOf('<</A'.repeat(100_000))],
    ['strings nested a million deep', () => fileOf('('.repeat(1_000_000))],
    ['a million open hexadecimal strings', () => fileOf('<'.repeat(1_000_001))],
    [
      'a comment of eight megabytes between every two tokens',
      () => fileOf(`[1 %${'x'.repeat(8_000_000)}\n 2 %${'y'.repeat(99)}\n]`),
    ],
    ['a page that refers to itself', () => fileOf('1 0 R')],
    ['a form whose fields are their own kids', () => fileOf('<< /AcroForm << /Fields [1 0 R] >> /Kids [1 0 R] >>')],
    ['twenty thousand fields', () => fileOf(`<< /AcroForm << /Fields [${'<<>> '.repeat(20_000)}] >> >>`)],
    ['tables in a ring', () => fileOf('<< >>', '/Prev 31 ')],
    ['a table of a hundred million entries', () => Buffer.from('%PDF-1.7\nxref\n0 100000000\nstartxref\n9\n%%EOF')],
    ['a cross-reference stream that unpacks to 200 MB', bomb],
    ['no end of white space', () => Buffer.from(`%PDF-1.7\n${' '.repeat(8_000_000)}startxref\n9\n%%EOF`)],
    ['eight megabytes of startxref', () => Buffer.from(`%PDF-1.7\n${'startxref'.repeat(900_000)}`)],
    ['two thousand fields that all point at one megabyte', overlapping],
  ])('are answered in time: %s', (_, make) => {
    expect(verifyInTime(make()).verdict).toBe('INVALID');
  });
});

function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(200_000_000), { level: 9 });
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 1 /W [1 2 1] /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF')]);
}

function overlapping(): Buffer {
  const fields = Array.from({ length: 1900 }, (_, index) => `${index + 2} 0 R`).join(' ');
  const first = `%PDF-1.7\n1 0 obj\n<< /AcroForm << /Fields [${fields}] >> >>\nendobj\n`;
  const shared = `<< /Junk (${'x'.repeat(1_000_000)}) >>\nendobj\n`;
  // Every header stands before the one before it ends, in the comment that leads on to the shared body.
  let body = first;
  const entries = ['0000000009 00000 n \n'];
  for (let number = 2; number < 1902; number += 1) {
    entries.push(`${String(body.length).padStart(10, '0')} 00000 n \n`);
    body += `${number} 0 obj%`;
  }
  body += `\n${shared}`;
  const table = `xref\n1 1901\n${entries.join('')}trailer\n<< /Size 1902 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(body + table, 'latin1');
}
