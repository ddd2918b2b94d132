import { OctetString } from 'asn1js';
import {
  AuthenticatedSafe,
  CertBag,
  Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';
import { derOf, ownBuffer } from '../cms/der';
import type { TestIdentity } from './test-identity';

const AES = { name: 'AES-CBC', length: 256 };

/** A PKCS#12 file as today's tools write it (PBES2, AES-256): one key in a shrouded bag, the certificates in the given order. */
export async function pkcs12File(
  owner: TestIdentity,
  chain: readonly TestIdentity[],
  password: string,
): Promise<Buffer> {
  const secret = {
    password: ownBuffer(Buffer.from(password)),
    contentEncryptionAlgorithm: AES,
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: 2048,
  };
  const safes = [await keySafe(owner, secret), certificateSafe(chain)];
  const authenticatedSafe = new AuthenticatedSafe({
    parsedValue: { safeContents: safes.map((value) => ({ privacyMode: 0, value })) },
  });
  await authenticatedSafe.makeInternalValues({ safeContents: safes.map(() => ({})) });
  const file = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } });
  await file.makeInternalValues({
    password: secret.password,
    iterations: 2048,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return derOf(file.toSchema());
}

interface Secret {
  readonly password: ArrayBuffer;
  readonly contentEncryptionAlgorithm: { readonly name: string; readonly length: number };
  readonly hmacHashAlgorithm: string;
  readonly iterationCount: number;
}

async function keySafe(owner: TestIdentity, secret: Secret): Promise<SafeContents> {
  const pkcs8 = owner.privateKey.export({ type: 'pkcs8', format: 'der' });
  const bag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(ownBuffer(pkcs8)) });
  await bag.makeInternalValues(secret);
  return new SafeContents({ safeBags: [new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: bag })] });
}

function certificateSafe(chain: readonly TestIdentity[]): SafeContents {
  const safeBags = chain.map(({ certificate }) => {
    const parsedValue = Certificate.fromBER(ownBuffer(certificate));
    const certValue = new OctetString({ valueHex: ownBuffer(certificate) });
    const bagValue = new CertBag({ certId: '1.2.840.113549.1.9.22.1', certValue, parsedValue });
    return new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue });
  });
  return new SafeContents({ safeBags });
}
