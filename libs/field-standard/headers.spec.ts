import { headerIndex, normaliseHeader } from './headers';
import { fieldPlace, identityFields, recordStandard } from './standard';

const KINDS = ['permit', 'penalty'] as const;

describe('the headers of a record file', () => {
  test.each([
    ['full-width brackets', '罚款金额（万元）'],
    ['the name as in the table', '罚款金额(万元)'],
    ['the column code in any case', 'cf_nr_fk'],
    ['full-width letters', 'ＣＦ＿ＮＲ＿ＦＫ'],
    ['white space around', '\ufeff 罚款金额(万元)\u3000'],
  ])('are recognised by %s', (_what, header) => {
    expect(headerIndex('penalty').get(normaliseHeader(header))).toBe(fieldPlace('penalty', 'CF_NR_FK'));
  });

  it.each(KINDS)('lead from both names of each field of a %s to its place, and nowhere twice', (kind) => {
    const { fields } = recordStandard(kind);
    const index = headerIndex(kind);
    expect(fields.map((field) => index.get(normaliseHeader(field.name)))).toEqual([...fields.keys()]);
    expect(fields.map((field) => index.get(field.code))).toEqual([...fields.keys()]);
    expect(index.size).toBe(fields.length * 2);
  });

  it('of the other kind are unknown', () => {
    expect(headerIndex('permit').get('CF_WSH')).toBeUndefined();
  });
});

describe('the standard double-publicity-2019', () => {
  it('has the 28 fields of a permit and the 30 of a penalty', () => {
    expect(KINDS.map((kind) => recordStandard(kind).fields.length)).toEqual([28, 30]);
  });

  it.each(KINDS)('names the identity numbers of a %s', (kind) => {
    const names = identityFields(kind).map((place) => recordStandard(kind).fields[place]?.name);
    expect(names).toEqual(['法定代表人证件号码', '证件号码']);
  });

  it('refuses a code that a kind does not have', () => {
    expect(() => fieldPlace('permit', 'CF_WSH')).toThrow(RangeError);
  });
});
