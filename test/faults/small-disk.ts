import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = Buffer.alloc(4096);

/** A file system of 64 MB in memory, which a test can fill to its last byte. */
export class SmallDisk {
  private constructor(private readonly path: string) {}

  /** Mounts it; null where this process may not. */
  static at(path: string): SmallDisk | null {
    mkdirSync(path, { recursive: true });
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', path], { stdio: 'ignore' });
    return status === 0 ? new SmallDisk(path) : null;
  }

  fill(): void {
    const ballast = openSync(this.ballast, 'w');
    try {
      for (;;) writeSync(ballast, PAGE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(ballast);
    }
  }

  free(): void {
    rmSync(this.ballast);
  }

  remove(): void {
    spawnSync('umount', [this.path]);
  }

  private get ballast(): string {
    return join(this.path, 'ballast');
  }
}
