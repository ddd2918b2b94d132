import { type Hash, createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FileDamaged } from './files.errors';

/** Counts and hashes what flows through it, unchanged. `digest` is final once the stream has ended. */
export class MeasuredBytes extends Transform {
  size = 0;
  private readonly hash: Hash = createHash('sha256');
  private final: string | undefined;

  get sha256(): string {
    this.final ??= this.hash.digest('hex');
    return this.final;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length;
    this.hash.update(chunk);
    done(null, chunk);
  }
}

/** Lets bytes through and fails at the end with `FileDamaged` unless they hash to `expected` (lower-case hex). */
export class VerifiedBytes extends MeasuredBytes {
  constructor(private readonly expected: string) {
    super();
  }

  /** Ends the stream with what went wrong before it. */
  fail(cause: unknown): void {
    this.destroy(cause instanceof Error ? cause : new Error('The source failed.', { cause }));
  }

  override _flush(done: TransformCallback): void {
    if (this.sha256 === this.expected) done();
    else done(new FileDamaged({ sha256: this.expected }));
  }
}
