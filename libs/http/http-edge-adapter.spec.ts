import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { EdgeBench } from './testing';
import { SampleController } from './testing/sample.controller';

describe('on the wire', () => {
  let bench: EdgeBench;
  let port: number;
  beforeAll(async () => {
    const patience = { headers: 400, request: 800, checkedEvery: 50, body: 600 };
    bench = await EdgeBench.open({ controllers: [SampleController], patience });
    await bench.app.listen(0, '127.0.0.1');
    port = (bench.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => bench.close());

  /** Sends pieces as they are and returns what came back until the connection ended. */
  async function exchange(...pieces: (string | Buffer)[]): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    const ended = new Promise((resolve) => socket.on('close', resolve));
    for (const piece of pieces) {
      socket.write(piece);
      await pause(20);
    }
    await Promise.race([ended, pause(3_000).then(() => socket.destroy())]);
    return received;
  }

  const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
  const host = 'Host: localhost\r\n';
  const post = `POST /api/v1/notes HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;

  it.each([
    ['both a length and chunks', `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['chunks and a length', `${post}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${post}Content-Length: 4\r\nContent-Length: 5\r\n\r\n{}  `],
    ['a length that is none', `${post}Content-Length: 4x\r\n\r\n{}  `],
    ['chunks under another name', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a blank before the colon', `${post}Content-Length : 4\r\n\r\n{}  `],
    ['a NUL in a header', `GET /healthz HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`],
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['another version', `GET / HTTP/3.7\r\n${host}\r\n`],
    ['two hosts', `GET /healthz HTTP/1.1\r\n${host}HOST: evil.example\r\n\r\n`],
    ['chunks in HTTP/1.0', `POST /api/v1/notes HTTP/1.0\r\n${host}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['a header beyond all bounds', `GET /healthz HTTP/1.1\r\n${host}X: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['an address beyond all bounds', `GET /healthz?${'a[]=1&'.repeat(50_000)} HTTP/1.1\r\n${host}\r\n`],
  ])('a request with %s is refused and the connection ended', async (_, text) => {
    const answer = await exchange(text);
    expect([400, 431]).toContain(statusOf(answer));
    expect(answer).toMatch(/connection: close/i);
    expect(answer.match(/^HTTP\/1\.1/gm)).toHaveLength(1);
  });

  it('what cannot be read is refused as a problem, with the headers of every answer', async () => {
    const answer = await exchange('hello\r\n\r\n');
    expect(answer).toContain('content-type: application/problem+json; charset=utf-8');
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
      status: 400,
      code: 'request-malformed',
    });
  });

  it('a folded header is no second header', async () => {
    const answer = await exchange(
      `GET /healthz HTTP/1.1\r\n${host}X: a\r\n Connection: keep-alive\r\nConnection: close\r\n\r\n`,
    );
    expect([200, 400]).toContain(statusOf(answer));
    expect(answer.match(/^HTTP\/1\.1/gm)).toHaveLength(1);
  });

  it('headers that do not come to an end are answered with 408, while others are served', async () => {
    const started = performance.now();
    const slow = exchange(`GET /healthz HTTP/1.1\r\n${host}X: `, 'a');
    expect(statusOf(await exchange(`GET /healthz HTTP/1.1\r\n${host}Connection: close\r\n\r\n`))).toBe(200);
    expect(statusOf(await slow)).toBe(408);
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('a body that does not come to an end is answered with 408', async () => {
    const answer = await exchange(`${post}Content-Length: 400\r\n\r\n{`);
    expect(statusOf(answer)).toBe(408);
    expect(answer).toContain('body-too-slow');
    expect(answer).toMatch(/connection: close/i);
  });

  it('an endless body in chunks is cut at the limit', async () => {
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const answer = await exchange(`${post}Transfer-Encoding: chunked\r\n\r\n`, ...Array<string>(20).fill(chunk));
    expect(statusOf(answer)).toBe(413);
    expect(answer).toMatch(/connection: close/i);
  });

  it('an upload beyond the limit is answered and not read to its end', async () => {
    const { token, csrfToken } = bench.sessions.signIn({ roles: ['unit-officer'] });
    const own = `Cookie: session=${token}\r\nX-CSRF-Token: ${csrfToken}\r\nOrigin: http://localhost:3000\r\n`;
    const head = `POST /api/v1/notes/files HTTP/1.1\r\n${host}${own}Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const piece = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    const disposition = 'Content-Disposition: form-data; name=';
    const start = piece(
      `--x\r\n${disposition}"place"\r\n\r\nx\r\n--x\r\n${disposition}"file"; filename="a.pdf"\r\n\r\n%PDF-1.7 `,
    );
    const answer = await exchange(head, start, ...Array<string>(8).fill(piece(' '.repeat(0x10000))));
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain('upload-too-large');
  });

  it('the server says nothing of itself', async () => {
    const answer = await exchange(`GET /healthz HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    expect(answer).not.toMatch(/^(server|x-powered-by):/im);
  });

  it.each(['OPTIONS *', 'CONNECT evil:443', 'GET http://evil/healthz', 'GET //evil/healthz', 'GET /%', 'GET /\u00ff'])(
    '"%s" reaches no handler it should not',
    async (line) => {
      const answer = await exchange(`${line} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
      expect(answer === '' || statusOf(answer) < 500).toBe(true);
      expect(answer).not.toMatch(/^access-control/im);
    },
  );

  it('has left no error behind', () => {
    expect(bench.errors).toEqual([]);
  });
});
