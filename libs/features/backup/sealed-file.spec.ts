import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, SEAL_BYTES, sealFile } from './sealed-file';

const folder = mkdtempSync(join(tmpdir(), 'sealed-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [plain, sealed, opened] = ['plain', 'sealed', 'opened'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const key = (id: string, byte: number) => ({ id, bytes: Buffer.alloc(32, byte) });
const KEYS = [key('new', 1), key('old', 2)];

describe('A sealed file', () => {
  it.each([0, 1, 15, 16, 65_536, 300_001])(
    'of %i bytes is as long as it was and its seal, and opens to the same',
    async (size) => {
      const bytes = randomBytes(size);
      writeFileSync(plain, bytes);
      await sealFile(plain, sealed, KEYS);
      expect(readFileSync(sealed).length).toBe(size + SEAL_BYTES);
      await openFile(sealed, opened, KEYS);
      expect(readFileSync(opened).equals(bytes)).toBe(true);
    },
  );

  it('opens by an older key that is still there, and without it says which is missing', async () => {
    writeFileSync(plain, '台账');
    await sealFile(plain, sealed, [key('old', 2)]);
    await openFile(sealed, opened, KEYS);
    expect(readFileSync(opened, 'utf8')).toBe('台账');
    const refusal = await openFile(sealed, opened, [key('new', 1)]).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'backup-key-missing', details: { key: 'old' } });
  });

  it('of which a bit has changed, wherever, or that is cut short, is refused, and nothing of it is left', async () => {
    writeFileSync(plain, '一份台账的内容');
    await sealFile(plain, sealed, KEYS);
    const bytes = readFileSync(sealed);
    rmSync(opened, { force: true });
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      writeFileSync(sealed, changed);
      await expect(openFile(sealed, opened, KEYS)).rejects.toMatchObject({
        code: expect.stringMatching(/^backup-(damaged|key-missing)$/),
      });
    }
    for (const length of [0, 10, SEAL_BYTES, bytes.length - 1]) {
      writeFileSync(sealed, bytes.subarray(0, length));
      await expect(openFile(sealed, opened, KEYS)).rejects.toMatchObject({ code: 'backup-damaged' });
    }
    expect(existsSync(opened)).toBe(false);
  });
});
