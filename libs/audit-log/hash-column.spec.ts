import { HashColumn } from './hash-column';
import { HASH_SIZE, sha256 } from './merkle-hash';

const hashOf = (nth: number) => sha256(Buffer.from(String(nth)));
const columnOf = (...numbers: number[]) => HashColumn.over(Buffer.concat(numbers.map(hashOf)));

describe('a column of hashes', () => {
  test('keeps what is added, in order, however long it grows', () => {
    const column = HashColumn.empty();
    for (let nth = 0; nth < 5000; nth++) {
      if (nth % 2 === 0) column.push(hashOf(nth));
      else column.pushHashOf(Buffer.from(String(nth)));
    }
    expect(column.count).toBe(5000);
    for (let nth = 0; nth < 5000; nth++) expect(column.at(nth).equals(hashOf(nth))).toBe(true);
  });

  test('grows from what was read, too', () => {
    const column = columnOf(1, 2);
    column.push(hashOf(3));
    column.pushHashOf(Buffer.from('4'));
    expect(column.isEqual(columnOf(1, 2, 3, 4))).toBe(true);
  });

  test('leaves out a broken last hash', () => {
    const column = HashColumn.over(Buffer.concat([hashOf(1), hashOf(2)]).subarray(0, 2 * HASH_SIZE - 1));
    expect(column.count).toBe(1);
    expect(column.isEqual(columnOf(1))).toBe(true);
  });

  test('has a hash replaced in its place', () => {
    const column = columnOf(1, 2, 3);
    column.set(1, hashOf(9));
    expect(column.isEqual(columnOf(1, 9, 3))).toBe(true);
  });

  test('copies a hash out', () => {
    const copy = new Uint8Array(HASH_SIZE);
    columnOf(1, 2, 3).copyTo(copy, 1);
    expect(copy).toEqual(Uint8Array.from(hashOf(2)));
  });

  test('gives equal hashes equal keys, and others others', () => {
    const column = columnOf(1, 2, 1);
    expect(column.keyAt(0)).toBe(column.keyAt(2));
    expect(column.keyAt(0)).not.toBe(column.keyAt(1));
    // Hashes that would be the same if they were read as text.
    const [high, higher] = [Buffer.alloc(HASH_SIZE, 0xfe), Buffer.alloc(HASH_SIZE, 0xff)];
    expect(HashColumn.over(high).keyAt(0)).not.toBe(HashColumn.over(higher).keyAt(0));
  });

  test('is equal to one with the same hashes, not to a shorter one or another', () => {
    const grown = HashColumn.empty();
    for (const nth of [1, 2, 3]) grown.push(hashOf(nth));
    expect(grown.isEqual(columnOf(1, 2, 3))).toBe(true);
    expect(grown.isEqual(columnOf(1, 2))).toBe(false);
    expect(grown.isEqual(columnOf(1, 2, 4))).toBe(false);
    expect(columnOf().isEqual(HashColumn.empty())).toBe(true);
  });

  test('has a beginning that is a column', () => {
    const beginning = columnOf(1, 2, 3).first(2);
    expect(beginning.count).toBe(2);
    expect(beginning.isEqual(columnOf(1, 2))).toBe(true);
  });

  test.each([
    ['the same hash', { at: 0, otherAt: 1, isEqual: true }],
    ['another hash', { at: 0, otherAt: 0, isEqual: false }],
    ['a place behind its end', { at: 2, otherAt: 1, isEqual: false }],
    ['a place behind the other’s end', { at: 0, otherAt: 2, isEqual: false }],
  ])('compares single places: %s', (_, { at, otherAt, isEqual }) => {
    expect(columnOf(1, 2).equals(at, columnOf(3, 1), otherAt)).toBe(isEqual);
  });

  test('compares no place behind an end, though the same bytes lie there', () => {
    const [left, right] = [HashColumn.empty(), HashColumn.empty()];
    expect(left.equals(0, right, 0)).toBe(false);
    left.push(Buffer.alloc(HASH_SIZE));
    expect(left.equals(0, right, 0)).toBe(false);
    expect(right.equals(0, left, 0)).toBe(false);
  });
});
