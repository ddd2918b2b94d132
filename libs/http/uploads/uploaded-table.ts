import { Readable } from 'node:stream';
import type { TableSource } from '@app/intake';
import type { FileStore } from '@app/kernel';
import type { UploadedFile } from './upload-rule';

/** An uploaded CSV or XLSX file as a table to be read, under the name the client gave it. It can be opened more than once. */
export function uploadedTable(files: FileStore, { sha256, size, kind, name }: UploadedFile): TableSource {
  if (kind !== 'csv' && kind !== 'xlsx') throw new TypeError('Only CSV and XLSX files are tables.');
  return { path: name, format: kind, size, open: () => Readable.from(piecesOf(files, sha256)) };
}

async function* piecesOf(files: FileStore, sha256: string): AsyncGenerator<Buffer> {
  for await (const piece of await files.open(sha256)) yield Buffer.from(piece);
}
