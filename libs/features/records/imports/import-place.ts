import { inStore, type SourceFile } from '@app/features/months';
import { sequenceOf } from '../record-sequence';
import type { PlatformImport } from './platform-import.entity';

/** Where the records of a file lie: under an assessment, in the stretch of one file number. */
export interface FilePlace {
  readonly assessmentId: number;
  readonly fileNo: number;
}

/**
 * Where a file is read to while nobody has confirmed it: under the assessment's number with a minus sign, which no assessment bears, so
 * that no figure of the month can contain it.
 */
export function stagingPlace({ assessmentId, number }: PlatformImport): FilePlace {
  return { assessmentId: -assessmentId, fileNo: number };
}

/** Where the records of an import lie now; null where there are none. */
export function placeOfImport(file: PlatformImport): FilePlace | null {
  switch (file.state) {
    case 'reading':
      return null;
    case 'read':
      return stagingPlace(file);
    case 'confirmed':
      return file.isSettled === 1 && file.fileNo !== null
        ? { assessmentId: file.assessmentId, fileNo: file.fileNo }
        : stagingPlace(file);
    case 'withdrawn':
      return null;
  }
}

/** The sequence numbers of a file's records: from the first to before the second. */
export function stretchOf({ fileNo }: FilePlace): readonly [number, number] {
  return [sequenceOf(fileNo, 0), sequenceOf(fileNo + 1, 0)];
}

/** An import as the reader of platform files takes it. */
export function sourceAt(file: PlatformImport, place: FilePlace): SourceFile {
  return {
    ...place,
    path: file.name,
    role: file.kind,
    format: file.format,
    unitCode: '',
    location: inStore(file.sha256),
    byteCount: file.byteCount,
    sha256: file.sha256,
    rowCount: file.rowCount,
  };
}
