import { FirstProblems } from './first-problems';

describe('The problems of a file', () => {
  const ofCell = { file: 'a.csv', line: 2, column: '决定日期', value: 'x', reason: '不是有效日期' };
  const ofTable = { file: 'a.csv', line: 9, column: '', reason: '行数过多' };

  it('are all counted, and the first ten thousand kept', () => {
    const problems = new FirstProblems();
    for (let i = 0; i < 25_000; i++) problems.onProblem(ofCell);
    expect([problems.count, problems.kept.length]).toEqual([25_000, 10_000]);
  });

  it('say why a file was not read on, however many came before', () => {
    const problems = new FirstProblems();
    for (let i = 0; i < 25_000; i++) problems.onProblem(ofCell);
    problems.onProblem(ofTable);
    expect(problems.kept.at(-1)).toBe(ofTable);
  });
});
