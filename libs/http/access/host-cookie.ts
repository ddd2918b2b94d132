import type { FastifyReply } from 'fastify';
import type { HttpChoice } from '../http-choice';

/** What a cookie is for. */
export interface CookieRule {
  readonly name: string;
  /** What its value looks like; anything else is not read and not written. */
  readonly value: RegExp;
  /** `Lax` alone comes along when another site sends the browser back here. */
  readonly sameSite: 'Strict' | 'Lax';
  /** Without it the cookie ends with the browser. */
  readonly seconds?: number;
}

/**
 * A cookie for this host alone, unreadable for scripts. Browsers keep the name `__Host-` for cookies that came over TLS; on plain HTTP,
 * which is for this machine alone, it goes without.
 */
export class HostCookie {
  readonly name: string;
  private readonly attributes: string;

  constructor(
    { publicUrl }: Pick<HttpChoice, 'publicUrl'>,
    private readonly rule: CookieRule,
  ) {
    const isSecure = publicUrl.startsWith('https:');
    this.name = isSecure ? `__Host-${rule.name}` : rule.name;
    this.attributes = `Path=/; HttpOnly; SameSite=${rule.sameSite}${isSecure ? '; Secure' : ''}`;
  }

  /** The value in a `Cookie` header; null where there is none, or several, or something that is no such value. */
  read(header: string | undefined): string | null {
    const own = `${this.name}=`;
    const found = (header ?? '').split(';').flatMap((pair) => {
      const trimmed = pair.trim();
      return trimmed.startsWith(own) ? [trimmed.slice(own.length)] : [];
    });
    const [value] = found;
    return found.length === 1 && value !== undefined && this.rule.value.test(value) ? value : null;
  }

  set(reply: FastifyReply, value: string): void {
    const { value: form, seconds } = this.rule;
    if (!form.test(value)) throw new TypeError(`Not a value of the cookie "${this.name}".`);
    const life = seconds === undefined ? '' : `; Max-Age=${seconds}`;
    void reply.header('set-cookie', `${this.name}=${value}; ${this.attributes}${life}`);
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }
}
