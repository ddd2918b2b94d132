import { Transform, type TransformCallback } from 'node:stream';
import { UploadActive, UploadTooLarge, UploadTypeRefused } from '../problems/edge.errors';
import { HEAD_BYTES, hasContentOf, type FileKind } from './file-kinds';

/**
 * Marks of content that acts by itself. A ZIP names its parts in plain bytes wherever they lie; the names of a PDF that are hidden in
 * compressed streams stay unseen, which is why uploads are never opened inside a page.
 */
const ACTIVE: Readonly<Record<FileKind, readonly string[]>> = {
  csv: [],
  xlsx: ['vbaproject.bin', 'xl/macrosheets/', 'xl/activex/', 'xl/embeddings/', 'xl/externallinks/'],
  pdf: ['/javascript', '/launch', '/embeddedfile', '/richmedia'],
  png: [],
  jpeg: [],
};
const MEGABYTE = 1 << 20;
const LONGEST_MARK = 24;

export interface UploadCheck {
  readonly kind: FileKind;
  readonly accepted: string;
  readonly mostBytes: number;
}

/** Lets a file's bytes through and fails with the reason as soon as it shows that it may not be taken. */
export class CheckedUpload extends Transform {
  private size = 0;
  private head: Buffer | undefined = Buffer.alloc(0);
  private tail = '';

  constructor(private readonly check: UploadCheck) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length;
    const { kind, mostBytes } = this.check;
    if (this.size > mostBytes) return done(new UploadTooLarge({ megabytes: Math.floor(mostBytes / MEGABYTE) }));
    if (this.showsMark(chunk, ACTIVE[kind])) return done(new UploadActive());
    if (this.head === undefined) return done(null, chunk);
    this.head = Buffer.concat([this.head, chunk]);
    if (this.head.length < HEAD_BYTES) return done();
    return this.release(done);
  }

  override _flush(done: TransformCallback): void {
    if (this.head === undefined) done();
    else this.release(done);
  }

  private release(done: TransformCallback): void {
    const head = this.head ?? Buffer.alloc(0);
    this.head = undefined;
    const { kind, accepted } = this.check;
    if (hasContentOf(kind, head)) done(null, head);
    else done(new UploadTypeRefused({ accepted }));
  }

  /** A mark may lie across two chunks. */
  private showsMark(chunk: Buffer, marks: readonly string[]): boolean {
    if (marks.length === 0) return false;
    const seen = (this.tail + chunk.toString('latin1')).toLowerCase();
    this.tail = seen.slice(-LONGEST_MARK);
    return marks.some((mark) => seen.includes(mark));
  }
}
