import fc from 'fast-check';
import { AuditEntryInvalid, AuditEntryTooLarge } from './audit-log.errors';
import { entryBytes, parseEntry, type AuditEntry } from './audit-entry';

const entry: AuditEntry = {
  v: 1,
  log: 'yuncheng',
  at: '2021-09-06T01:30:00.000Z',
  actor: 'U-0007',
  role: 'reviewer',
  action: 'month.scored',
  subject: 'month/2021-08',
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('an entry', () => {
  test('is written in canonical JSON: fields in order, no blanks, absent ones left out', () => {
    expect(text(entryBytes({ ...entry, facts: { scored: 18, 'above-60': true } }))).toBe(
      '{"action":"month.scored","actor":"U-0007","at":"2021-09-06T01:30:00.000Z","facts":{"above-60":true,"scored":18},' +
        '"log":"yuncheng","role":"reviewer","subject":"month/2021-08","v":1}',
    );
  });

  test('has the same bytes in whatever order its fields were set', () => {
    const shuffled = Object.fromEntries(Object.entries(entry).reverse());
    expect(entryBytes(shuffled as never)).toEqual(entryBytes(entry));
  });

  test('comes back as it was written', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const parts = fc.record(
      {
        reason: fc.string({ unit: 'grapheme' }),
        requestId: fc.string(),
        seq: fc.oneof(fc.nat(), fc.string()),
        facts: fc.dictionary(fc.string(), scalar, { noNullPrototype: true }),
        sealed: fc.constant({ digest: 'a'.repeat(64) }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(parts, (more) => {
        const full: AuditEntry = { ...entry, ...more };
        const bytes = entryBytes(full);
        expect(entryBytes(parseEntry(bytes)!)).toEqual(bytes);
      }),
    );
  });

  test('may speak of an escape without being one', () => {
    const spoken = { ...entry, reason: 'C:\\\\ud800' };
    expect(parseEntry(entryBytes(spoken))).toEqual(spoken);
  });

  test.each([
    ['another version', { v: 3 }],
    ['no actor', { actor: undefined }],
    ['a field nobody knows', { unit: 'x' }],
    ['a time without milliseconds', { at: '2021-09-06T01:30:00Z' }],
    ['words before the time', { at: 'on 2021-09-06T01:30:00.000Z' }],
    ['words behind the time', { at: '2021-09-06T01:30:00.000Z or so' }],
    ['a reason that is no text', { reason: 7 }],
    ['a request id that is no text', { requestId: null }],
    ['a fraction as number', { seq: 1.5 }],
    ['facts in a list', { facts: [1] }],
    ['a fact that is an object', { facts: { name: { first: 'x' } } }],
    ['a fact that is not a number', { facts: { share: NaN } }],
    ['half a character', { reason: '\ud800' }],
    ['a digest of the wrong form', { sealed: { digest: 'A'.repeat(64) } }],
    ['a digest with one digit more', { sealed: { digest: 'a'.repeat(65) } }],
    ['more than a digest', { sealed: { digest: 'a'.repeat(64), name: '张三' } }],
    ['a digest alone', { sealed: 'a'.repeat(64) }],
  ])('is refused with %s', (_, change) => {
    expect(() => entryBytes({ ...entry, ...change } as never)).toThrow(AuditEntryInvalid);
  });

  test('may have 65,535 bytes and no more', () => {
    const rest = entryBytes({ ...entry, reason: '' }).length;
    const longest = { ...entry, reason: 'x'.repeat(65_535 - rest) };
    expect(entryBytes(longest)).toHaveLength(65_535);
    expect(parseEntry(entryBytes(longest))).not.toBeNull();
    const longer = () => entryBytes({ ...longest, reason: `${longest.reason}x` });
    expect(longer).toThrow(AuditEntryTooLarge);
    expect(longer).toThrow(expect.objectContaining({ details: { bytes: 65_536, limit: 65_535 } }));
    const overlong = text(entryBytes(longest)).replace('"xx', '"xxx');
    expect(parseEntry(Buffer.from(overlong))).toBeNull();
  });

  test.each([
    ['bytes that are not UTF-8', Buffer.from([0xff])],
    [
      'half a character in JSON',
      Buffer.from(text(entryBytes({ ...entry, reason: 'x' })).replace('"x"', '"\\\\\\ud800"')),
    ],
    ['text that is not JSON', Buffer.from('{"v":1')],
    ['JSON in another spelling', Buffer.from(JSON.stringify(entry))],
    ['JSON that is no entry', Buffer.from('[]')],
    ['null', Buffer.from('null')],
  ])('is not read from %s', (_, bytes) => {
    expect(parseEntry(bytes)).toBeNull();
  });
});

describe('an entry of version 2', () => {
  const second: AuditEntry = { ...entry, v: 2, outcome: 'done' };

  test('says how the act ended, for whom it was done, and what it concerns', () => {
    const full: AuditEntry = {
      ...second,
      delegatedBy: 'U-0001',
      month: '2021-08',
      unit: '140802',
      before: 'a'.repeat(64),
      after: 'b'.repeat(64),
    };
    expect(parseEntry(entryBytes(full))).toEqual(full);
    const refused: AuditEntry = { ...second, outcome: 'refused', refusal: 'stale-version' };
    expect(parseEntry(entryBytes(refused))).toEqual(refused);
  });

  test.each([
    ['no outcome', { outcome: undefined }],
    ['an outcome nobody knows', { outcome: 'postponed' }],
    ['a refusal without its code', { outcome: 'refused' }],
    ['the code of a refusal that was none', { refusal: 'stale-version' }],
    ['a digest before that is none', { before: 'x' }],
    ['a digest after that is none', { after: 7 }],
    ['a month that is no text', { month: 202_108 }],
    ['a unit that is no text', { unit: null }],
    ['a delegation that is no text', { delegatedBy: {} }],
    ['a digest within a list', { before: ['ab'.repeat(32)] }],
    ['a field nobody knows', { colour: 'red' }],
  ])('is refused with %s', (_, change) => {
    expect(() => entryBytes({ ...second, ...change } as never)).toThrow(AuditEntryInvalid);
  });
});
