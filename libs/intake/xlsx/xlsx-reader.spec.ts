import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableTable } from '../table/raw-row';
import { allOf, sourceOf } from '../testing/sources';
import { workbookEntries, workbookOf } from '../testing/workbook-parts';
import { type ZipEntry, zipOf } from '../testing/zip';
import { readXlsx } from './xlsx-reader';

async function rowsOf(bytes: Uint8Array): Promise<Record<number, string[]>> {
  const rows = await allOf(readXlsx(sourceOf('a.xlsx', bytes)));
  return Object.fromEntries(rows.map(({ line, cells }) => [line, [...cells]]));
}

async function refusalOf(bytes: Uint8Array): Promise<UnreadableTable> {
  const error: unknown = await rowsOf(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnreadableTable)) throw error ?? new Error('was read');
  return error;
}

describe('a workbook written by another program', () => {
  async function written(fill: (sheet: ExcelJS.Worksheet) => void, date1904 = false): Promise<Buffer> {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = date1904;
    fill(book.addWorksheet('一'));
    book.addWorksheet('二').addRow(['other']);
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  test('gives the first sheet, with its own row numbers and empty cells in the gaps', async () => {
    const bytes = await written((sheet) => {
      sheet.getCell('B2').value = 'b';
      sheet.getCell('D5').value = 'd';
    });
    expect(await rowsOf(bytes)).toEqual({ 2: ['', 'b'], 5: ['', '', '', 'd'] });
  });

  test('gives text, rich text, truth values, errors and the stored results of formulas', async () => {
    const bytes = await written((sheet) => {
      sheet.addRow([
        '绛县〔2021〕1号',
        { richText: [{ text: '绛', font: { bold: true } }, { text: '县' }] },
        true,
        { error: '#N/A' },
        { formula: '1+1', result: 3 },
        { formula: 'A1', result: 'text' },
        { formula: '1+1' },
        'a\r\nb',
        '_x0041_ & <b>',
      ]);
    });
    expect((await rowsOf(bytes))[1]?.slice(0, 6)).toEqual(['绛县〔2021〕1号', '绛县', 'TRUE', '#N/A', '3', 'text']);
  });

  test('gives days by their style, with the time of day if there is one', async () => {
    const days = (sheet: ExcelJS.Worksheet): void => {
      sheet.addRow([new Date(Date.UTC(2021, 7, 17)), new Date(Date.UTC(2021, 7, 17, 8, 30, 5)), 44425]);
      sheet.getCell('A1').numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getCell('B1').numFmt = 'yyyy-mm-dd hh:mm:ss';
    };
    const expected = ['2021-08-17', '2021-08-17 08:30:05'];
    expect((await rowsOf(await written(days)))[1]).toEqual([...expected, '44425']);
    expect((await rowsOf(await written(days, true)))[1]?.slice(0, 2)).toEqual(expected);
  });

  test('gives the cells of any table of texts and numbers', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/\p{Cc}|_x|[\ufffe\uffff]/u.test(text)),
      fc.integer(),
    );
    const property = fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }), async (table) => {
      const rows = await rowsOf(await written((sheet) => table.forEach((row) => sheet.addRow(row))));
      table.forEach((row, i) => {
        const texts = row.map(String);
        while (texts.at(-1) === '') texts.pop();
        expect(rows[i + 1] ?? []).toEqual(texts);
      });
    });
    await fc.assert(property, { numRuns: 25 });
  });

  test('gives the ledgers of the example month as exceljs reads them', async () => {
    const path = join(__dirname, '../../../test/fixtures/months/2021-08/ledgers/14080209.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const theirs: string[][] = [];
    book.worksheets[0]?.eachRow((row) => {
      const values = (row.values as ExcelJS.CellValue[]).slice(1);
      theirs.push(
        Array.from(values, (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))),
      );
    });
    expect(Object.values(await rowsOf(readFileSync(path)))).toEqual(theirs);
  });
});

