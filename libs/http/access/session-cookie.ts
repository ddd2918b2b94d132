import { Inject, Injectable } from '@nestjs/common';
import { HTTP_CHOICE, type HttpChoice } from '../http-choice';
import { HostCookie } from './host-cookie';

const TOKEN = /^[A-Za-z0-9_-]{20,256}$/;

/**
 * The cookie that carries a session's token, never sent from another site. It ends with the browser at the latest; the server ends the
 * session sooner.
 */
@Injectable()
export class SessionCookie extends HostCookie {
  constructor(@Inject(HTTP_CHOICE) http: HttpChoice) {
    super(http, { name: 'session', value: TOKEN, sameSite: 'Strict' });
  }
}
