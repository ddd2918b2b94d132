import { UploadActive, UploadTooLarge, UploadTypeRefused } from '../problems/edge.errors';
import { HEAD_BYTES, hasContentOf, type FileKind } from './file-kinds';

/** Marks of content that acts by itself: a ZIP names its parts in plain bytes wherever they lie. A PDF is looked over as a whole (`screenPdf`). */
const ACTIVE: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  xlsx: ['vbaproject.bin', 'xl/macrosheets/', 'xl/activex/', 'xl/embeddings/', 'xl/externallinks/'],
};
const MEGABYTE = 1 << 20;
const LONGEST_MARK = 24;

export interface UploadCheck {
  readonly kind: FileKind;
  readonly accepted: string;
  readonly mostBytes: number;
}

/**
 * A file's bytes as they arrive, ending with the reason as soon as they show that the file may not be taken. Nothing is read before it
 * is asked for: an error never comes when nobody listens.
 */
export async function* checkedUpload(source: AsyncIterable<Buffer>, check: UploadCheck): AsyncGenerator<Buffer> {
  const { kind, mostBytes } = check;
  const marks = new MarkSearch(ACTIVE[kind] ?? []);
  let size = 0;
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    size += chunk.length;
    if (size > mostBytes) throw new UploadTooLarge({ megabytes: Math.floor(mostBytes / MEGABYTE) });
    if (marks.showIn(chunk)) throw new UploadActive();
    if (head === undefined) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < HEAD_BYTES) continue;
      yield checkedHead(head, check);
      head = undefined;
    }
  }
  if (head !== undefined) yield checkedHead(head, check);
}

function checkedHead(head: Buffer, { kind, accepted }: UploadCheck): Buffer {
  if (!hasContentOf(kind, head)) throw new UploadTypeRefused({ accepted });
  return head;
}

/** Looks for marks, one of which may lie across two pieces. */
class MarkSearch {
  private tail = '';

  constructor(private readonly marks: readonly string[]) {}

  showIn(chunk: Buffer): boolean {
    if (this.marks.length === 0) return false;
    const seen = (this.tail + chunk.toString('latin1')).toLowerCase();
    this.tail = seen.slice(-LONGEST_MARK);
    return this.marks.some((mark) => seen.includes(mark));
  }
}
