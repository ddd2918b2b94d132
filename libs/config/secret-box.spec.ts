import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openSecretKeys, SecretBox, type SecretKey } from '.';

const key = (id: string, fill: number): SecretKey => ({ id, bytes: Buffer.alloc(32, fill) });
const UNREADABLE = expect.objectContaining({ code: 'secret-unreadable' });

describe('A secret box', () => {
  const box = new SecretBox([key('k1', 1)]);

  test('gives back any text for the purpose it was sealed for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(box.open(box.seal(text, 'totp/a'), 'totp/a')).toBe(text);
      }),
    );
  });

  test('never seals alike, and never shows the text', () => {
    const sealed = box.seal('secret', 'p');
    expect(box.seal('secret', 'p')).not.toBe(sealed);
    expect(sealed).toMatch(/^s1\.k1\.[\w-]+$/);
    expect(Buffer.from(sealed.split('.')[2]!, 'base64url').includes('secret')).toBe(false);
  });

  test('does not open for another purpose, with another key, or when a single bit has changed', () => {
    const sealed = box.seal('secret', 'totp/a');
    expect(() => box.open(sealed, 'totp/b')).toThrow(UNREADABLE);
    expect(() => new SecretBox([key('k1', 2)]).open(sealed, 'totp/a')).toThrow(UNREADABLE);
    expect(() => new SecretBox([key('k2', 1)]).open(sealed, 'totp/a')).toThrow(UNREADABLE);
    const bytes = Buffer.from(sealed.split('.')[2]!, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => box.open(`s1.k1.${altered.toString('base64url')}`, 'totp/a')).toThrow(UNREADABLE);
    }
    for (const text of ['', 's1', 's1.k1', 's1.k1.AAAA', 's2' + sealed.slice(2)])
      expect(() => box.open(text, 'totp/a')).toThrow(UNREADABLE);
  });

  test('opens what an older key has sealed, and seals with the first', () => {
    const sealed = box.seal('secret', 'p');
    const renewed = new SecretBox([key('k2', 2), key('k1', 1)]);
    expect(renewed.open(sealed, 'p')).toBe('secret');
    expect(renewed.seal('secret', 'p')).toMatch(/^s1\.k2\./);
  });

  test('digests alike for one purpose and one installation only', () => {
    expect(box.digest('name', 'p')).toBe(box.digest('name', 'p'));
    expect(box.digest('name', 'p')).not.toBe(box.digest('name', 'q'));
    expect(box.digest('name', 'p')).not.toBe(new SecretBox([key('k1', 2)]).digest('name', 'p'));
  });
});

describe('The file of keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-keys-'));
  const path = join(folder, 'data', 'secret.keys');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is made once, for this account of the machine alone', () => {
    const choice = { source: 'file', path, isMade: true } as const;
    const [made] = openSecretKeys(choice);
    expect(made?.bytes).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(openSecretKeys(choice)).toEqual([made]);
    expect(readFileSync(path, 'utf8')).toMatch(/^k1:.{44}\n$/);
  });

  test('is refused when others can read it', () => {
    chmodSync(path, 0o640);
    expect(() => openSecretKeys({ source: 'file', path, isMade: true })).toThrow(
      expect.objectContaining({ code: 'secret-keys-unusable', details: { reason: 'readable-for-others' } }),
    );
  });

  test('is refused when it is missing, empty, or names a key twice', () => {
    const other = join(folder, 'other.keys');
    const open = () => openSecretKeys({ source: 'file', path: other, isMade: false });
    expect(open).toThrow(expect.objectContaining({ details: { reason: 'unreadable' } }));
    const line = `k1:${Buffer.alloc(32).toString('base64')}\n`;
    for (const text of ['', 'k1:short\n', line + line]) {
      writeFileSync(other, text, { mode: 0o600 });
      expect(open).toThrow(expect.objectContaining({ details: { reason: 'malformed' } }));
    }
  });
});
