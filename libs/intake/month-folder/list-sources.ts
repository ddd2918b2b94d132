import type { RecordKind } from '@app/field-standard';
import { findHeaderLine } from '../table/read-table';
import type { TableSource } from '../table/table-source';
import type { FolderFiles } from './folder-files';

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
  /** To which problems of the whole ledger belong (FORMATS). */
  readonly headerLine: number;
}

const PLATFORM_NAME = /^(permits|penalties)(?:-.*)?\.(?:csv|xlsx)$/su;
const LEDGER_NAME = /^(.+)\.(?:csv|xlsx)$/su;

/** The platform files of a month folder, in code-point order of their names; anything else in their place is told. */
export async function listPlatformSources(files: FolderFiles): Promise<PlatformSource[]> {
  const sources: PlatformSource[] = [];
  for (const { name, file, isFile } of await files.entries('platform')) {
    const [, word] = (isFile && PLATFORM_NAME.exec(name)) || [];
    if (word === undefined) {
      files.tell(
        file,
        '不是规定的平台数据文件，应为permits、penalties或以“permits-”、“penalties-”开头的.csv或.xlsx文件',
      );
      continue;
    }
    const kind = word === 'permits' ? 'permit' : 'penalty';
    sources.push({ kind, source: await files.table(file), fullPath: files.fullPath(file) });
  }
  return sources;
}

/** The ledgers of a month folder, in the order of their names; two files for one unit, and anything else, are told. */
export async function listLedgerSources(files: FolderFiles): Promise<LedgerSource[]> {
  const sources = new Map<string, LedgerSource>();
  for (const { name, file, isFile } of await files.entries('ledgers')) {
    const [, unitCode] = (isFile && LEDGER_NAME.exec(name)) || [];
    if (unitCode === undefined) {
      files.tell(file, '不是规定的台账文件，应为“单位代码.csv”或“单位代码.xlsx”');
      continue;
    }
    const other = sources.get(unitCode);
    if (other !== undefined) {
      for (const path of [other.source.path, file])
        files.tell(path, '同一单位的台账不得既有.csv文件又有.xlsx文件，只能保留一个');
      continue;
    }
    const source = await files.table(file);
    sources.set(unitCode, {
      unitCode,
      source,
      fullPath: files.fullPath(file),
      headerLine: await findHeaderLine(source),
    });
  }
  return [...sources.values()];
}
