import fc from 'fast-check';
import { acceptedStep, base32, otpauthUri, totpCode, totpStep } from './totp';

const SECRET = Buffer.from('12345678901234567890');

describe('A code of the second factor', () => {
  // RFC 6238, appendix B, the rows of SHA-1.
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %i seconds is that of RFC 6238', (seconds, code) => {
    expect(totpCode(SECRET, totpStep(new Date(seconds * 1000)), 8)).toBe(code);
  });

  const now = new Date('2021-10-08T01:00:00Z');
  const codeAt = (seconds: number) => totpCode(SECRET, totpStep(new Date(now.getTime() + seconds * 1000)));

  test('is accepted within half a minute of its time, and neither earlier nor later', () => {
    for (const seconds of [-30, 0, 30]) {
      expect(acceptedStep(SECRET, codeAt(seconds), { now, lastStep: null })).toBe(totpStep(now) + seconds / 30);
    }
    for (const seconds of [-300, -60, 60, 300]) {
      expect(acceptedStep(SECRET, codeAt(seconds), { now, lastStep: null })).toBeNull();
    }
  });

  test('is accepted once: after it, no code of its time or before', () => {
    const step = acceptedStep(SECRET, codeAt(0), { now, lastStep: null });
    expect(acceptedStep(SECRET, codeAt(0), { now, lastStep: step })).toBeNull();
    expect(acceptedStep(SECRET, codeAt(-30), { now, lastStep: step })).toBeNull();
    expect(acceptedStep(SECRET, codeAt(30), { now, lastStep: step })).toBe(totpStep(now) + 1);
  });

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', ' 123456'])('is never %j', (code) => {
    expect(acceptedStep(SECRET, code, { now, lastStep: null })).toBeNull();
  });
});

describe('The secret of the second factor', () => {
  // RFC 4648, section 10, without padding.
  test.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%j is written in Base32 as %j', (text, encoded) => {
    expect(base32(Buffer.from(text))).toBe(encoded);
  });

  test('of any length is written in letters an app can read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(base32(bytes)).toMatch(/^[A-Z2-7]*$/);
        expect(base32(bytes)).toHaveLength(Math.ceil((bytes.length * 8) / 5));
      }),
    );
  });

  test('reaches apps with who it belongs to', () => {
    expect(otpauthUri(SECRET, { issuer: '双公示考核', account: 'wang' })).toBe(
      `otpauth://totp/${encodeURIComponent('双公示考核')}:wang?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=${encodeURIComponent('双公示考核')}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
