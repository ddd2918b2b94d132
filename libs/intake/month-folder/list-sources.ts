import { type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { RecordKind } from '@app/field-standard';
import type { ProblemListener } from '../table/input-problem';
import type { TableSource } from '../table/table-source';

/** A file of platform records or a ledger, and where it lies. */
export interface FolderSource {
  readonly source: TableSource;
  readonly fullPath: string;
}

export interface PlatformSource extends FolderSource {
  readonly kind: RecordKind;
}

export interface LedgerSource extends FolderSource {
  readonly unitCode: string;
}

const PLATFORM_NAME = /^(permits|penalties)(?:-.*)?\.(csv|xlsx)$/su;
const LEDGER_NAME = /^(.+)\.(csv|xlsx)$/su;

/** The platform files of a month folder, in code-point order of their names. */
export async function listPlatformSources(root: string, onProblem: ProblemListener): Promise<PlatformSource[]> {
  const sources: PlatformSource[] = [];
  for (const entry of await entriesOf(root, 'platform')) {
    const file = `platform/${entry.name}`;
    const parts = entry.isDirectory() ? null : PLATFORM_NAME.exec(entry.name);
    if (parts === null) {
      onProblem({
        file,
        line: 1,
        column: '',
        reason: '不是规定的平台数据文件（permits或penalties开头的CSV、XLSX文件）',
      });
      continue;
    }
    const kind = parts[1] === 'permits' ? 'permit' : 'penalty';
    sources.push({ kind, ...(await sourceAt(root, file, formatOf(parts[2]))) });
  }
  return sources;
}

/** The ledgers of a month folder; two files for one unit are told. */
export async function listLedgerSources(root: string, onProblem: ProblemListener): Promise<LedgerSource[]> {
  const sources = new Map<string, LedgerSource>();
  for (const entry of await entriesOf(root, 'ledgers')) {
    const file = `ledgers/${entry.name}`;
    const parts = entry.isDirectory() ? null : LEDGER_NAME.exec(entry.name);
    const unitCode = parts?.[1] ?? '';
    if (parts === null) {
      onProblem({ file, line: 1, column: '', reason: '不是规定的台账文件（单位代码.csv或单位代码.xlsx）' });
    } else if (sources.has(unitCode)) {
      onProblem({ file, line: 1, column: '', reason: '同一单位的台账只能有一个文件，CSV与XLSX不得并存' });
    } else {
      sources.set(unitCode, { unitCode, ...(await sourceAt(root, file, formatOf(parts[2]))) });
    }
  }
  return [...sources.values()];
}

function formatOf(extension: string | undefined): 'csv' | 'xlsx' {
  return extension === 'xlsx' ? 'xlsx' : 'csv';
}

/** Files of a sub-folder in code-point order, names beginning with a dot aside; none where the folder is missing. */
async function entriesOf(root: string, folder: string): Promise<Dirent[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => compareCodePoints(a.name, b.name));
}

async function sourceAt(root: string, file: string, format: 'csv' | 'xlsx'): Promise<FolderSource> {
  const fullPath = join(root, file);
  const { size } = await stat(fullPath).catch(() => ({ size: 0 }));
  return { fullPath, source: { path: file, format, size, open: () => createReadStream(fullPath) } };
}

/** JavaScript compares UTF-16 units, which orders characters beyond the basic plane before some inside it. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
