import { formatProblem, printableName, refusedValue } from './input-problem';

test('a problem is one line of file, line, column and reason', () => {
  const problem = { file: 'platform/permits.csv', line: 7, column: '接收时间', reason: '无法识别' };
  expect(formatProblem(problem)).toBe('platform/permits.csv:7 接收时间 无法识别');
  expect(formatProblem({ ...problem, column: '' })).toBe('platform/permits.csv:7 无法识别');
});

test('the refused cell is never part of the line', () => {
  const problem = { file: 'a.csv', line: 1, column: 'code', value: '110101190001011234', reason: '没有' };
  expect(formatProblem(problem)).toBe('a.csv:1 code 没有');
});

test('nothing in a name can break the line or hide a part of it', () => {
  const line = formatProblem({ file: 'a\n.csv', line: 1, column: '\u001b[2J\u2028\u202e', reason: 'b\r\nc' });
  expect(line).toBe('a .csv:1  [2J  b c');
});

test.each([
  '110101190001011234',
  '１１０１０１１９０００１０１１２３４',
  '1101 0119 0001 0112 34',
  'x'.repeat(41),
  '',
  '\u200b',
])('a header like %j is not named', (text) => expect(printableName(text, '第3列')).toBe('第3列'));

test('another header is named', () => {
  expect(printableName(' 联系电话 ', '第3列')).toBe('联系电话');
});

test('a refused cell is shortened', () => {
  expect(refusedValue('x'.repeat(300))).toHaveLength(201);
});