describe('what a sheet may hold', () => {
  test('inline text, in runs or not, without its phonetic reading', async () => {
    const rows =
      '<row><c t="inlineStr"><is><r><t>运</t></r><r><t>城</t></r><rPh sb="0" eb="1"><t>yun</t></rPh></is></c></row>';
    expect(await rowsOf(workbookOf({ rows }))).toEqual({ 1: ['运城'] });
  });

  test('characters that XML cannot hold, in their escaped form', async () => {
    const strings = '<si><t>a_x000D_b_x005F_x0041_</t></si>';
    expect(await rowsOf(workbookOf({ strings, rows: '<row r="1"><c t="s"><v>0</v></c></row>' }))).toEqual({
      1: ['a\rb_x0041_'],
    });
  });

  test('days in ISO 8601', async () => {
    const rows = '<row><c t="d"><v>2021-08-17</v></c><c t="d"><v>2021-08-17T08:30:00</v></c></row>';
    expect(await rowsOf(workbookOf({ rows }))).toEqual({ 1: ['2021-08-17', '2021-08-17 08:30:00'] });
  });

  test('elements under any prefix, and parts under any address', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(workbookOf({ sheet }))).toEqual({ 3: ['', '7'] });
  });

  test('cells that only have a look, far out, which are none', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="B1048576" s="1"/></row>';
    expect(await rowsOf(workbookOf({ rows }))).toEqual({ 1: ['1'] });
  });

  test('numbers, which are marked: they may have lost zeros or digits', async () => {
    const rows = '<row><c><v>1.40100199001E+17</v></c><c t="str"><v>007</v></c></row>';
    const [row] = await allOf(readXlsx(sourceOf('a.xlsx', workbookOf({ rows }))));
    expect(row).toEqual({ line: 1, cells: ['140100199001000000', '007'], numbers: [0] });
  });

  test('a filled cell beyond column 512 spoils its row alone', async () => {
    const rows = '<row><c r="SS1"><v>1</v></c></row><row><c r="A2"><v>2</v></c></row>';
    const read = await allOf(readXlsx(sourceOf('a.xlsx', workbookOf({ rows }))));
    expect(read.map(({ fault, cells }) => fault ?? cells)).toEqual([expect.stringContaining('512'), ['2']]);
  });

  test('a reference to a shared string that is not there spoils its row alone', async () => {
    const rows = '<row><c t="s"><v>5</v></c></row><row><c><v>2</v></c></row>';
    const read = await allOf(readXlsx(sourceOf('a.xlsx', workbookOf({ rows, strings: '<si><t>x</t></si>' }))));
    expect(read.map(({ fault }) => fault)).toEqual(['单元格内容损坏，无法读取', undefined]);
  });
});

