import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWhole, UndecodableText } from '../csv/decode-text';
import type { ProblemListener } from '../table/input-problem';
import { unreadableFile } from '../table/read-table';
import type { TableSource } from '../table/table-source';

/** Settings are a page of text; more is the wrong file. In bytes. */
const LARGEST_JSON = 4 << 20;

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

  /** Whether there is something under this name, which need not be a readable file. */
  async has(file: string): Promise<boolean> {
    return stat(this.fullPath(file)).then(
      () => true,
      (error: unknown) => !isMissing(error),
    );
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
  async entries(folder: string): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(this.fullPath(folder), { withFileTypes: true });
      return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => compareCodePoints(a.name, b.name));
    } catch (error) {
      if (!isMissing(error))
        this.tell(folder, isNoFolder(error) ? '应为文件夹，实为文件' : '文件夹无法读取，请检查访问权限');
      return [];
    }
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function isNoFolder(error: unknown): boolean {
  return codeOf(error) === 'ENOTDIR';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** JavaScript compares UTF-16 units, which puts characters beyond the basic plane before some inside it; UTF-8 bytes do not. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
