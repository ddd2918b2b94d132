import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SecretKey } from '@app/config';
import { BackupDamaged, BackupKeyMissing } from './backup.errors';

const MAGIC = 'SGSB1';
const ID_BYTES = 20;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = MAGIC.length + ID_BYTES + IV_BYTES;
/** By so many bytes a sealed file is longer than what it holds. */
export const SEAL_BYTES = HEAD_BYTES + TAG_BYTES;
const CIPHER = 'aes-256-gcm';

/**
 * Seals a file with the first key (AES-256-GCM; the key's name, not the key, stands at its head), in bounded memory. The target gets its
 * name when it is whole.
 */
export async function sealFile(from: string, to: string, [key]: readonly SecretKey[]): Promise<void> {
  if (key === undefined) throw new RangeError('A backup needs a key.');
  const iv = randomBytes(IV_BYTES);
  const head = Buffer.concat([Buffer.from(MAGIC), Buffer.from(key.id.padEnd(ID_BYTES)), iv]);
  const cipher = createCipheriv(CIPHER, backupKey(key), iv, { authTagLength: TAG_BYTES }).setAAD(head);
  await whole(to, async (draft) => {
    await pipeline(
      createReadStream(from),
      async function* (plain: AsyncIterable<Buffer>) {
        yield head;
        for await (const piece of plain) yield cipher.update(piece);
        yield cipher.final();
        yield cipher.getAuthTag();
      },
      createWriteStream(draft, { flush: true }),
    );
  });
}

/** Opens a sealed file. Throws `BackupKeyMissing` without its key, `BackupDamaged` where a bit has changed; then there is no target. */
export async function openFile(from: string, to: string, keys: readonly SecretKey[]): Promise<void> {
  const { size } = await stat(from);
  const [head, tag] = await endsOf(from, size);
  const id = head.toString('latin1', MAGIC.length, MAGIC.length + ID_BYTES).trim();
  const key = keys.find((one) => one.id === id);
  if (!head.toString('latin1').startsWith(MAGIC)) throw new BackupDamaged();
  if (key === undefined) throw new BackupKeyMissing({ key: id });
  const decipher = createDecipheriv(CIPHER, backupKey(key), head.subarray(-IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(head)
    .setAuthTag(tag);
  await whole(to, async (draft) => {
    const inside = { start: HEAD_BYTES, end: size - TAG_BYTES - 1 };
    // A stream of nothing has no end that could be named.
    const sealed = size === SEAL_BYTES ? Readable.from([]) : createReadStream(from, inside);
    await pipeline(sealed, decipher, createWriteStream(draft, { flush: true })).catch((cause: unknown) => {
      throw new BackupDamaged({}, { cause });
    });
  });
}

async function endsOf(path: string, size: number): Promise<readonly [head: Buffer, tag: Buffer]> {
  if (size < SEAL_BYTES) throw new BackupDamaged();
  const [head, tag] = [Buffer.alloc(HEAD_BYTES), Buffer.alloc(TAG_BYTES)];
  const file = await open(path);
  try {
    await file.read(head, 0, HEAD_BYTES, 0);
    await file.read(tag, 0, TAG_BYTES, size - TAG_BYTES);
  } finally {
    await file.close();
  }
  return [head, tag];
}

async function whole(to: string, write: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.${randomUUID()}`;
  try {
    await write(draft);
    await rename(draft, to);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Other uses of the same secret have other keys. */
function backupKey({ bytes }: SecretKey): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', bytes, '', 'shuanggongshi/backup', 32));
}
