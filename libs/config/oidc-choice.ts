import type { SettingsReader } from './settings-reader';

/** The other system that people sign in with (OpenID Connect). */
export interface OidcChoice {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends people back to: `…/api/v1/session/oidc/callback` of this product. */
  readonly redirectUri: string;
  /** The claim of the ID token that holds the sign-in name. */
  readonly nameClaim: string;
  /** Values of `acr` by which the provider says that it has asked for a second factor. None: ours is always asked for. */
  readonly strongAcr: readonly string[];
}

const ADDRESS = '应为 https 网址（本机可用 http）';
const NEEDED = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_REDIRECT_URI'] as const;

export function readOidc(settings: SettingsReader): OidcChoice | null {
  const address = { expected: ADDRESS, parse: addressOf };
  const issuer = settings.parsed('OIDC_ISSUER', null, address);
  const redirectUri = settings.parsed('OIDC_REDIRECT_URI', '', address);
  if (settings.optional('OIDC_ISSUER') === undefined) return null;
  for (const name of NEEDED) {
    if (settings.optional(name) === undefined) settings.refuse(name, '填写 OIDC_ISSUER 时必须填写');
  }
  return {
    issuer: issuer ?? '',
    clientId: settings.optional('OIDC_CLIENT_ID') ?? '',
    clientSecret: settings.optional('OIDC_CLIENT_SECRET') ?? '',
    redirectUri,
    nameClaim: settings.optional('OIDC_NAME_CLAIM') ?? 'preferred_username',
    strongAcr: (settings.optional('OIDC_STRONG_ACR') ?? '').split(/\s+/).filter((acr) => acr !== ''),
  };
}

/** Without TLS an identity could be forged on the way, so plain HTTP is for this machine alone. */
function addressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname } = new URL(text);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && isLocal) ? text : undefined;
}
