import { connect } from 'node:tls';
import type { Config } from '@app/config';
import type { Clock } from '@app/kernel';
import { validityFinding } from './certificate-validity';
import { type Finding, findingsOn, kindOf } from './finding';

const PATIENCE_MS = 3_000;
const HTTPS_PORT = 443;
const on = findingsOn('访问地址');

/** The certificate that browsers are shown at the public address. */
export async function checkAddress({ http }: Config, clock: Clock): Promise<readonly Finding[]> {
  const { protocol, hostname, port } = new URL(http.publicUrl);
  if (protocol !== 'https:') return [on.well('仅供本机访问，不使用证书。')];
  try {
    const validTo = await shownUntil(hostname, port === '' ? HTTPS_PORT : Number(port));
    return [validityFinding('访问地址', validTo, clock.now())];
  } catch (error) {
    return [
      on.attention({
        says: `无法从本机连接${http.publicUrl}（${kindOf(error)}），未检查其证书。`,
        next: '请核对PUBLIC_URL和反向代理；本机本来不能访问该地址的，请从其他机器查看证书。',
      }),
    ];
  }
}

function shownUntil(host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // Whether it is trusted is for browsers to say; here only its dates are read.
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false, timeout: PATIENCE_MS }, () => {
      const { valid_to: validTo } = socket.getPeerCertificate();
      socket.destroy();
      resolve(validTo);
    });
    socket.once('timeout', () => socket.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    socket.once('error', reject);
  });
}
