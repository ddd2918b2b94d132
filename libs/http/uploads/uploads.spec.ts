import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '@app/kernel';
import { workbookBytes } from '@app/intake';
import * as fc from 'fast-check';
import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';
import { checkedUpload } from './checked-upload';

const URL = '/api/v1/notes/files';
const FIELDS = { place: '运城' };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]);
const JPEG = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(40)]);

describe('an upload', () => {
  let bench: EdgeBench;
  let workbook: Buffer;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController] });
    workbook = Buffer.from(await workbookBytes([{ name: '台账', rows: [['行政相对人名称'], ['某公司']] }]));
  });
  afterAll(() => bench.close());

  const officer = () => bench.as({ roles: ['unit-officer'], unitCode: 'D15' });
  const upload = (name: string, bytes: Buffer | string, fields: Record<string, string> = FIELDS) =>
    officer().upload(URL, { name, bytes }, fields);

  it('is stored under its digest, with its fields checked and its name for show', async () => {
    const answer = await upload('九月 印证资料.pdf', PDF);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(answer.json()).toEqual({
      file: { sha256, size: PDF.length, kind: 'pdf', name: '九月 印证资料.pdf' },
      fields: FIELDS,
    });
    expect(await bench.app.get(FileStore).has(sha256)).toBe(true);
  });

  it('is taken in every type that is listed', async () => {
    for (const [name, bytes] of [
      ['a.csv', '信息类型,备注\n'],
      ['a.XLSX', workbook],
      ['a.png', PNG],
      ['a.jpg', JPEG],
      ['a.jpeg', JPEG],
      ['a.b.pdf', PDF],
    ] as const) {
      expect([name, (await upload(name, bytes)).status]).toEqual([name, 200]);
    }
  });

  it.each([
    ['a picture with script', 'a.svg', '<svg onload=alert(1)>'],
    ['a page named as a table', 'a.csv', '<html><script>'],
    ['a page with a byte order mark named as a table', 'a.csv', '\ufeff <html>'],
    ['a table with NUL at its head', 'a.csv', 'a,\0b'],
    ['an empty table', 'a.csv', ''],
    ['a workbook named as a table', 'a.csv', 'PK\x03\x04'],
    [
      'another archive named as a workbook',
      'a.xlsx',
      Buffer.from('504b0304140000000800000000000000000000000000000000000500000061612e6a73', 'hex'),
    ],
    ['an old workbook', 'a.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['two bytes of a workbook', 'a.xlsx', 'PK'],
    ['a film named as a picture', 'a.jpg', Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex')],
    ['a page before the PDF', 'a.pdf', '<html>%PDF-1.7'],
    ['a workbook with macros by its name', 'a.xlsm', 'PK\x03\x04'],
    ['a program behind a NUL', 'a.pdf\0.exe', PDF],
    ['a program behind a type', 'a.pdf.exe', PDF],
    ['a name without a type', 'pdf', PDF],
    ['no name but a type', '.pdf', PDF],
  ])('of %s is refused with 415', async (_, name, bytes) => {
    const answer = await upload(name, bytes);
    expect([answer.status, answer.problem().code]).toEqual([415, 'upload-type-refused']);
    expect(answer.problem().detail).toContain('csv、xlsx、pdf、png、jpeg');
  });

  it.each([
    ['a workbook with macros', 'a.xlsx', () => Buffer.concat([workbook, Buffer.from('xl/vbaProject.bin')])],
    ['a workbook with embedded files', 'a.xlsx', () => Buffer.concat([workbook, Buffer.from('XL/EMBEDDINGS/a')])],
    ['a PDF with script', 'a.pdf', () => Buffer.concat([PDF, Buffer.from('<</S/JavaScript/JS(app.alert(1))>>')])],
    ['a PDF that starts a program', 'a.pdf', () => Buffer.concat([PDF, Buffer.from('<</S/Launch>>')])],
    ['a PDF with a file in it', 'a.pdf', () => Buffer.concat([PDF, Buffer.from('<</Type/EmbeddedFile>>')])],
  ])('of %s is refused with 422', async (_, name, bytes) => {
    const answer = await upload(name, bytes());
    expect([answer.status, answer.problem().code]).toEqual([422, 'upload-active']);
  });

  it('finds a mark that lies across two pieces, wherever it is cut', async () => {
    const whole = Buffer.concat([workbook, Buffer.from('   xl/vbaProject.bin   ')]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: workbook.length, max: whole.length }), async (cut) => {
        const pieces = (async function* () {
          yield whole.subarray(0, cut);
          yield whole.subarray(cut);
        })();
        const read = buffer(checkedUpload(pieces, { kind: 'xlsx', accepted: 'xlsx', mostBytes: 100_000 }) as never);
        await expect(read).rejects.toMatchObject({ code: 'upload-active' });
      }),
    );
  });

  it('of one byte more than the limit is refused with 413, and nothing of it is kept', async () => {
    const bytes = Buffer.concat([PDF, Buffer.alloc(200_000 - PDF.length, 32)]);
    expect((await upload('a.pdf', bytes)).status).toBe(200);
    const longer = Buffer.concat([bytes, Buffer.from(' ')]);
    const answer = await upload('a.pdf', longer);
    expect([answer.status, answer.problem().code]).toEqual([413, 'upload-too-large']);
    expect(await bench.app.get(FileStore).has(createHash('sha256').update(longer).digest('hex'))).toBe(false);
  });

  it('of far more is refused by its length before it is read', async () => {
    const answer = await upload('a.pdf', Buffer.alloc(5 << 20));
    expect([answer.status, answer.headers['connection']]).toEqual([413, 'close']);
  });

  it.each([
    ['no field', {}, ['place']],
    ['an unknown field', { ...FIELDS, role: 'ADMIN' }, ['role']],
    ['too long a field', { place: 'a'.repeat(21_000) }, ['place']],
    ['a field of all objects', { ...FIELDS, __proto__x: 'a', toString: 'x' } as Record<string, string>, ['toString']],
  ])('with %s is refused at its field', async (_, fields, expected) => {
    const answer = await upload('a.pdf', PDF, fields);
    expect(answer.status).toBe(422);
    expect(answer.problem().errors!.map(({ field }) => field)).toEqual(expected);
  });

  describe('as a form', () => {
    const part = (head: string, body = '') => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const file = part('name="file"; filename="a.pdf"', PDF.toString());
    const place = part('name="place"', '运城');
    const send = async (body: string, type = 'multipart/form-data; boundary=x') => {
      const answer = await officer().send('POST', URL, { body, headers: { 'content-type': type } });
      return answer.status;
    };

    it.each([
      ['whole', `${place}${file}--x--\r\n`, 200],
      ['with text after its end', `${place}${file}--x--\r\nepilogue`, 200],
      ['with an empty name of a field', `${part('name=""', 'x')}${file}--x--\r\n`, 400],
      ['with an empty name of a file', `${place}${part('name=""; filename="a.pdf"', PDF.toString())}--x--\r\n`, 400],
      [
        'with another name of the file',
        `${place}${part('name="other"; filename="a.pdf"', PDF.toString())}--x--\r\n`,
        422,
      ],
      ['without a file', `${place}--x--\r\n`, 422],
      ['with two files', `${place}${file}${file}--x--\r\n`, 422],
      ['with a field twice', `${place}${place}${file}--x--\r\n`, 422],
      ['with a field after the file', `${file}${place}--x--\r\n`, 422],
      [
        'with 100 fields',
        `${Array.from({ length: 100 }, (_, i) => part(`name="f${i}"`)).join('')}${file}--x--\r\n`,
        422,
      ],
      ['without an end', `${place}${file}`, 400],
      [
        'cut within the file',
        `${place}--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7`,
        400,
      ],
      ['cut within a header', `${place}--x\r\nContent-Disp`, 400],
      ['empty', '', 400],
      ['of one line', '--x--', 422],
      ['of no parts', 'nothing of the kind', 400],
    ])('%s is answered as such', async (_, body, status) => {
      expect(await send(body)).toBe(status);
    });

    it.each([
      ['without a boundary', 'multipart/form-data', 400],
      ['as JSON that names a file of the server', 'application/json', 415],
      ['as another kind of form', 'multipart/mixed; boundary=x', 415],
    ])('%s is refused', async (_, type, status) => {
      expect(await send('{"files":{"f":{"filepath":"/etc/passwd"}}}', type)).toBe(status);
    });

    it('of any bytes never breaks the server', async () => {
      const pieces = fc.constantFrom(
        '--x\r\n',
        '--x--',
        '\r\n',
        'Content-Disposition: form-data; name="file"; filename="a.pdf"',
        'Content-Disposition: form-data; name="place"',
        ': ',
        '%PDF-1.7',
        '\0',
        '"',
        'Content-Type: application/json',
      );
      await fc.assert(
        fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (body) => {
          expect(await send(body.join(''))).toBeLessThan(500);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('is nobody’s who may not', async () => {
    expect((await bench.anybody().upload(URL, { name: 'a.pdf', bytes: PDF }, FIELDS)).status).toBe(401);
    expect((await bench.as({ roles: ['auditor'] }).upload(URL, { name: 'a.pdf', bytes: PDF }, FIELDS)).status).toBe(
      403,
    );
  });

  it('comes back whole, as an attachment that no page of ours will open', async () => {
    const { file } = (await upload('a.pdf', PDF)).json<{ file: { sha256: string } }>();
    const answer = await officer().get(`${URL}/${file.sha256}`, { headers: { range: 'bytes=0-3' } });
    expect([answer.status, answer.bytes.equals(PDF)]).toEqual([200, true]);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        `attachment; filename="_________.pdf"; filename*=UTF-8''%E5%8D%B0%E8%AF%81_%E8%B5%84%E6%96%99_.pdf`.replace(
          '_________',
          '______',
        ),
      etag: `"${file.sha256}"`,
      'accept-ranges': 'none',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it('of a digest that is not stored, or none, is not found', async () => {
    expect((await officer().get(`${URL}/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await officer().get(`${URL}/..%2f..%2fetc%2fpasswd`)).status).toBe(422);
  });

  it('has left no error behind', () => {
    expect(bench.errors).toEqual([]);
  });
});
