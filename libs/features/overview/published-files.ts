import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from '@app/kernel';
import type { ScoresDocument } from '@app/rules';

/** No month, or no file of a month, is kept under this name. */
class FileNotListed extends DomainError {
  readonly code = 'file-not-listed';
  readonly kind = 'not-found';
}

/** A finished month as the overview shows it. */
export interface FinishedMonth {
  readonly month: string;
  readonly scores: ScoresDocument;
  /** Paths inside the month's folder, with `/`. */
  readonly files: readonly string[];
}

/** The output folders of finished months, one a month. Only files that a listing shows are served, whatever a path says. */
export class PublishedFiles {
  constructor(private readonly folder: string) {}

  /** Finished months, the latest first. */
  async months(): Promise<FinishedMonth[]> {
    const names = (await this.monthNames()).sort().reverse();
    return Promise.all(names.map((month) => this.month(month)));
  }

  /** Opens one listed file. Throws `FileNotListed`. */
  async open(month: string, file: string): Promise<Readable> {
    const isListed = (await this.monthNames()).includes(month) && (await this.filesOf(month)).includes(file);
    if (!isListed) throw new FileNotListed({ month });
    return createReadStream(join(this.folder, month, ...file.split('/')));
  }

  private async monthNames(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.filter((name) => /^\d{4}-\d{2}$/.test(name));
  }

  private async month(month: string): Promise<FinishedMonth> {
    const text = await readFile(join(this.folder, month, 'scores.json'), 'utf8');
    const scores: ScoresDocument = JSON.parse(text);
    return { month, scores, files: await this.filesOf(month) };
  }

  private async filesOf(month: string): Promise<string[]> {
    const folder = join(this.folder, month);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  }
}
