import { Inject, Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { HTTP_CHOICE, type HttpChoice } from '../http-choice';

/** Tells pages of this product from those of others, by what browsers say and scripts cannot forge. */
@Injectable()
export class SameOrigin {
  private readonly origins: ReadonlySet<string>;

  constructor(@Inject(HTTP_CHOICE) { publicUrl }: HttpChoice) {
    this.origins = new Set(originsOf(publicUrl));
  }

  /**
   * Whether the request came from a page of this product. Both headers must agree where both are sent; a request with neither is
   * refused, for a browser sends one of them with everything that changes something.
   */
  holds({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
    if (site !== undefined && site !== 'same-origin') return false;
    if (origin !== undefined) return this.origins.has(origin);
    return site === 'same-origin';
  }
}

/** On this machine people type any of its three names. */
function originsOf(publicUrl: string): string[] {
  const { protocol, port, origin } = new URL(publicUrl);
  if (protocol === 'https:') return [origin];
  return ['localhost', '127.0.0.1', '[::1]'].map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`);
}
