import { createPrivateKey, type KeyObject } from 'node:crypto';
import { OctetString } from 'asn1js';
import {
  CertBag,
  EncryptedContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
} from 'pkijs';
import { derOf, ownBuffer } from '../cms/der';
import { Pkcs12Unreadable, SigningKeyUnusable } from '../signing.errors';
import type { SigningKey } from './signing-key';
import { SoftwareSigningKey } from './software-key';

/**
 * Opens a PKCS#12 file with its one private key. Rejects with `Pkcs12Unreadable` when the password is wrong or the file damaged,
 * holds no key or several, or is enciphered in the old way (RC2, 3DES); and with `SigningKeyUnusable` when the key must not
 * sign. The README says how to bring an old file into today's form.
 */
export async function openPkcs12(bytes: Uint8Array, password: string): Promise<SigningKey> {
  const bags = await bagsOf(bytes, ownBuffer(Buffer.from(password, 'utf8')));
  const [key, ...more] = bags.flatMap(({ bagValue }) => (bagValue instanceof PrivateKeyInfo ? [bagValue] : []));
  if (key === undefined || more.length > 0) throw new Pkcs12Unreadable({ reason: 'not-one-key' });
  return new SoftwareSigningKey(
    keyObjectOf(key),
    bags.flatMap(({ bagValue }) => certificateIn(bagValue)),
  );
}

type BagValue = SafeBag['bagValue'];

/** The bags of all safes, the enciphered ones opened. */
async function bagsOf(bytes: Uint8Array, password: ArrayBuffer): Promise<{ bagValue: BagValue | PrivateKeyInfo }[]> {
  try {
    const pfx = PFX.fromBER(ownBuffer(bytes));
    await pfx.parseInternalValues({ password, checkIntegrity: true });
    const safe = pfx.parsedValue?.authenticatedSafe;
    await safe?.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
    const contents: { value: { safeBags: SafeBag[] } }[] = safe?.parsedValue.safeContents ?? [];
    const bags = contents.flatMap(({ value }) => value.safeBags);
    return await Promise.all(bags.map(async ({ bagValue }) => ({ bagValue: await opened(bagValue, password) })));
  } catch (cause) {
    throw new Pkcs12Unreadable({ reason: 'password-or-format' }, { cause });
  }
}

async function opened(bag: BagValue, password: ArrayBuffer): Promise<BagValue | PrivateKeyInfo> {
  if (!(bag instanceof PKCS8ShroudedKeyBag)) return bag;
  const encryptedContentInfo = new EncryptedContentInfo({
    contentEncryptionAlgorithm: bag.encryptionAlgorithm,
    encryptedContent: bag.encryptedData,
  });
  return PrivateKeyInfo.fromBER(await new EncryptedData({ encryptedContentInfo }).decrypt({ password }));
}

function keyObjectOf(key: PrivateKeyInfo): KeyObject {
  try {
    return createPrivateKey({ key: derOf(key.toSchema()), format: 'der', type: 'pkcs8' });
  } catch (cause) {
    throw new SigningKeyUnusable({ reason: 'private-key-unreadable' }, { cause });
  }
}

function certificateIn(bag: BagValue | PrivateKeyInfo): Uint8Array[] {
  if (!(bag instanceof CertBag) || !(bag.certValue instanceof OctetString)) return [];
  return [new Uint8Array(bag.certValue.getValue())];
}
