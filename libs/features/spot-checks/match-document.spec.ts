import * as fc from 'fast-check';
import { type LedgerClaim, matchDocument, type PlatformRecord } from './match-document';

const row = (line: number, codeKey: string, nameKey: string): LedgerClaim => ({ line, codeKey, nameKey });
const record = (seq: number, codeKey: string, nameKey: string): PlatformRecord => ({ seq, codeKey, nameKey });
const matched = (ledgerDiffers: boolean, claims: LedgerClaim[], records: PlatformRecord[]) =>
  Object.fromEntries(matchDocument({ ledgerDiffers, claims, records }));

describe('matching the rows of one document (RULES §2 "Matching")', () => {
  test('a document with one counterpart on each side matches although the names differ', () => {
    expect(matched(false, [row(2, '', '甲公司')], [record(9, '91X', '乙公司')])).toEqual({ 2: 9 });
  });

  test('each platform record answers for one ledger row, rows in ledger order, records as received', () => {
    const claims = [row(2, '', '甲'), row(3, '', '甲'), row(4, '', '甲')];
    expect(matched(false, claims, [record(7, '', '甲'), record(8, '', '甲')])).toEqual({ 2: 7, 3: 8 });
  });

  test('where the ledger names several counterparts, each row finds its own', () => {
    const claims = [row(2, '91A', '甲'), row(3, '91B', '乙')];
    expect(matched(true, claims, [record(7, '91B', '乙'), record(8, '91A', '甲')])).toEqual({ 2: 8, 3: 7 });
  });

  test('where the platform names several counterparts, a row of neither is left open', () => {
    expect(matched(false, [row(2, '91C', '丙')], [record(7, '91B', '乙'), record(8, '91A', '甲')])).toEqual({});
  });

  test('a row with a code takes a record without one by the name, after all codes were served', () => {
    const claims = [row(2, '91A', '甲'), row(3, '91B', '甲')];
    expect(matched(true, claims, [record(7, '', '甲'), record(8, '91A', '甲')])).toEqual({ 2: 8, 3: 7 });
  });

  test('a row with a code never takes a record with another code, even of the same name', () => {
    expect(matched(true, [row(2, '91A', '甲')], [record(7, '91B', '甲')])).toEqual({});
  });

  test('a row without a code takes any free record of the same name, last of all', () => {
    const claims = [row(2, '', '甲'), row(3, '91A', '甲')];
    expect(matched(true, claims, [record(7, '91A', '甲'), record(8, '91B', '甲')])).toEqual({ 2: 8, 3: 7 });
  });

  const party = fc.record({ codeKey: fc.constantFrom('', 'A', 'B'), nameKey: fc.constantFrom('甲', '乙', '') });
  const claims = fc.array(party, { maxLength: 6 }).map((all) => all.map((p, i) => ({ line: i + 2, ...p })));
  const records = fc.array(party, { maxLength: 6 }).map((all) => all.map((p, i) => ({ seq: i + 100, ...p })));

  test('no record answers twice and no row is answered by a record that is not there', () => {
    fc.assert(
      fc.property(fc.boolean(), claims, records, (ledgerDiffers, c, r) => {
        const taken = [...matchDocument({ ledgerDiffers, claims: c, records: r }).values()];
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((seq) => r.some((one) => one.seq === seq))).toBe(true);
      }),
    );
  });

  test('an open row has no free record that its own pass would have given it', () => {
    fc.assert(
      fc.property(claims, records, (c, r) => {
        const matches = matchDocument({ ledgerDiffers: true, claims: c, records: r });
        const taken = new Set(matches.values());
        const free = r.filter((one) => !taken.has(one.seq));
        for (const claim of c.filter((one) => !matches.has(one.line))) {
          const fits = (one: PlatformRecord) =>
            claim.codeKey === ''
              ? one.nameKey === claim.nameKey
              : one.codeKey === claim.codeKey || (one.codeKey === '' && one.nameKey === claim.nameKey);
          expect(free.some(fits)).toBe(false);
        }
      }),
    );
  });
});
