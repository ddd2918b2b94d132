import { readConfig } from '@app/config';
import { PasswordHasher } from './password-hasher';

const CHEAP = { hashMebibytes: 0.25, hashPasses: 1 };

describe('The hash of a password', () => {
  const hasher = new PasswordHasher(CHEAP);

  test('is argon2id at the configured cost', async () => {
    expect(await hasher.hash('Tq7#mvLp2x')).toMatch(/^\$argon2id\$v=19\$m=256,t=1,p=1\$/);
    expect(await new PasswordHasher(readConfig({}).accounts).hash('Tq7#mvLp2x')).toMatch(
      /^\$argon2id\$v=19\$m=65536,t=3,p=1\$/,
    );
  });

  test('knows its password in every way of writing it, and no other', async () => {
    const stored = await hasher.hash('Ｑuand é');
    expect(await hasher.verify(stored, 'Quand e\u0301')).toBe(true);
    expect(await hasher.verify(stored, 'Quand e')).toBe(false);
    expect(await hasher.verify(stored, '')).toBe(false);
  });

  test('tells long passwords apart to their last character', async () => {
    const long = '春'.repeat(127);
    const stored = await hasher.hash(`${long}眠`);
    expect(await hasher.verify(stored, `${long}眠`)).toBe(true);
    expect(await hasher.verify(stored, `${long}晓`)).toBe(false);
  });

  test('is never right where there is none', async () => {
    expect(await hasher.verify(null, 'Tq7#mvLp2x')).toBe(false);
  });

  test('is refused when too many wait, and computed again afterwards', async () => {
    const one = new PasswordHasher(CHEAP);
    const asked = Array.from({ length: 90 }, () => one.hash('Tq7#mvLp2x'));
    const ends = await Promise.allSettled(asked);
    const refused = ends.filter((end) => end.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ reason: { code: 'sign-in-busy', kind: 'too-often' } });
    expect(ends.filter((end) => end.status === 'fulfilled').length).toBeGreaterThanOrEqual(64);
    await expect(one.hash('Tq7#mvLp2x')).resolves.toContain('$argon2id$');
  });
});
