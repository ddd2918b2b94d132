import type { FastifyInstance } from 'fastify';

/** The tag of a record's version, for `ETag` and `If-Match`. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** An answer with a `version` carries it as `ETag` too, for the `If-Match` of the edit that may follow. */
export function tagVersions(server: FastifyInstance): void {
  server.addHook('preSerialization', async (_request, reply, answer: unknown) => {
    const isVersioned = typeof answer === 'object' && answer !== null && 'version' in answer;
    if (isVersioned && Number.isSafeInteger(answer.version))
      void reply.header('etag', versionTag(Number(answer.version)));
    return answer;
  });
}
