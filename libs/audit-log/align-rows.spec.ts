import fc from 'fast-check';
import { alignRows, type RowDifference } from './align-rows';
import { HashColumn } from './hash-column';
import { sha256 } from './merkle-hash';

/** One letter stands for one entry. */
function column(letters: string): HashColumn {
  const hashes = HashColumn.empty();
  for (const letter of letters) hashes.push(sha256(Buffer.from(letter)));
  return hashes;
}

function differences(rows: string, leaves: string): readonly RowDifference[] {
  return alignRows(column(rows), column(leaves)).differences;
}

describe('rows laid along the log', () => {
  test.each<[string, [string, string], RowDifference[]]>([
    ['are the log', ['ABCDEF', 'ABCDEF'], []],
    ['are empty with an empty log', ['', ''], []],
    ['have one altered', ['ABxDEF', 'ABCDEF'], [{ kind: 'altered', leaf: 2, row: 2 }]],
    ['have the first altered', ['xBC', 'ABC'], [{ kind: 'altered', leaf: 0, row: 0 }]],
    ['have one removed', ['ABDEF', 'ABCDEF'], [{ kind: 'removed', leaf: 2 }]],
    [
      'have the tail cut',
      ['ABCD', 'ABCDEF'],
      [
        { kind: 'removed', leaf: 4 },
        { kind: 'removed', leaf: 5 },
      ],
    ],
    ['have one inserted', ['ABxCDEF', 'ABCDEF'], [{ kind: 'inserted', leaf: 2, row: 2 }]],
    ['have one appended', ['ABx', 'AB'], [{ kind: 'inserted', leaf: 2, row: 2 }]],
    ['have one repeated later', ['ABCDBE', 'ABCDE'], [{ kind: 'inserted', leaf: 4, row: 4 }]],
    ['have one repeated earlier', ['AEBCDE', 'ABCDE'], [{ kind: 'inserted', leaf: 1, row: 1 }]],
    ['have two neighbours exchanged', ['ACBD', 'ABCD'], [{ kind: 'moved', leaf: 2, row: 1 }]],
    ['have one moved to the front', ['EABCDF', 'ABCDEF'], [{ kind: 'moved', leaf: 4, row: 0 }]],
    [
      'have one removed and another altered',
      ['ABDxF', 'ABCDEF'],
      [
        { kind: 'removed', leaf: 2 },
        { kind: 'altered', leaf: 4, row: 3 },
      ],
    ],
    [
      'have two removed and one put in their place',
      ['AxD', 'ABCD'],
      [
        { kind: 'altered', leaf: 1, row: 1 },
        { kind: 'removed', leaf: 2 },
      ],
    ],
  ])('%s', (_, [rows, leaves], expected) => {
    // prettier-ignore
    expect(differences(rows, leaves)).toEqual(expected);
  });

  test('match equal entries one to one, in order', () => {
    expect(differences('AAxA', 'AAA')).toEqual([{ kind: 'inserted', leaf: 2, row: 2 }]);
    expect(differences('xAyA', 'AAA').map(({ kind }) => kind)).toEqual(['inserted', 'altered']);
  });

  test('say which row holds each leaf', () => {
    const alignment = alignRows(column('ABxDFEG'), column('ABCDEFG'));
    expect([0, 1, 2, 3, 4, 5, 6].map((leaf) => alignment.rowOf(leaf))).toEqual([0, 1, -1, 3, 5, 4, 6]);
    expect(alignRows(column('AB'), column('AB')).rowOf(1)).toBe(1);
    expect(alignRows(column('BCD'), column('ABCD')).rowOf(3)).toBe(2);
  });

  test('explain every difference: what is neither altered, removed nor moved stands in order', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGH'), maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (rows, leaves) => {
        const found = differences(rows, leaves);
        const touchedLeaves = new Set(found.filter(({ kind }) => kind !== 'inserted').map(({ leaf }) => leaf));
        const touchedRows = new Set(found.flatMap((difference) => ('row' in difference ? [difference.row] : [])));
        const standing = (text: string, touched: Set<number>) => [...text].filter((_, i) => !touched.has(i)).join('');
        expect(standing(rows, touchedRows)).toBe(standing(leaves, touchedLeaves));
      }),
      { numRuns: 500 },
    );
  });

  test('stay quick when thirty thousand rows are altered', () => {
    const [rows, leaves] = [HashColumn.empty(), HashColumn.empty()];
    for (let i = 0; i < 30_000; i++) {
      rows.push(sha256(Buffer.from(`row ${i}`)));
      leaves.push(sha256(Buffer.from(`leaf ${i}`)));
    }
    expect(alignRows(rows, leaves).differences).toHaveLength(30_000);
  });
});
