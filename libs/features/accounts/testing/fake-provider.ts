import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the provider misbehaves, one way at a time. */
export type Misconduct = 'wrong-nonce' | 'wrong-audience' | 'wrong-issuer' | 'wrong-key' | 'expired' | 'unsigned';

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A small OpenID provider on this machine: discovery, keys, authorization (no screen: it knows whom it serves) and tokens. */
export class FakeProvider {
  claims: Record<string, unknown> = {};
  misconduct: Misconduct | null = null;
  private readonly own = keys();
  private readonly foreign = keys();
  private readonly grants = new Map<string, { challenge: string; nonce: string }>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<FakeProvider> {
    const server = createServer();
    const provider = new FakeProvider(server);
    server.on(
      'request',
      (request: IncomingMessage, response: ServerResponse) => void provider.answer(request, response),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What a browser does that was sent to the provider: the query it comes back with, a word of the provider's own included. */
  authorize(redirectTo: string): URLSearchParams {
    const asked = new URL(redirectTo).searchParams;
    const code = randomUUID();
    this.grants.set(code, { challenge: asked.get('code_challenge') ?? '', nonce: asked.get('nonce') ?? '' });
    const more = { iss: this.issuer, session_state: randomUUID(), client_info: '1' };
    return new URLSearchParams({ code, state: asked.get('state') ?? '', ...more });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = this.bodyFor(request.url ?? '', new URLSearchParams(Buffer.concat(chunks).toString()));
    response.writeHead(body === null ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { error: 'invalid_grant' }));
  }

  private bodyFor(url: string, form: URLSearchParams): object | null {
    const { issuer } = this;
    if (url === '/.well-known/openid-configuration') {
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      };
    }
    if (url === '/keys')
      return { keys: [{ ...this.own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] };
    return url === '/token' ? this.tokenFor(form) : null;
  }

  /** A code is good once, and only with the verifier of its challenge. */
  private tokenFor(form: URLSearchParams): object | null {
    const code = form.get('code') ?? '';
    const grant = this.grants.get(code);
    this.grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.challenge !== challenge) return null;
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: this.idToken(grant.nonce) };
  }

  private idToken(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const is = (one: Misconduct) => this.misconduct === one;
    const payload = {
      iss: is('wrong-issuer') ? 'https://elsewhere.example' : this.issuer,
      aud: is('wrong-audience') ? 'another' : 'sgs',
      sub: 'subject-1',
      iat: now - (is('expired') ? 7200 : 0),
      exp: now + (is('expired') ? -3600 : 60),
      nonce: is('wrong-nonce') ? 'another' : nonce,
      ...this.claims,
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const head = is('unsigned') ? { alg: 'none' } : { alg: 'RS256', kid: 'k' };
    const text = `${part(head)}.${part(payload)}`;
    if (is('unsigned')) return `${text}.`;
    const { privateKey } = is('wrong-key') ? this.foreign : this.own;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  }
}
