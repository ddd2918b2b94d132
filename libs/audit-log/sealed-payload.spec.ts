import { createHash } from 'node:crypto';
import { AuditEntryInvalid, AuditEntryTooLarge } from './audit-log.errors';
import { isSealable, opensSeal, PAYLOAD_LIMIT, sealPayload } from './sealed-payload';

const salt = Buffer.alloc(32, 5);

describe('a sealed payload', () => {
  const payload = { name: '张三', id: '140802199001010011' };

  test('has the digest SHA-256(salt ‖ canonical payload)', () => {
    expect(sealPayload({ b: 1, a: '甲' }, Buffer.alloc(32))).toEqual({
      digest: createHash('sha256').update(Buffer.alloc(32)).update('{"a":"甲","b":1}').digest('hex'),
    });
  });

  test('opens with its own salt and payload only', () => {
    const { digest } = sealPayload(payload, salt);
    expect(opensSeal(digest, payload, salt)).toBe(true);
    expect(opensSeal(digest, payload, Buffer.alloc(32, 6))).toBe(false);
    expect(opensSeal(digest, { ...payload, name: '李四' }, salt)).toBe(false);
  });

  test.each([
    ['a short salt', payload, salt.subarray(1)],
    ['nothing', undefined, salt],
    ['a number beyond JSON', 1n, salt],
    [
      'a cycle',
      (() => {
        const loop: Record<string, unknown> = {};
        return Object.assign(loop, { loop });
      })(),
      salt,
    ],
  ])('is not made from %s', (_, value, with_) => {
    // prettier-ignore
    expect(() => sealPayload(value, with_)).toThrow(AuditEntryInvalid);
  });

  test('says how long a salt of the wrong length was', () => {
    const seal = () => sealPayload(payload, salt.subarray(1));
    expect(seal).toThrow(expect.objectContaining({ details: { saltBytes: 31 } }));
  });

  test('may have a mebibyte and no more', () => {
    const longest = 'x'.repeat(PAYLOAD_LIMIT - 2);
    expect(sealPayload(longest, salt).digest).toHaveLength(64);
    const longer = () => sealPayload(`${longest}x`, salt);
    expect(longer).toThrow(AuditEntryTooLarge);
    expect(longer).toThrow(expect.objectContaining({ details: { bytes: PAYLOAD_LIMIT + 1, limit: PAYLOAD_LIMIT } }));
  });

  test('could be sealed when it is canonical JSON of at most a mebibyte', () => {
    const longest = `"${'x'.repeat(PAYLOAD_LIMIT - 2)}"`;
    expect([longest, '{"a":"甲"}', 'null'].map((text) => isSealable(Buffer.from(text)))).toEqual([true, true, true]);
    expect(
      [` ${longest}`, `"x${longest.slice(1)}`, '{"a": 1}', '', '张三'].map((text) => isSealable(Buffer.from(text))),
    ).toEqual([false, false, false, false, false]);
  });
});
