import { HASH_SIZE, sha256Into } from './merkle-hash';

const GROWTH = 1024 * HASH_SIZE;

/** A growing list of hashes in one piece of memory: 32 bytes each, so that a million leaves take 32 MB. */
export class HashColumn {
  private constructor(
    private bytes: Buffer,
    private filled: number,
  ) {}

  static empty(): HashColumn {
    return new HashColumn(Buffer.alloc(GROWTH), 0);
  }

  /** The hashes concatenated in `bytes`; a broken last one is left out. */
  static over(bytes: Buffer): HashColumn {
    return new HashColumn(bytes, Math.floor(bytes.length / HASH_SIZE));
  }

  get count(): number {
    return this.filled;
  }

  /** Adds a hash. */
  push(hash: Uint8Array): void {
    this.reserve();
    this.bytes.set(hash, this.filled * HASH_SIZE);
    this.filled += 1;
  }

  /** Adds the SHA-256 of the bytes. */
  pushHashOf(bytes: Uint8Array): void {
    this.reserve();
    sha256Into(this.bytes, this.filled * HASH_SIZE, bytes);
    this.filled += 1;
  }

  /** Replaces the hash at `index`, which must be below `count`. */
  set(index: number, hash: Uint8Array): void {
    this.bytes.set(hash, index * HASH_SIZE);
  }

  /** A view of the hash at `index`, which must be below `count`. */
  at(index: number): Buffer {
    return this.bytes.subarray(index * HASH_SIZE, (index + 1) * HASH_SIZE);
  }

  /** Writes the hash at `index` over the beginning of `target`. */
  copyTo(target: Uint8Array, index: number): void {
    this.bytes.copy(target, 0, index * HASH_SIZE, (index + 1) * HASH_SIZE);
  }

  /** The hash as a key for maps. */
  keyAt(index: number): string {
    return this.at(index).toString('latin1');
  }

  /** Whether both columns hold the same hashes. */
  isEqual(other: HashColumn): boolean {
    return this.filled === other.filled && this.used().equals(other.used());
  }

  /** The first `count` hashes as a column of their own, sharing memory: do not push to either. */
  first(count: number): HashColumn {
    return HashColumn.over(this.used().subarray(0, count * HASH_SIZE));
  }

  /** Whether the hashes at both places are there and equal. */
  equals(index: number, other: HashColumn, otherIndex: number): boolean {
    if (index >= this.filled || otherIndex >= other.filled) return false;
    return this.at(index).equals(other.at(otherIndex));
  }

  private used(): Buffer {
    return this.bytes.subarray(0, this.filled * HASH_SIZE);
  }

  private reserve(): void {
    if (this.filled * HASH_SIZE < this.bytes.length) return;
    this.bytes = Buffer.concat([this.used()], Math.max(GROWTH, this.bytes.length * 2));
  }
}
