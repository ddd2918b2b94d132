import { text } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { cleanFileName, contentDisposition, decodeCursor, encodeCursor, pageOf, rowsAfter, tableFile } from '..';
import { ExportTooLarge } from '../problems/edge.errors';
import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';

const URL = '/api/v1/notes';

describe('a cursor', () => {
  it('gives back the key it was made of', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.maxSafeInteger());
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (key) => {
        const types = key.map((one) => typeof one as 'string' | 'number');
        expect(decodeCursor(encodeCursor(key), types)).toEqual(key);
      }),
    );
  });

  it.each([
    '',
    'x',
    '=',
    '{}',
    encodeCursor(['a', 'b']),
    encodeCursor([1]),
    encodeCursor([]),
    Buffer.from('[null]').toString('base64url'),
    Buffer.from('[["a"]]').toString('base64url'),
    'A'.repeat(601),
  ])('that is %j is refused where the key is one text', (cursor) => {
    expect(() => decodeCursor(cursor, ['string'])).toThrow(expect.objectContaining({ status: 422 }));
  });
});

describe('the rows after a key', () => {
  it('are told in SQL with every value bound', () => {
    expect(rowsAfter(["2021'", 'X'], { columns: ['t.day', 't.id'], direction: 'DESC' })).toEqual({
      sql: '((t.day < ?) OR (t.day = ? AND t.id < ?))',
      parameters: ["2021'", "2021'", 'X'],
    });
  });

  it('need a value for each column', () => {
    expect(() => rowsAfter(['a'], { columns: ['a', 'b'], direction: 'ASC' })).toThrow(TypeError);
  });
});

describe('pages', () => {
  it('hold every row once, in order, and end', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 7 }), (count, limit) => {
        const rows = Array.from({ length: count }, (_, i) => i);
        const seen: number[] = [];
        let after = -1;
        for (let pages = 0; pages < 40; pages++) {
          const page = pageOf(rows.filter((row) => row > after).slice(0, limit + 1), limit, (row) => [row]);
          seen.push(...page.items);
          if (page.next === null) break;
          [after] = decodeCursor(page.next, ['number']) as [number];
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});

describe('the name of a download', () => {
  it.each([
    [
      '九月 抽查.xlsx',
      `attachment; filename="__ __.xlsx"; filename*=UTF-8''%E4%B9%9D%E6%9C%88%20%E6%8A%BD%E6%9F%A5.xlsx`,
    ],
    [
      'a\r\nSet-Cookie: x=1.pdf',
      `attachment; filename="aSet-Cookie_ x=1.pdf"; filename*=UTF-8''aSet-Cookie_%20x%3D1.pdf`,
    ],
    ['a";b\\c.pdf', `attachment; filename="c.pdf"; filename*=UTF-8''c.pdf`],
    [`it's (1).pdf`, `attachment; filename="it's (1).pdf"; filename*=UTF-8''it%27s%20%281%29.pdf`],
  ])('%j is sent as a header can hold it', (name, header) => {
    expect(contentDisposition('attachment', name)).toBe(header);
  });

  it('never leaves the header, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(contentDisposition('attachment', name)).toMatch(
          /^attachment; filename="[^"\\\x00-\x1f\x7f-\uffff]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
        );
      }),
    );
  });

  it.each([
    ['../../../../etc/cron.d/x', 'x'],
    ['..\\..\\', '未命名'],
    ['C:\\x', 'x'],
    ['/etc/x', 'x'],
    ['%2e%2e%2fx.pdf', '___x.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['console.pdf', 'console.pdf'],
    ['a.pdf\0.exe', 'a.pdf.exe'],
    ['.htaccess', 'htaccess'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['', '未命名'],
  ])('%j is shown as %j', (name, shown) => {
    expect(cleanFileName(name)).toBe(shown);
  });

  it('of 300 characters is cut before its extension', () => {
    const shown = cleanFileName(`${'长'.repeat(300)}.xlsx`);
    expect([[...shown].length, shown.endsWith('长.xlsx')]).toEqual([120, true]);
  });
});

describe('an export', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController] });
  });
  afterAll(() => bench.close());

  it('as CSV opens in Excel, and no cell of it is a formula', async () => {
    const answer = await bench.as().get(`${URL}/export?format=csv`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="__X-Evil_ 1.csv"; filename*=UTF-8''%E6%A0%B7%E4%BE%8BX-Evil_%201.csv`,
    });
    expect(answer.text.startsWith('\ufeff标题,数量\r\n')).toBe(true);
    expect(answer.text).not.toMatch(/^"?[=＝]/m);
  });

  it('as a workbook is one', async () => {
    const answer = await bench.as().get(`${URL}/export?format=xlsx`);
    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(answer.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('is on record before it is sent, whoever has it and in whatever format', async () => {
    const before = bench.exports.kept.length;
    for (const format of ['csv', 'xlsx']) await bench.as({ id: 'U-7' }).get(`${URL}/export?format=${format}&x=`);
    for (const format of ['csv', 'xlsx']) await bench.as({ id: 'U-7' }).get(`${URL}/export?format=${format}`);
    await bench.as().get(URL);
    expect(bench.exports.kept.slice(before)).toMatchObject([
      { actor: { id: 'U-7' }, route: `${URL}/export`, path: `${URL}/export`, month: null, query: 'format=csv' },
      { query: 'format=xlsx' },
    ]);
  });

  it('in another format is refused', async () => {
    for (const query of ['', '?format=pdf', '?format=csv&format=xlsx']) {
      expect((await bench.as().get(`${URL}/export${query}`)).status).toBe(422);
    }
  });

  const rows = function* (count: number): Generator<[string]> {
    for (let i = 0; i < count; i++) yield ['晋A'];
  };

  it('whose first row is refused is refused as a whole, in both formats', async () => {
    const rows = async function* (): AsyncGenerator<[string]> {
      await Promise.reject(new ExportTooLarge({ most: 0 }));
      yield [''];
    };
    for (const format of ['csv', 'xlsx'] as const) {
      const table = { name: '记录', columns: ['车牌'], rows: rows() };
      await expect(tableFile(table, format)).rejects.toBeInstanceOf(ExportTooLarge);
    }
  });

  it('of 60,000 rows streams as CSV and is refused as a workbook', async () => {
    const table = () => ({ name: '记录', columns: ['车牌'], rows: rows(60_000) });
    const file = await tableFile(table(), 'csv');
    expect((await text(file.getStream())).split('\r\n')).toHaveLength(60_002);
    await expect(tableFile(table(), 'xlsx')).rejects.toBeInstanceOf(ExportTooLarge);
  });
});
