import { recordStandard } from '@app/field-standard';
import { readPlatformRows } from './platform-rows';
import { PERMIT_HEADER } from './testing/folders';
import { allOf, sourceOf, ToldProblems } from './testing/sources';

const WIDTH = recordStandard('permit').fields.length;

function line(name: string, unit: string, received: string): string {
  return `${name}${','.repeat(WIDTH)}${unit},${received}\n`;
}

async function read(text: string, unitCodes: ReadonlySet<string> | null = new Set(['D01'])) {
  const told = new ToldProblems();
  const rows = await allOf(readPlatformRows(sourceOf('platform/permits.csv', text), 'permit', { ...told, unitCodes }));
  return { rows, told };
}

test('a platform record is read with its fields in the standard’s order, its unit and its day of receipt', async () => {
  const { rows, told } = await read(
    `接收时间,报送单位,${PERMIT_HEADER.split(',').slice(0, WIDTH).reverse().join(',')}\n2021-08-25 08:30:00,D01,备注甲\n`,
  );
  expect(told.lines).toEqual([]);
  expect(rows[0]).toMatchObject({ line: 2, unitCode: 'D01', receivedDate: '2021-08-25' });
  expect(rows[0]?.cells[WIDTH - 1]).toBe('备注甲');
});

test('conditional and optional columns may be absent, required ones not', async () => {
  const { fields } = recordStandard('permit');
  const required = fields.filter(({ presence }) => presence === 'R').map(({ code }) => code);
  expect((await read(`${[...required, '报送单位', '接收时间'].join(',')}\n`)).told.lines).toEqual([]);
  const { told } = await read(`${required.slice(1).join(',')},接收时间\n`);
  expect(told.lines).toEqual([
    'platform/permits.csv:1 行政相对人名称 缺少该列',
    'platform/permits.csv:1 报送单位 缺少该列',
  ]);
});

test('a malformed field is no input error', async () => {
  const { rows, told } = await read(`${PERMIT_HEADER}\n${line('测试', 'D01', '2021-08-25')}`);
  expect(told.lines).toEqual([]);
  expect(rows[0]?.cells[0]).toBe('');
});

test('an unknown unit and an unreadable time of receipt are told, row by row, and those rows left out', async () => {
  const text = [
    line('甲', 'D99', '2021-08-25'),
    line('乙', '', '2021-8-25'),
    line('丙', 'D01', '2021-08-25'),
    line('丁', 'd01', '2021-02-30'),
    line('戊', 'D01', '2021-08-25 24:00:00'),
    line('己', 'D01', ''),
  ];
  const { rows, told } = await read(`${PERMIT_HEADER}\n${text.join('')}`);
  expect(rows.map(({ line: at }) => at)).toEqual([4]);
  expect(told.all.map(({ line: at, column }) => `${at} ${column}`)).toEqual([
    '2 报送单位',
    '3 报送单位',
    '3 接收时间',
    '5 报送单位',
    '5 接收时间',
    '6 接收时间',
    '7 接收时间',
  ]);
});

test('no unit is called unknown where the roster is in doubt', async () => {
  expect((await read(`${PERMIT_HEADER}\n${line('甲', 'D99', '2021-08-25')}`, null)).told.lines).toEqual([]);
});

test('an identity number in the wrong column is not quoted', async () => {
  const { told } = await read(`${PERMIT_HEADER}\n${line('甲', '110101190001011234', '110101190001011234')}`);
  expect(told.all).toHaveLength(2);
  expect(told.lines.join()).not.toContain('110101');
});
