import { type Type, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestOf } from '../access/signed-in-request';
import type { FileKind } from './file-kinds';

export const UPLOAD_RULE = 'http:upload-rule';

/** What an upload route takes: one file, and the fields of a DTO before it. */
export interface UploadRule {
  readonly accept: readonly FileKind[];
  readonly mostBytes: number;
  /** Fields of the form, all texts. */
  readonly fields?: Type;
  /** The file is looked at and not kept: the handler gets its bytes, and the store nothing. For small files of anybody. */
  readonly isPassing?: true;
}

/** A file that was taken: in the store (unless it is not to be kept), of the type its name says, within the limit. */
export interface UploadedFile {
  readonly sha256: string;
  readonly size: number;
  readonly kind: FileKind;
  /** The client's name for it, cleaned: to be shown, never used as a path. */
  readonly name: string;
  /** Of a file that is not kept. */
  readonly bytes?: Buffer;
}

/** What the form held: the file, and the checked fields. */
export interface ReceivedForm {
  readonly file: UploadedFile;
  readonly fields: unknown;
}

const received = new WeakMap<FastifyRequest, ReceivedForm>();

export function setReceivedForm(request: FastifyRequest, form: ReceivedForm): void {
  received.set(request, form);
}

/** The file of an `@Upload` route (`UploadedFile`). */
export const TheUpload = createParamDecorator((_: unknown, context: ExecutionContext) => formOf(context).file);

/** The form's other fields, as the rule's DTO. */
export const UploadFields = createParamDecorator((_: unknown, context: ExecutionContext) => formOf(context).fields);

function formOf(context: ExecutionContext): ReceivedForm {
  const form = received.get(requestOf(context));
  if (form === undefined) throw new TypeError('The route takes no file: it lacks @Upload.');
  return form;
}
