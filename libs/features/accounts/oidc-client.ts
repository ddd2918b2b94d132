import type { OidcChoice } from '@app/config';
import * as openid from 'openid-client';
import { OidcRefused } from './accounts.errors';

/** What must be remembered between going to the provider and coming back. */
export interface OidcErrand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider says it has seen. */
export interface OidcIdentity {
  /** The claim that the configuration takes for the sign-in name. */
  readonly name: string;
  /** Whether it has asked for a second factor, by the configured values of `acr`. */
  readonly isStrong: boolean;
}

/** The authorization code flow with PKCE, state and nonce (OpenID Connect Core 3.1, RFC 7636). */
export class OidcClient {
  private provider: Promise<openid.Configuration> | undefined;

  constructor(private readonly choice: OidcChoice) {}

  /** Where to send the browser. */
  async begin(): Promise<OidcErrand & { readonly redirectTo: string }> {
    const errand = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const address = openid.buildAuthorizationUrl(await this.discover(), {
      redirect_uri: this.choice.redirectUri,
      scope: 'openid profile',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
    });
    return { ...errand, redirectTo: address.href };
  }

  /** Exchanges what the browser came back with for an identity. Throws `OidcRefused` for whatever cannot be believed. */
  async complete({ state, nonce, verifier }: OidcErrand, query: URLSearchParams): Promise<OidcIdentity> {
    const provider = await this.discover();
    const address = new URL(this.choice.redirectUri);
    address.search = query.toString();
    try {
      const tokens = await openid.authorizationCodeGrant(provider, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const name = claims?.[this.choice.nameClaim];
      if (typeof name !== 'string' || name === '') throw new OidcRefused();
      const acr = claims?.['acr'];
      return { name, isStrong: typeof acr === 'string' && this.choice.strongAcr.includes(acr) };
    } catch (error) {
      throw error instanceof OidcRefused ? error : new OidcRefused({}, { cause: error });
    }
  }

  /** Read once; asked again where the provider did not answer. */
  private discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.choice;
    const address = new URL(issuer);
    // The library believes an identity that came over TLS without looking at its signature; here it must bear the provider's.
    const execute = [openid.enableNonRepudiationChecks];
    // The configuration allows plain HTTP for this machine alone.
    if (address.protocol === 'http:') execute.push(openid.allowInsecureRequests);
    this.provider ??= openid
      .discovery(address, clientId, clientSecret, undefined, { execute })
      .catch((error: unknown) => {
        this.provider = undefined;
        throw new OidcRefused({}, { cause: error });
      });
    return this.provider;
  }
}
