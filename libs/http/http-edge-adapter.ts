import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { newId, SystemClock } from '@app/kernel';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { logAnswers } from './answers/access-log';
import { traceAnswers } from './answers/trace-answers';
import { setSecurityHeaders, SECURITY_HEADERS } from './answers/security-headers';
import { tagVersions } from './commands/version-tag';
import type { HttpChoice } from './http-choice';
import { parseStrictJson } from './request/strict-json';
import { BodyTooSlow, RequestMalformed } from './problems/edge.errors';

/** Largest body other than an uploaded file. */
const LARGEST_BODY = 1 << 20;
/** How long a client may take, in milliseconds. */
export interface HttpPatience {
  readonly headers: number;
  /** A whole request, an uploaded file on a slow line included. */
  readonly request: number;
  readonly checkedEvery: number;
  /** A body other than a form, from its first byte to its last. */
  readonly body: number;
}

const PATIENCE: HttpPatience = { headers: 15_000, request: 300_000, checkedEvery: 5_000, body: 30_000 };
const LONGEST_PARAMETER = 300;

/**
 * The HTTP server of every process: strict about bodies, bounded in size and time, silent about itself. Applications are made on it
 * (`NestFactory.create(module, new HttpEdgeAdapter(config.http))`) and refuse to start without it.
 */
export class HttpEdgeAdapter extends FastifyAdapter {
  /** `METHOD path` of everything the router was given, HEAD aside, which the router derives from GET. */
  readonly registered: string[] = [];

  constructor({ trustedProxies, publicUrl }: HttpChoice, patience = PATIENCE) {
    const clock = new SystemClock();
    super({
      trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
      // A client's own id could be made to point at another's request.
      genReqId: () => newId(clock.now()),
      requestIdHeader: false,
      bodyLimit: LARGEST_BODY,
      requestTimeout: patience.request,
      http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.checkedEvery },
      routerOptions: { maxParamLength: LONGEST_PARAMETER, caseSensitive: true, ignoreTrailingSlash: false },
      frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) =>
        refuseUnrouted(request, reply),
      clientErrorHandler: (error, socket) => refuseUnread(error, socket),
      skipMiddie: true,
    });
    const server: FastifyInstance = this.getInstance();
    server.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) if (one !== 'HEAD') this.registered.push(`${one} ${url}`);
    });
    setSecurityHeaders(server, publicUrl.startsWith('https:'));
    refuseAmbiguous(server);
    logAnswers(server);
    traceAnswers(server);
    tagVersions(server);
    readBodies(server, patience.body);
  }

  /** Bodies are read by the strict parser alone. */
  override registerParserMiddleware(): void {}
}

/**
 * What a proxy before us may understand otherwise than we do (RFC 9112 3.2, 6.1): two hosts, or chunks in a version of HTTP that has none.
 * Node refuses the rest.
 */
function refuseAmbiguous(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { rawHeaders, headers, httpVersion } = request.raw;
    const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
    const hasChunks = headers['transfer-encoding'] !== undefined;
    if (hosts <= 1 && !(hasChunks && httpVersion === '1.0')) return done();
    void reply.header('connection', 'close');
    refuseUnrouted(request, reply);
  });
}

function readBodies(server: FastifyInstance, patience: number): void {
  server.addHook('preParsing', async (request, _reply, body) => {
    if (!isForm(request)) limitTime(body, patience);
    return body;
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    try {
      done(null, bytes.length === 0 ? undefined : parseStrictJson(bytes));
    } catch (error) {
      done(error instanceof Error ? error : new Error('The body could not be read.', { cause: error }));
    }
  });
  // Left on the wire: a route that takes a file reads it once the guard has let it through.
  server.addContentTypeParser('multipart/form-data', (_request, _stream, done) => done(null));
}

function isForm({ headers }: FastifyRequest): boolean {
  return /^multipart\/form-data/i.test(headers['content-type'] ?? '');
}

/** A body that trickles in holds what it has sent in memory: it is given up, and the connection with it. */
function limitTime(body: EventEmitter, patience: number): void {
  const timer = setTimeout(() => body.emit('error', new BodyTooSlow()), patience).unref();
  for (const end of ['end', 'close', 'error']) body.once(end, () => clearTimeout(timer));
}

const MALFORMED = { type: '/problems/request-malformed', title: '请求格式不正确', code: new RequestMalformed().code };

/** An address that cannot be decoded has no route, and so none of Nest's handlers. */
function refuseUnrouted(request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(400)
    .headers({ ...SECURITY_HEADERS, 'content-type': 'application/problem+json; charset=utf-8' })
    .send(JSON.stringify({ ...MALFORMED, status: 400, requestId: request.id }));
}

/** What is not HTTP, too long in its headers, or too slow; there is no request to answer, only a connection to end. */
function refuseUnread(error: unknown, socket: Socket): void {
  const code = codeOf(error);
  if (socket.destroyed || !socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = statusOf(code, error);
  const body = JSON.stringify({ ...MALFORMED, status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function statusOf(code: string, error: unknown): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  // An address that does not end is no matter of the headers: not even the first line has been read.
  return code === 'HPE_HEADER_OVERFLOW' && endsFirstLine(error) ? 431 : 400;
}

/** Whether what had come when the parser gave up holds a line's end. */
function endsFirstLine(error: unknown): boolean {
  const packet: unknown = typeof error === 'object' && error !== null && 'rawPacket' in error ? error.rawPacket : null;
  return !Buffer.isBuffer(packet) || packet.includes(0x0a);
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
