import { execFile } from 'node:child_process';
import { SigningKeeperFailed, SigningKeyUnusable } from '../signing.errors';
import { splitCertificates } from './pem-certificates';
import { SigningKey, type SignatureAlgorithm } from './signing-key';
import { algorithmOf, readCertificate } from './software-key';

/** A key kept elsewhere, and the program that has its keeper sign: the client of a hardware key or of a signing service. */
export interface KeyCommand {
  /**
   * Program and arguments, run without a shell. It gets the bytes to be signed on standard input (it hashes them with SHA-256 itself) and
   * writes the bare signature to standard output: PKCS#1 v1.5 for RSA, DER for ECDSA. Any exit but 0 is a refusal.
   */
  readonly command: readonly [string, ...string[]];
  /** PEM: the certificate of the key first, then its issuers. */
  readonly certificatesPem: string;
  readonly timeoutMs: number;
}

/** Opens a key behind a program. Nothing is run before the first signature. Throws `SigningKeyUnusable`. */
export function openCommandKey(key: KeyCommand): SigningKey {
  return new CommandSigningKey(key);
}

const MOST_BYTES = 64 * 1024;

class CommandSigningKey extends SigningKey {
  readonly algorithm: SignatureAlgorithm;
  readonly certificateChain: readonly Uint8Array[];

  constructor(private readonly key: KeyCommand) {
    super();
    const chain = splitCertificates(key.certificatesPem).map(readCertificate);
    const [own] = chain;
    if (own === undefined) throw new SigningKeyUnusable({ reason: 'no-certificate-for-key' });
    this.algorithm = algorithmOf(own.publicKey);
    this.certificateChain = chain.map(({ raw }) => new Uint8Array(raw));
  }

  /** Throws `SigningKeeperFailed`. What the program prints about a failure is not kept: it may name a secret. */
  sign(message: Uint8Array): Promise<Uint8Array> {
    const { command, timeoutMs } = this.key;
    const [program, ...args] = command;
    const options = { encoding: 'buffer', timeout: timeoutMs, maxBuffer: MOST_BYTES, killSignal: 'SIGKILL' } as const;
    return new Promise((resolve, reject) => {
      const child = execFile(program, args, options, (error, signature) => {
        if (error === null && signature.length > 0) resolve(new Uint8Array(signature));
        else reject(new SigningKeeperFailed({ reason: reasonOf(error) }));
      });
      // A program that does not read what it is to sign is told by its exit, not by a broken pipe.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(message);
    });
  }
}

function reasonOf(error: { readonly code?: unknown; readonly killed?: boolean } | null): string {
  if (error === null) return 'no-signature';
  if (error.killed === true) return 'no-answer-in-time';
  return typeof error.code === 'number' ? `exit-${error.code}` : String(error.code);
}
