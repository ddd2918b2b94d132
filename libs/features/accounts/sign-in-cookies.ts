import { HostCookie, HTTP_CHOICE } from '@app/http';
import type { HttpChoice } from '@app/config';
import { Inject, Injectable } from '@nestjs/common';

const DAY_SECONDS = 86_400;

/** By which a browser is known on which a name has signed in before (`SignInAttempts`). It lets nobody in. */
@Injectable()
export class DeviceCookie extends HostCookie {
  constructor(@Inject(HTTP_CHOICE) http: HttpChoice) {
    super(http, { name: 'device', value: /^[\w-]{43}$/, sameSite: 'Strict', seconds: 180 * DAY_SECONDS });
  }
}

/** The sealed note that ties the answer of the other system to the browser that asked (`OidcSignIn`). That system sends it back here. */
@Injectable()
export class OidcNoteCookie extends HostCookie {
  constructor(@Inject(HTTP_CHOICE) http: HttpChoice) {
    super(http, { name: 'oidc-note', value: /^[\w.-]{40,2000}$/, sameSite: 'Lax', seconds: 10 * 60 });
  }
}
