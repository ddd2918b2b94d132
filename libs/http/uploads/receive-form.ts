import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { FileStore } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { cleanFileName } from '../lists/content-disposition';
import {
  BodyMalformed,
  MediaTypeUnsupported,
  RequestInvalid,
  UploadTooLarge,
  UploadTypeRefused,
} from '../problems/edge.errors';
import { HttpRefusal } from '../problems/http-refusal';
import { FORBIDDEN_NAMES } from '../request/forbidden-names';
import { strictValidation } from '../request/validation-problems';
import { checkedUpload } from './checked-upload';
import { type FileKind, kindByName } from './file-kinds';
import { screenedPdf } from './uploaded-pdf';
import type { ReceivedForm, UploadedFile, UploadRule } from './upload-rule';

const MOST_FIELDS = 20;
const LONGEST_FIELD = 20_000;
const LONGEST_NAME = 100;
const ENVELOPE = 64 << 10;
const MEGABYTE = 1 << 20;

/** Takes a form's file into the store as it arrives. */
@Injectable()
export class ReceiveForm {
  private readonly validation = strictValidation();

  constructor(private readonly files: FileStore) {}

  /** Rejects with the refusal of whatever is wrong; nothing of a refused file is kept. */
  async execute(request: FastifyRequest, rule: UploadRule): Promise<ReceivedForm> {
    const declared = Number(request.headers['content-length'] ?? 0);
    if (declared > rule.mostBytes + ENVELOPE) throw tooLarge(rule);
    const form = newParser(request, rule);
    try {
      return await this.collect(form, request, rule);
    } finally {
      // What is left of a refused body is read past, so that the answer can be.
      request.raw.unpipe(form);
      request.raw.resume();
    }
  }

  private collect(form: BusboyInstance, request: FastifyRequest, rule: UploadRule): Promise<ReceivedForm> {
    return new Promise((resolve, reject) => {
      const fields = new Map<string, string>();
      let taking: Promise<ReceivedForm> | undefined;
      const malformed = (cause: unknown) => reject(new BodyMalformed({}, { cause }));
      form.on(
        'field',
        (...[name, value, isNameCut, isValueCut]: [string, string, boolean, boolean, string, string]) => {
          const problem = fieldProblem({
            name,
            isCut: isNameCut || isValueCut,
            isKnown: fields.has(name),
            isLate: taking !== undefined,
          });
          if (problem === undefined) fields.set(name, value);
          else reject(problem);
        },
      );
      form.on('file', (...[field, stream, name]: [string, Readable, string, string, string]) => {
        // The parser tells of a cut file without ending it: whoever reads later would wait for ever.
        stream.on('error', (cause) => {
          stream.destroy();
          malformed(cause);
        });
        if (field === 'file' && taking === undefined) {
          taking = this.take(stream, name, { rule, fields });
          taking.catch(reject);
        } else {
          stream.resume();
          reject(
            field === '' ? new BodyMalformed() : new RequestInvalid([{ field, reason: '只接受一个名为file的文件' }]),
          );
        }
      });
      for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
        form.on(limit, () => reject(new RequestInvalid([{ field: '', reason: '表单内容过多' }])));
      }
      form.on('error', malformed);
      request.raw.on('aborted', malformed);
      form.on('finish', () => {
        if (taking === undefined) reject(new RequestInvalid([{ field: 'file', reason: '必须上传文件' }]));
        else resolve(taking);
      });
      request.raw.pipe(form);
    });
  }

  private async take(stream: Readable, sentName: string, form: SentForm): Promise<ReceivedForm> {
    const name = cleanFileName(sentName ?? '');
    try {
      const fields = await this.checkFields(form);
      return { file: await this.store(stream, name, form.rule), fields };
    } catch (error) {
      stream.resume();
      throw error;
    }
  }

  private async store(stream: Readable, name: string, rule: UploadRule): Promise<UploadedFile> {
    const { accept, mostBytes } = rule;
    const accepted = accept.join('、');
    const kind = kindByName(name);
    if (kind === undefined || !accept.includes(kind)) throw new UploadTypeRefused({ accepted });
    let isCut = false;
    stream.on('error', () => (isCut = true));
    try {
      // Ended by hand: a stream destroyed in the middle of a form would be taken for a form that was cut.
      const bytes = stream.iterator({ destroyOnReturn: false });
      const pieces = checkedUpload(bytes, { kind, accepted, mostBytes });
      if (rule.isPassing === true) return { ...(await gathered(pieces)), kind, name };
      const stored = await this.files.put(await kept(pieces, kind));
      return { ...stored, kind, name };
    } catch (error) {
      throw isCut && !(error instanceof HttpRefusal) ? new BodyMalformed({}, { cause: error }) : error;
    }
  }

  private async checkFields({ rule, fields }: SentForm): Promise<unknown> {
    if (rule.fields !== undefined) {
      return this.validation.transform(Object.fromEntries(fields), { type: 'body', metatype: rule.fields });
    }
    if (fields.size > 0)
      throw new RequestInvalid([...fields.keys()].map((field) => ({ field, reason: '不认识的字段' })));
    return {};
  }
}

/** What goes into the store: as it arrives, but for a PDF, which is looked over whole before any of it is kept. */
async function kept(pieces: AsyncIterable<Buffer>, kind: FileKind): Promise<Readable | Buffer> {
  if (kind !== 'pdf') return Readable.from(pieces, { objectMode: false });
  return screenedPdf((await gathered(pieces)).bytes);
}

/** The bytes of a file that is not kept, with its name as the store would have it. */
async function gathered(
  pieces: AsyncIterable<Buffer>,
): Promise<Required<Pick<UploadedFile, 'sha256' | 'size' | 'bytes'>>> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(piece);
  const bytes = Buffer.concat(parts);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, bytes };
}

interface SentForm {
  readonly rule: UploadRule;
  readonly fields: ReadonlyMap<string, string>;
}

interface SentField {
  readonly name: string;
  readonly isCut: boolean;
  readonly isKnown: boolean;
  readonly isLate: boolean;
}

function fieldProblem({ name, isCut, isKnown, isLate }: SentField): HttpRefusal | undefined {
  if (name === '') return new BodyMalformed();
  const field = name.slice(0, LONGEST_NAME);
  if (FORBIDDEN_NAMES.has(name)) return new RequestInvalid([{ field, reason: '不允许的字段名' }]);
  if (isCut) return new RequestInvalid([{ field, reason: '内容过长' }]);
  if (isKnown) return new RequestInvalid([{ field, reason: '同一字段重复出现' }]);
  return isLate ? new RequestInvalid([{ field, reason: '应在文件之前' }]) : undefined;
}

function newParser({ headers }: FastifyRequest, { mostBytes }: UploadRule): BusboyInstance {
  const type = headers['content-type'];
  if (type === undefined) throw new MediaTypeUnsupported();
  const limits = {
    files: 1,
    fields: MOST_FIELDS,
    parts: MOST_FIELDS + 1,
    fieldSize: LONGEST_FIELD,
    fieldNameSize: LONGEST_NAME,
    headerPairs: 20,
    // One more than is taken, so that the check and not the parser cuts it.
    fileSize: mostBytes + 1,
  };
  try {
    return new Busboy({ headers: { ...headers, 'content-type': type }, limits });
  } catch (cause) {
    // No boundary in the header.
    throw new BodyMalformed({}, { cause });
  }
}

function tooLarge({ mostBytes }: UploadRule): UploadTooLarge {
  return new UploadTooLarge({ megabytes: Math.floor(mostBytes / MEGABYTE) });
}
