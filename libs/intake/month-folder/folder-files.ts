import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWhole, UndecodableText } from '../csv/decode-text';
import type { ProblemListener } from '../table/input-problem';
import { systemErrorCode, unreadableFile } from '../table/system-error';
import type { TableSource } from '../table/table-source';

/** Settings are a page of text; more is the wrong file. In bytes. */
const LARGEST_JSON = 4 << 20;

/** Something in a sub-folder. `file` is its path inside the month folder. */
export interface FolderEntry {
  readonly name: string;
  readonly file: string;
  readonly isFile: boolean;
}

/** The files of a month folder. What the system refuses is told as a problem of the file, not thrown. */
export class FolderFiles {
  constructor(
    readonly root: string,
    private readonly onProblem: ProblemListener,
  ) {}

  fullPath(file: string): string {
    return join(this.root, file);
  }

  /** A table inside the folder, not opened yet. */
  async table(file: string): Promise<TableSource> {
    const path = this.fullPath(file);
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    const open = () => createReadStream(path);
    return { path: file, format: file.endsWith('.xlsx') ? 'xlsx' : 'csv', size, open };
  }

  /**
   * Whether there is a file under this name, readable or not. A required one that is missing is told, and so is a folder (or
   * a pipe, from which one would read for ever) in its place.
   */
  async has(file: string, isRequired = false): Promise<boolean> {
    const standing = await this.standingOf(file);
    if (standing === 'missing' && isRequired) this.tell(file, '缺少该文件');
    if (standing === 'other') this.tell(file, '应为文件，实为文件夹');
    return standing === 'file';
  }

  tell(file: string, reason: string): void {
    this.onProblem({ file, line: 1, column: '', reason });
  }

  /** All of a small text file; null, with the problem told, where it cannot be read. */
  async text(file: string): Promise<string | null> {
    try {
      const { size } = await stat(this.fullPath(file));
      if (size <= LARGEST_JSON) return decodeWhole(await readFile(this.fullPath(file)));
      this.tell(file, `文件超过${LARGEST_JSON >> 20}MB，不是规定的文件`);
    } catch (error) {
      const reason = error instanceof UndecodableText ? '含有既非UTF-8也非GB18030的字节' : unreadableFile(error);
      if (reason === null) throw error;
      this.tell(file, reason);
    }
    return null;
  }

  /** What stands in a sub-folder, in code-point order, names beginning with a dot aside; nothing where the folder is missing. */
  async entries(folder: string): Promise<readonly FolderEntry[]> {
    const names = (await this.namesIn(folder)).filter((name) => !name.startsWith('.')).sort(compareCodePoints);
    const entries: FolderEntry[] = [];
    for (const name of names) {
      const file = `${folder}/${name}`;
      entries.push({ name, file, isFile: (await this.standingOf(file)) !== 'other' });
    }
    return entries;
  }

  private async namesIn(folder: string): Promise<string[]> {
    try {
      return await readdir(this.fullPath(folder));
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === null) throw error;
      if (code === 'ENOTDIR') this.tell(folder, '应为文件夹，实为文件');
      else if (code !== 'ENOENT') this.tell(folder, `文件夹无法读取（${code}），请检查访问权限`);
      return [];
    }
  }

  /** Of a file that the system will not describe, reading it will tell why. */
  private async standingOf(file: string): Promise<'file' | 'missing' | 'other'> {
    try {
      return (await stat(this.fullPath(file))).isFile() ? 'file' : 'other';
    } catch (error) {
      return systemErrorCode(error) === 'ENOENT' ? 'missing' : 'file';
    }
  }
}

/** JavaScript compares UTF-16 units, which puts characters beyond the basic plane before some inside it; UTF-8 bytes do not. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
