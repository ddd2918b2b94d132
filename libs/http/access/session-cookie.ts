import type { FastifyReply } from 'fastify';
import { Inject, Injectable } from '@nestjs/common';
import { HTTP_CHOICE, type HttpChoice } from '../http-choice';

const TOKEN = /^[A-Za-z0-9_-]{20,256}$/;

/**
 * The cookie that carries a session's token: unreadable for scripts, sent to this host alone and never from another site. Browsers
 * keep the name `__Host-` for cookies that came over TLS; on plain HTTP, which is for this machine alone, it goes without.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor(@Inject(HTTP_CHOICE) { publicUrl }: HttpChoice) {
    const isSecure = publicUrl.startsWith('https:');
    this.name = isSecure ? '__Host-session' : 'session';
    this.attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  }

  /** The token in a `Cookie` header; null where there is none, or several, or something that is no token. */
  read(header: string | undefined): string | null {
    const own = `${this.name}=`;
    const found = (header ?? '').split(';').flatMap((pair) => {
      const trimmed = pair.trim();
      return trimmed.startsWith(own) ? [trimmed.slice(own.length)] : [];
    });
    const [token] = found;
    return found.length === 1 && token !== undefined && TOKEN.test(token) ? token : null;
  }

  /** Gives the browser a session. It ends with the browser at the latest; the server ends it sooner. */
  set(reply: FastifyReply, token: string): void {
    if (!TOKEN.test(token)) throw new TypeError('A session token is 20 to 256 characters of base64url.');
    void reply.header('set-cookie', `${this.name}=${token}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }
}
