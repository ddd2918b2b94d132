import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditKeyMissing, AuditKeyUnfit, readAuditKey } from '.';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'audit-key-'));
});
afterEach(() => rm(dir, { recursive: true }));

const publicOf = (key: Parameters<typeof createPublicKey>[0]) =>
  createPublicKey(key).export({ format: 'pem', type: 'spki' });
const pemOf = (key: ReturnType<typeof generateKeyPairSync>['privateKey']) =>
  (key as unknown as { export(as: object): string }).export({ format: 'pem', type: 'pkcs8' });

describe('The log’s key', () => {
  test('is made once, for its owner’s eyes only, and is the same for all who ask at once', async () => {
    const path = join(dir, 'audit', 'log-key.pem');
    const keys = await Promise.all(Array.from({ length: 5 }, () => readAuditKey({ path, mayCreate: true })));
    expect(new Set(keys.map((key) => publicOf(key as never))).size).toBe(1);
    expect(publicOf((await readAuditKey({ path, mayCreate: false })) as never)).toBe(publicOf(keys[0] as never));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(dir, 'audit'))).toEqual(['log-key.pem']);
  });

  test('is not made where it is to be brought', async () => {
    await expect(readAuditKey({ path: join(dir, 'none'), mayCreate: false })).rejects.toThrow(AuditKeyMissing);
  });

  test.each([
    ['others can read', () => pemOf(generateKeyPairSync('ed25519').privateKey as never), 0o640],
    ['is of another kind', () => pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey as never), 0o600],
    ['is no key', () => 'x', 0o600],
  ])('is refused when it %s', async (_, content, mode) => {
    const path = join(dir, 'key.pem');
    await writeFile(path, content());
    await chmod(path, mode);
    await expect(readAuditKey({ path, mayCreate: true })).rejects.toThrow(AuditKeyUnfit);
  });
});
