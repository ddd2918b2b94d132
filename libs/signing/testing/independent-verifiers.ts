import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cmsOf, gapOf } from './manipulate';

/** Whether a program of the system is there to be asked. */
export function hasProgram(program: string, versionFlag: string): boolean {
  return spawnSync(program, [versionFlag]).error === undefined;
}

/** What pdfsig (poppler) says of a file; null where it is not installed. */
export function pdfsigReport(pdf: Uint8Array): string | null {
  if (!hasProgram('pdfsig', '-v')) return null;
  return inFolder((write) => spawnSync('pdfsig', [write('check.pdf', pdf)], { encoding: 'utf8' }).stdout);
}

/**
 * Whether `openssl cms -verify -cades` accepts the last signature over the bytes of its range, leading to `anchor` (DER); null where
 * openssl is not installed. `at`: a moment of the certificate's validity; that of the other tests' certificates unless given.
 */
export function opensslAccepts(
  pdf: Uint8Array,
  anchor: Uint8Array,
  at = new Date('2026-09-21T00:00:00Z'),
): boolean | null {
  if (!hasProgram('openssl', 'version')) return null;
  return inFolder((write) => {
    const { start, end } = gapOf(pdf);
    const content = write('content', Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]));
    const trusted = write('anchor.pem', new X509Certificate(anchor).toString());
    const files = [
      '-in',
      write('cms.der', cmsOf(pdf)),
      '-content',
      content,
      '-CAfile',
      trusted,
      '-out',
      write('out', ''),
    ];
    const options = ['-binary', '-cades', '-purpose', 'any', '-attime', String(Math.floor(at.getTime() / 1000))];
    return spawnSync('openssl', ['cms', '-verify', '-inform', 'DER', ...options, ...files]).status === 0;
  });
}

function inFolder<T>(work: (write: (name: string, bytes: Uint8Array | string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'verifiers-'));
  try {
    return work((name, bytes) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
