import type { FastifyReply } from 'fastify';
import { readConfig } from '@app/config';
import { SessionCookie } from './session-cookie';

const TOKEN = 'A'.repeat(43);
const over = (publicUrl: string) => new SessionCookie({ ...readConfig({}).http, publicUrl });
const secure = over('https://sgs.example.gov.cn');

function written(write: (reply: FastifyReply) => void): unknown {
  const headers: Record<string, unknown> = {};
  write({ header: (name: string, value: unknown) => void (headers[name] = value) } as never);
  return headers['set-cookie'];
}

describe('the session cookie', () => {
  it('is for this host, over TLS, unseen by scripts and other sites', () => {
    expect(written((reply) => secure.set(reply, TOKEN))).toBe(
      `__Host-session=${TOKEN}; Path=/; HttpOnly; SameSite=Strict; Secure`,
    );
  });

  it('goes without TLS on this machine alone, under a name that does not claim it', () => {
    expect(written((reply) => over('http://localhost:3000').set(reply, TOKEN))).toBe(
      `session=${TOKEN}; Path=/; HttpOnly; SameSite=Strict`,
    );
  });

  it('is taken away with the attributes it was set with', () => {
    expect(written((reply) => secure.clear(reply))).toBe(
      '__Host-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict; Secure',
    );
  });

  it('holds nothing but a token', () => {
    expect(() => written((reply) => secure.set(reply, 'a; Domain=evil'))).toThrow(TypeError);
  });

  it.each([
    [`__Host-session=${TOKEN}`, TOKEN],
    [`a=1; __Host-session=${TOKEN}; b=2`, TOKEN],
    [undefined, null],
    ['', null],
    [`session=${TOKEN}`, null],
    [`__host-session=${TOKEN}`, null],
    [`x__Host-session=${TOKEN}`, null],
    [`__Host-session="${TOKEN}"`, null],
    [`__Host-session=${TOKEN}; __Host-session=${TOKEN}`, null],
    [`__Host-session=${'A'.repeat(257)}`, null],
    ['__Host-session=', null],
  ])('in %j is %j', (header, token) => {
    expect(secure.read(header)).toBe(token);
  });
});
