import { getScheme, type MonthFigures } from '@app/rules';
import type { SourceFile } from '@app/features/months';
import { inputsDigest, readFigures, writeFigures } from './kept-figures';

const tally = { permit: 3, penalty: 1, compliant: 4, late: 0 };

function figuresWith(more: Partial<MonthFigures> = {}): MonthFigures {
  return {
    scheme: getScheme('yuncheng-2021'),
    month: '2021-08',
    roster: [{ code: 'D09', name: '市发展改革委', group: 'department', parent: '', remit: 'penalty' }],
    tallies: new Map([
      ['D09', tally],
      ['D10', { ...tally, late: 1 }],
    ]),
    drawn: ['D09'],
    checks: new Map([['D09', { answered: true, matched: 2, concealed: 1, exempt: 0, notYetDue: 0 }]]),
    statements: new Set(['D09']),
    evidence: new Set(['D09|I1', 'D09|I2-catalogue']),
    adjustments: [{ code: 'D09', rule: 'media', count: 1, approved: true }],
    previous: null,
    ...more,
  };
}

const file = { fileNo: 1, role: 'permit', unitCode: '', sha256: 'a'.repeat(64), rowCount: 4 } as SourceFile;
const digest = (figures: MonthFigures, files = [file]) => inputsDigest(writeFigures(figures, {}), files);

describe('The figures a month was scored from', () => {
  test('are read back as they were', () => {
    expect(readFigures(writeFigures(figuresWith(), { municipal: 'own-else-pooled' }))).toMatchObject({
      ...figuresWith(),
      scheme: { id: 'yuncheng-2021', decisions: { municipal: { value: 'own-else-pooled' } } },
    });
  });

  test('have one digest, whatever order the database gave them in', () => {
    const turned = figuresWith({
      tallies: new Map([...figuresWith().tallies].reverse()),
      evidence: new Set([...figuresWith().evidence].reverse()),
    });
    expect(digest(turned)).toBe(digest(figuresWith()));
  });

  test.each<[string, Partial<MonthFigures>]>([
    ['a count', { tallies: new Map([['D09', { ...tally, late: 2 }]]) }],
    ['an item of evidence', { evidence: new Set(['D09|I1']) }],
    ['an adjustment', { adjustments: [] }],
    ['the draw', { drawn: [] }],
    [
      'the bottom three of the month before',
      { previous: { month: '2021-07', bottomThree: { county: [], department: ['D09'] } } },
    ],
  ])('have another digest when %s changes', (_, change) => {
    expect(digest(figuresWith(change))).not.toBe(digest(figuresWith()));
  });

  test('have another digest when a file was read anew', () => {
    expect(digest(figuresWith(), [{ ...file, sha256: 'b'.repeat(64) }])).not.toBe(digest(figuresWith()));
  });
});
