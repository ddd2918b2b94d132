import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { endpointAddress } from './endpoint-address';
import { type PostWays, postMessage } from './post-message';

const LOCAL: PostWays = { rules: { loopback: 'allowed' } };
const PUBLIC: PostWays = { rules: { loopback: 'refused' } };

describe('The address of an endpoint', () => {
  test.each(['https://hooks.example.cn/a?b=c', 'https://hooks.example.cn:8443/', 'https://1.1.1.1/x'])(
    'may be %s',
    (url) => {
      expect(endpointAddress(url, PUBLIC.rules).href).toBe(url);
    },
  );

  // Attack list H16.
  test.each([
    ['http://hooks.example.cn/', 'not-https'],
    ['ftp://hooks.example.cn/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['hooks.example.cn', 'malformed'],
    [`https://hooks.example.cn/${'a'.repeat(500)}`, 'malformed'],
    ['https://user:pass@hooks.example.cn/', 'credentials'],
    ['https://hooks.example.cn/#x', 'fragment'],
    ['https://127.0.0.1/', 'not-public'],
    ['https://localhost/', 'not-public'],
    ['https://db.localhost./', 'not-public'],
    ['https://[::1]/', 'not-public'],
    ['https://169.254.169.254/latest/meta-data/', 'not-public'],
    ['https://0x7f000001/', 'not-public'],
    ['https://2130706433/', 'not-public'],
    ['https://0177.0.0.1/', 'not-public'],
    ['https://127.1/', 'not-public'],
    ['https://①②⑦.0.0.1/', 'not-public'],
    ['https://[::ffff:169.254.169.254]/', 'not-public'],
    ['https://[64:ff9b::7f00:1]/', 'not-public'],
    ['https://10.0.0.5/', 'not-public'],
  ])('is not %s', (url, reason) => {
    expect(() => endpointAddress(url, PUBLIC.rules)).toThrow(
      expect.objectContaining({ code: 'webhook-address-refused', details: { reason } }),
    );
  });

  test('may be this machine where the settings allow it, and no other machine without TLS', () => {
    expect(endpointAddress('http://127.0.0.1:9/', LOCAL.rules).port).toBe('9');
    for (const url of ['http://10.0.0.5/', 'https://10.0.0.5/', 'http://hooks.example.cn/'])
      expect(() => endpointAddress(url, LOCAL.rules)).toThrow();
  });
});

describe('A message to an endpoint', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<URL> {
    const own = createServer(listener);
    server = own;
    await new Promise<void>((resolve) => own.listen(0, host, resolve));
    return new URL(`http://127.0.0.1:${(own.address() as AddressInfo).port}/hook`);
  }
  const post = (url: URL, ways: PostWays = LOCAL) =>
    postMessage(
      { url, headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' }, body: '{"a":"通报"}' },
      ways,
    );

  test('arrives as it was given', async () => {
    const seen: [IncomingMessage, string][] = [];
    const url = await serve((request, response) => {
      void text(request).then((body) => {
        seen.push([request, body]);
        response.writeHead(204).end();
      });
    });
    expect(await post(url)).toEqual({ status: 204 });
    const [[request, body]] = seen as [[IncomingMessage, string]];
    expect([request.method, request.url, body]).toEqual(['POST', '/hook', '{"a":"通报"}']);
    expect(request.headers).toMatchObject({ 'webhook-id': 'msg_1', 'content-type': 'application/json' });
  });

  test('does not follow a redirect, wherever it leads', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked++;
      response.writeHead(307, { location: 'http://169.254.169.254/' }).end();
    });
    expect(await post(url)).toEqual({ status: 307 });
    expect(asked).toBe(1);
  });

  test('cuts an answer off that does not end', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(700)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await post(url)).toEqual({ status: 200 });
  });

  test('is answered although the answer then stalls', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-length': '10' }).write('x'));
    expect(await post(url, { ...LOCAL, timeLimit: 100 })).toEqual({ status: 200 });
  });

  test('waits no longer than it may for an answer', async () => {
    const url = await serve(() => undefined);
    expect(await post(url, { ...LOCAL, timeLimit: 50 })).toEqual({ failure: 'timeout' });
  });

  test('waits no longer than it may for a name', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const ways = { ...PUBLIC, resolve, timeLimit: 50 };
    expect(await post(new URL('https://slow.example.cn/'), ways)).toEqual({ failure: 'timeout' });
  });

  test('tells that nobody listens, and that there is no such name', async () => {
    const url = await serve(() => undefined);
    server!.close();
    server = undefined;
    expect(await post(url)).toEqual({ failure: 'unreachable' });
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await post(new URL('https://gone.example.cn/'), { ...PUBLIC, resolve })).toEqual({ failure: 'unresolved' });
  });

  test.each([
    ['this machine', ['127.0.0.1']],
    ['the metadata service', ['169.254.169.254']],
    ['a mapped address', ['::ffff:10.0.0.1']],
    ['a public address and a private one', ['1.1.1.1', '10.0.0.1']],
  ])('is not sent to a name that stands for %s', async (_, addresses) => {
    const resolve = () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    expect(await post(new URL('https://inside.example.cn/'), { ...PUBLIC, resolve })).toEqual({
      failure: 'address-refused',
    });
  });

  test('is not sent to a number that is not public, though it needs no look-up', async () => {
    let asked = 0;
    const { port } = await serve(() => asked++);
    expect(await post(new URL(`http://127.0.0.1:${port}/`), PUBLIC)).toEqual({ failure: 'address-refused' });
    expect(asked).toBe(0);
  });

  test('goes to the very address that was checked: the name is asked for once', async () => {
    const url = await serve((_, response) => response.writeHead(200).end());
    let asked = 0;
    // A name that stands for another address at every look-up (DNS rebinding).
    const resolve = () => Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
    const named = new URL(`http://rebinding.test:${url.port}/`);
    expect(await post(named, { ...LOCAL, resolve })).toEqual({ status: 200 });
    expect(asked).toBe(1);
    expect(await post(named, { ...LOCAL, resolve })).toEqual({ failure: 'address-refused' });
  });
});
