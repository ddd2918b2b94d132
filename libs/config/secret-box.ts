import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { SecretUnreadable } from './config.errors';
import type { SecretKey } from './secret-keys';

const VERSION = 's1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface DerivedKey {
  readonly id: string;
  readonly seal: Uint8Array;
  readonly digest: Uint8Array;
}

/**
 * Keeps small secrets at rest: AES-256-GCM under a key whose name stands in the sealed text, so that keys can be changed. The first
 * key seals. A sealed text opens only for the purpose it was sealed for (`account-totp/<id>`): it cannot be moved to another row.
 */
export class SecretBox {
  private readonly keys: ReadonlyMap<string, DerivedKey>;
  private readonly current: DerivedKey;

  constructor(keys: readonly SecretKey[]) {
    const derived = keys.map(derive);
    const [current] = derived;
    if (current === undefined) throw new RangeError('A secret box needs a key.');
    this.current = current;
    this.keys = new Map(derived.map((key) => [key.id, key]));
  }

  seal(text: string, purpose: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.current.seal, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(this.current.id, purpose));
    const bytes = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${this.current.id}.${bytes.toString('base64url')}`;
  }

  /** The text. Throws `SecretUnreadable` where its key is gone, it was altered, or it was sealed for another purpose. */
  open(sealed: string, purpose: string): string {
    const [version, id = '', body = ''] = sealed.split('.');
    const key = this.keys.get(id);
    const bytes = Buffer.from(body, 'base64url');
    if (version !== VERSION || key === undefined || bytes.length < IV_BYTES + TAG_BYTES) throw new SecretUnreadable();
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(boundTo(id, purpose));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch (error) {
      throw new SecretUnreadable({}, { cause: error });
    }
  }

  /** A digest (64 hex digits) that only this installation can compute: for finding guessable texts without keeping them. */
  digest(text: string, purpose: string): string {
    return createHmac('sha256', this.current.digest).update(`${purpose}\0${text}`, 'utf8').digest('hex');
  }
}

function derive({ id, bytes }: SecretKey): DerivedKey {
  const part = (use: string) => new Uint8Array(hkdfSync('sha256', bytes, '', `shuanggongshi/${use}`, 32));
  return { id, seal: part('seal'), digest: part('digest') };
}

function boundTo(id: string, purpose: string): Buffer {
  return Buffer.from(`${VERSION}.${id}.${purpose}`, 'utf8');
}