describe('a hostile or damaged workbook is refused with a reason', () => {
  const bomb = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';

  test('that is no ZIP, an old .xls file or one with a password', async () => {
    expect((await refusalOf(Buffer.from('a,b\n1,2\n'))).reason).toContain('不是有效的XLSX文件');
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect((await refusalOf(old)).reason).toContain('旧版XLS文件或加密');
    expect((await refusalOf(zipOf([{ name: 'word/document.xml', content: '<a/>' }]))).reason).toContain('XLSX文件');
  });

  test('that declares entities, or uses one that XML does not know', async () => {
    const declared = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>';
    expect((await refusalOf(workbookOf({ sheet: declared }))).reason).toContain('DTD');
    for (const name of ['e', 'constructor', 'toString', '__proto__']) {
      const rows = `<row><c t="str"><v>&${name};</v></c></row>`;
      expect((await refusalOf(workbookOf({ rows }))).reason).toContain('损坏');
    }
  });

  test('that unpacks to more than it declares, or declares more than is taken', async () => {
    const entries = (sheet: Partial<ZipEntry>): Buffer =>
      zipOf(
        workbookEntries({ rows: bomb.repeat(1000) }).map((entry) =>
          entry.name.includes('sheet1') ? { ...entry, ...sheet } : entry,
        ),
      );
    expect((await refusalOf(entries({ declaredSize: 0 }))).reason).toContain('无法解压');
    expect((await refusalOf(entries({ declaredSize: 0xfffffffe }))).reason).toContain('解压后过大');
  });

  test('whose packed bytes or checksum are wrong', async () => {
    const [sheet, ...others] = workbookEntries({ rows: bomb }).reverse();
    const damaged = (change: Partial<ZipEntry>): Buffer => zipOf([...others, { ...sheet!, ...change }]);
    expect((await refusalOf(damaged({ packed: Buffer.from('not deflated at all') }))).reason).toContain('无法解压');
    expect((await refusalOf(damaged({ declaredCrc: 1 }))).reason).toContain('无法解压');
  });

  test('with entries that lead out of it, links, doubled entries or thousands of them', async () => {
    const withEntry = (...entries: ZipEntry[]): Buffer => zipOf([...workbookEntries({ rows: bomb }), ...entries]);
    expect((await refusalOf(withEntry({ name: '../../etc/cron.d/x', content: '' }))).reason).toContain(
      '不是有效的XLSX',
    );
    expect((await refusalOf(withEntry({ name: 'xl/l', content: '/etc', unixMode: 0o120777 }))).reason).toContain(
      '不应有',
    );
    expect((await refusalOf(withEntry({ name: 'XL/Workbook.xml', content: '<a/>' }))).reason).toContain('不应有');
    const many = Array.from({ length: 2_100 }, (_, i) => ({ name: `x${i}`, content: '' }));
    expect((await refusalOf(withEntry(...many))).reason).toContain('不应有');
  });

  test('whose sheet nests without end, or holds one endless tag', async () => {
    const nested = '<worksheet><sheetData>' + '<a>'.repeat(10_000);
    expect((await refusalOf(workbookOf({ sheet: nested }))).reason).toContain('损坏');
    const endless = `<worksheet><sheetData><row r="${'1'.repeat(6 << 20)}"/></sheetData></worksheet>`;
    expect((await refusalOf(workbookOf({ sheet: endless }))).reason).toContain('损坏');
  });

  test('that is cut off, or whose rows and cells go backwards or lie outside a sheet', async () => {
    expect((await refusalOf(workbookOf({ sheet: '<worksheet><sheetData><row>' }))).reason).toContain('损坏');
    for (const rows of [
      '<row r="2"/><row r="1"/>',
      '<row r="1048577"/>',
      '<row r="x"/>',
      '<row r="0"/>',
      '<row><c r="B1"/><c r="A1"/></row>',
      '<row><c r="1"/></row>',
      '<row><c r="XFE1"/></row>',
    ]) {
      expect((await refusalOf(workbookOf({ rows }))).line).toBeGreaterThanOrEqual(1);
    }
  });

  test('that keeps its sheet outside', async () => {
    const links =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://h/a.xml"/></Relationships>';
    const entries = [{ name: 'xl/_rels/workbook.xml.rels', content: links }];
    expect((await refusalOf(workbookOf({ entries }))).reason).toContain('没有工作表');
  });

  test('with shared strings beyond what memory is given to them', async () => {
    const strings = `<si><t>${'x'.repeat(1 << 20)}</t></si>`.repeat(70);
    const bytes = workbookOf({ rows: bomb, strings });
    expect(bytes.length).toBeLessThan(1 << 20);
    expect((await refusalOf(bytes)).reason).toContain('文本过多');
  });

  test('and nothing in it reaches the prototype of objects', async () => {
    const rows = '<row><c t="__proto__" s="constructor" __proto__="x"><v>1</v></c></row>';
    expect(await rowsOf(workbookOf({ rows }))).toEqual({ 1: ['1'] });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('whatever bytes are changed in it', async () => {
    const sound = workbookOf({
      rows: bomb.repeat(20),
      strings: '<si><t>a</t></si>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
    });
    const change = fc.record({ at: fc.nat({ max: sound.length - 1 }), byte: fc.nat({ max: 255 }) });
    const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = Buffer.from(sound);
      for (const { at, byte } of changes) bytes[at] = byte;
      const problem = await rowsOf(bytes).then(
        () => null,
        (error: unknown) => error,
      );
      expect(problem === null || problem instanceof UnreadableTable).toBe(true);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
