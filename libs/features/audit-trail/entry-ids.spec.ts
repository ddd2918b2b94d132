import fc from 'fast-check';
import { EntryIds, firstIdAt, idAfter, momentOf } from './entry-ids';

const moments = fc.integer({ min: 0, max: 2 ** 45 }).map((time) => new Date(time));

describe('The ids of entries', () => {
  test('hold their moment, and come after every id of an earlier one', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const id = new EntryIds().next(at);
        expect(id).toHaveLength(26);
        expect(momentOf(id)).toEqual(at);
        expect(firstIdAt(at) <= id && id < firstIdAt(new Date(at.getTime() + 1))).toBe(true);
      }),
    );
  });

  test('rise within one moment, also where a digit is carried', () => {
    const ids = new EntryIds();
    const made = Array.from({ length: 2000 }, () => ids.next(new Date(7)));
    expect(new Set(made).size).toBe(2000);
    expect([...made].sort()).toEqual(made);
    expect(idAfter('0A0')).toBe('0A1');
    expect(idAfter('0AZ')).toBe('0B0');
    expect(idAfter('09ZZ')).toBe('0A00');
  });
});
