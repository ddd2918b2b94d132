import { X509Certificate } from 'node:crypto';
import { Pkcs12Unreadable, SigningKeyUnusable } from '../signing.errors';
import { pkcs12File } from '../testing/pkcs12-file';
import { issue } from '../testing/test-identity';
import { openPkcs12 } from './pkcs12';

const root = issue({ name: '测试根', isAuthority: true });
const office = issue({ name: '运城市信用办', issuer: root });

describe('a PKCS#12 file', () => {
  it('gives the key with its own certificate first, whatever their order in the file', async () => {
    const key = await openPkcs12(await pkcs12File(office, [root, office], 'pass'), 'pass');
    const subjects = key.certificateChain.map((certificate) => new X509Certificate(certificate).subject);
    expect(subjects).toEqual(['CN=运城市信用办', 'CN=测试根']);
    expect(key.algorithm).toBe('rsa-sha256');
  });

  it('opens with a password in Chinese', async () => {
    const key = await openPkcs12(await pkcs12File(office, [office], '密码·１'), '密码·１');
    expect(key.certificateChain).toHaveLength(1);
  });

  it('is refused with a wrong password, and when it is damaged or none at all', async () => {
    const file = await pkcs12File(office, [office], 'pass');
    await expect(openPkcs12(file, 'wrong')).rejects.toBeInstanceOf(Pkcs12Unreadable);
    await expect(openPkcs12(file.subarray(0, 500), 'pass')).rejects.toBeInstanceOf(Pkcs12Unreadable);
    await expect(openPkcs12(Buffer.from('PK'), 'pass')).rejects.toBeInstanceOf(Pkcs12Unreadable);
  });

  it('is refused when its certificates are of another key', async () => {
    const file = await pkcs12File(office, [root], 'pass');
    await expect(openPkcs12(file, 'pass')).rejects.toBeInstanceOf(SigningKeyUnusable);
  });

  it('names no password in its refusals', async () => {
    const refusal: unknown = await openPkcs12(await pkcs12File(office, [office], 'pass'), 's3cret').catch(
      (error: unknown) => error,
    );
    expect(JSON.stringify(refusal)).not.toContain('s3cret');
  });
});
