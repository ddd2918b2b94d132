import { FILE_KINDS, Shown } from '@app/http';
import type { Attachment } from './attach-files';
import type { ReceivedFile } from './received-file.entity';

/** A file that was handed in, as its sender and its readers see it. */
export class ReceivedFileAnswer {
  @Shown('文件编号')
  id!: string;

  @Shown('文件名')
  name!: string;

  @Shown('类型', { words: FILE_KINDS })
  kind!: string;

  @Shown('字节数', { type: 'integer' })
  byteCount!: number;

  @Shown('内容摘要（SHA-256）')
  sha256!: string;

  @Shown('收到时间', { type: 'moment' })
  receivedAt!: Date;
}

export class AttachmentAnswer extends ReceivedFileAnswer {
  @Shown('随第几次办理提交', { type: 'integer' })
  ordinal!: number;

  @Shown('报送过完全相同文件的其他单位代码；仅机关人员可见', { list: true })
  alsoFrom!: readonly string[];
}

export function receivedFileAnswer({
  id,
  name,
  kind,
  byteCount,
  sha256,
  receivedAt,
}: ReceivedFile): ReceivedFileAnswer {
  return { id, name, kind, byteCount, sha256, receivedAt };
}

export function attachmentAnswer({ ordinal, file }: Attachment, alsoFrom: readonly string[]): AttachmentAnswer {
  return { ordinal, ...receivedFileAnswer(file), alsoFrom };
}
