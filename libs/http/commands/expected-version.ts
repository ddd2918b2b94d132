import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { requestOf } from '../access/signed-in-request';
import { RequestInvalid, VersionNeeded } from '../problems/edge.errors';

/** A header as the API's description names it. */
export interface DescribedHeader {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

export const VERSION_HEADER: DescribedHeader = {
  name: 'If-Match',
  description: '所依据的版本（取自ETag）',
  example: '"7"',
};
const ETAG = /^"([1-9]\d{0,8})"$/;

/**
 * The version the caller has seen and means to change, from `If-Match: "7"`. Without it 428; another form (weak, `*`, several) 422.
 * A use case that then meets another version throws `StaleVersion`, which is answered with 412.
 */
export const ExpectedVersion = headerArgument([VERSION_HEADER], readVersion);

/** Reads `If-Match`, as `ExpectedVersion` does. */
export function readVersion(context: ExecutionContext): number {
  const sent = requestOf(context).headers['if-match'];
  if (sent === undefined) throw new VersionNeeded();
  const [, digits] = ETAG.exec(sent) ?? [];
  if (digits === undefined) throw new RequestInvalid([{ field: 'If-Match', reason: '应为带引号的版本号，如"7"' }]);
  return Number(digits);
}

/** A decorator of an argument that reads headers and describes them for the API. */
export function headerArgument<T>(
  headers: readonly DescribedHeader[],
  read: (context: ExecutionContext) => T,
): () => ParameterDecorator {
  const take = createParamDecorator((_: unknown, context: ExecutionContext) => read(context));
  return () => (target, key, index) => {
    take()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key === undefined || descriptor === undefined) return;
    for (const header of headers) ApiHeader({ ...header, required: true })(target, key, descriptor);
  };
}
