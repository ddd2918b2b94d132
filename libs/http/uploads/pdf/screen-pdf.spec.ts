import { deflateSync } from 'node:zlib';
import { samplePdf } from '@app/signing/testing';
import * as fc from 'fast-check';
import { screenPdf } from './screen-pdf';

const pdf = (body: string) => Buffer.from(`%PDF-1.7\n${body}\n%%EOF\n`, 'latin1');
const object = (number: number, body: string) => `${String(number)} 0 obj\n${body}\nendobj\n`;

/** A stream of objects, packed by Flate unless said. */
function objectStream(
  inside: string,
  { more = '', packed = deflateSync(`9 0 ${inside}`), filter = '/FlateDecode' } = {},
) {
  const head = `1 0 obj\n<< /Type /ObjStm ${more} /N 1 /First 4 /Filter ${filter} /Length ${String(packed.length)} >>\nstream\n`;
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${head}`), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}

describe('A PDF that is handed in', () => {
  it('is taken as office programs and scanners write it', async () => {
    expect(screenPdf(Buffer.from(await samplePdf(3)))).toBeNull();
    expect(screenPdf(pdf(object(1, '<<>>')))).toBeNull();
    expect(screenPdf(pdf(object(1, '<< /OpenAction [3 0 R /FitH null] /Outlines << /Count -2 >> >>')))).toBeNull();
    expect(screenPdf(objectStream('<< /Type /Catalog /Pages 3 0 R >>'))).toBeNull();
  });

  it.each([
    ['a script when it is opened', '<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'],
    ['a name spelt with its codes', '<< /OpenAction << /S /J#61va#53cript >> >>'],
    ['a program', '<< /AA << /O << /S /Launch /F (cmd.exe) >> >> >>'],
    ['a way into another file', '<< /A << /S /GoToR /F (\\\\\\\\host\\\\share) >> >>'],
    ['a file in it', '<< /Names << /EmbeddedFiles << >> >> >>'],
    ['a form of another kind', '<< /AcroForm << /XFA [ (a) 4 0 R ] >> >>'],
    ['a form that is sent away', '<< /A << /S /SubmitForm >> >>'],
    ['a form whose look is left to the reader', '<< /AcroForm << /NeedAppearances true >> >>'],
  ])('is refused with %s', (_, body) => {
    expect(screenPdf(pdf(object(1, body)))).toBe('active');
    expect(screenPdf(objectStream(body))).toBe('active');
  });

  it('is refused with a password', () => {
    expect(screenPdf(pdf('trailer\n<< /Encrypt 5 0 R >>'))).toBe('locked');
    expect(screenPdf(pdf('trailer\n<< /EncryptMetadata false >>'))).toBeNull();
  });

  it('cannot keep an object stream out of sight', () => {
    const script = '<< /S /JavaScript >>';
    expect(screenPdf(objectStream(script, { more: '/X (obj)' }))).toBe('hostile');
    expect(screenPdf(objectStream(script, { more: `%${'x'.repeat(9_000)}\n` }))).toBe('hostile');
    expect(screenPdf(objectStream(script, { filter: '[/ASCIIHexDecode /FlateDecode]' }))).toBe('hostile');
    expect(screenPdf(objectStream(script, { packed: Buffer.from('not packed') }))).toBe('hostile');
  });

  const ring = (text: string) => pdf(`xref\n0 1\ntrailer\n<< /Size 1 /Prev ${text} >>\nstartxref\n9`);
  const kidsOf = (many: number, last: string) =>
    Array.from({ length: many }, (_, i) => object(i + 1, `<< /Kids [${String(i + 2)} 0 R] >>`)).join('') + last;

  it.each<[string, () => Buffer]>([
    ['cross-references in a ring', () => ring('9')],
    ['a billion pages', () => pdf(object(1, '<< /Type /Pages /Count 1000000000 /Kids [2 0 R] >>'))],
    ['pages that are their own kids', () => pdf(kidsOf(5, object(6, '<< /Kids [1 0 R] >>')))],
    ['a ring of pages beside a tree', () => pdf(kidsOf(2, object(9, '<< /Kids 8 0 R >>') + object(8, '[9 0 R]')))],
    ['pages ten thousand levels deep', () => pdf(kidsOf(10_000, ''))],
    [
      'an object stream that unpacks into 200 MB',
      () => objectStream('', { packed: deflateSync(Buffer.alloc(200_000_000), { level: 9 }) }),
    ],
    ['a million open arrays', () => pdf(object(1, '['.repeat(1_000_000)))],
    ['a hundred thousand open dictionaries', () => pdf(object(1, '<</A'.repeat(100_000)))],
    ['three million streams', () => pdf('/ObjStm stream\n'.repeat(1_000_000))],
  ])('is refused with %s, and in time', (_, make) => {
    const bytes = make();
    const begun = performance.now();
    expect(screenPdf(bytes)).toBe('hostile');
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('is answered for in time whatever stands in it', () => {
    const pieces = fc.constantFrom(
      '1 0 obj',
      'obj',
      'stream\n',
      '/ObjStm',
      '/Kids [',
      '1 0 R',
      '<<',
      '[',
      '/Count 9',
      'startxref 9',
      'xref',
      '/Prev 3',
      '(',
      '%',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
        const begun = performance.now();
        screenPdf(pdf(some.join(' ').repeat(20_000)));
        expect(performance.now() - begun).toBeLessThan(3_000);
      }),
      { numRuns: 25 },
    );
  });
});
