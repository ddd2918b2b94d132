import type { FileStore } from '@app/kernel';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FRAMED_FILE_POLICY } from '../answers/security-headers';
import { contentDisposition } from '../lists/content-disposition';

/** A stored file that somebody may have: the use case has checked that before. */
export interface FileToSend {
  readonly sha256: string;
  readonly size?: number;
  /** As the browser shall name it, with its extension. */
  readonly name: string;
  readonly type: string;
}

/**
 * The answer that downloads a stored file, whole, as an attachment. Rejects with `FileMissing`; a damaged file breaks the connection
 * before its end. Ranges are not served: bytes count only once the whole has been proved against its digest.
 */
export async function storedFile(files: FileStore, file: FileToSend, reply: FastifyReply): Promise<StreamableFile> {
  const stream = await files.open(file.sha256);
  void reply.headers({
    etag: `"${file.sha256}"`,
    'accept-ranges': 'none',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  return new StreamableFile(stream, optionsOf(file, 'attachment'));
}

/** The same for a PDF that the product has made and a page of it shows in a frame. Never for what somebody has uploaded. */
export async function framedDocument(files: FileStore, file: FileToSend, reply: FastifyReply): Promise<StreamableFile> {
  if (file.type !== 'application/pdf') throw new TypeError('Only PDF documents are shown in a frame.');
  const stream = await files.open(file.sha256);
  void reply.headers({
    etag: `"${file.sha256}"`,
    'accept-ranges': 'none',
    'content-security-policy': FRAMED_FILE_POLICY,
    'x-frame-options': 'SAMEORIGIN',
  });
  return new StreamableFile(stream, optionsOf(file, 'inline'));
}

function optionsOf({ size, name, type }: FileToSend, kind: 'attachment' | 'inline') {
  return { type, disposition: contentDisposition(kind, name), ...(size === undefined ? {} : { length: size }) };
}
