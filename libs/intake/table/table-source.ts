import type { Readable } from 'node:stream';

/** A file of rows: `path` as people see it (inside the input folder, with `/`); `open` may be called more than once. */
export interface TableSource {
  readonly path: string;
  readonly format: 'csv' | 'xlsx';
  readonly size: number;
  open(): Readable;
}
