import { SecretBox } from '@app/config';
import { Injectable } from '@nestjs/common';
import { Account } from './account.entity';
import { OidcNotConfigured, OidcRefused } from './accounts.errors';
import { Acts } from './acts';
import { admit } from './admit';
import { Credentials } from './credentials';
import { OidcClient, type OidcErrand, type OidcIdentity } from './oidc-client';
import type { SecondFactorStanding } from './session.entity';
import type { SessionSecrets } from './sessions';
import { isUsable } from './session-standing';
import { normaliseSignInName } from './sign-in-name';

/** Where to send the browser, and a sealed note that it keeps until it comes back. */
export interface OidcDeparture {
  readonly redirectTo: string;
  readonly note: string;
}

/** What the browser came back with. */
export interface OidcReturn {
  readonly note: string;
  readonly query: URLSearchParams;
  readonly client: string;
  readonly address: string;
  readonly requestId: string;
}

const PURPOSE = 'oidc-errand';
const NOTE_LIFE_MS = 10 * 60_000;

/**
 * Signing in through another system. It makes no accounts: the name it gives must be that of an account in use. The second factor
 * is ours, unless the configuration trusts the provider's `acr` for it. The note ties the answer to the browser that asked.
 */
@Injectable()
export class OidcSignIn {
  private readonly client: OidcClient | null;

  constructor(
    private readonly acts: Acts,
    private readonly credentials: Credentials,
    private readonly secrets: SecretBox,
  ) {
    const { oidc } = credentials.choice;
    this.client = oidc === null ? null : new OidcClient(oidc);
  }

  get isConfigured(): boolean {
    return this.client !== null;
  }

  async begin(): Promise<OidcDeparture> {
    const { redirectTo, ...errand } = await this.configured().begin();
    const until = this.acts.now().getTime() + NOTE_LIFE_MS;
    return { redirectTo, note: this.secrets.seal(JSON.stringify({ ...errand, until }), PURPOSE) };
  }

  /** Opens a session. Throws `OidcRefused` without a reason. */
  async complete({ note, query, ...visit }: OidcReturn): Promise<SessionSecrets> {
    const provider = this.configured();
    const identity = await provider.complete(this.read(note), query);
    const opened = await this.acts.run(async (act) => {
      const signInName = normaliseSignInName(identity.name);
      const account = await act.manager.findOneBy(Account, { signInName });
      if (account === null || !isUsable(account, this.credentials.choice.demo)) {
        const subject = account === null ? 'sign-in-name/oidc' : `account/${account.id}`;
        const actor = account?.id ?? 'unknown';
        const { address, requestId } = visit;
        const fact = { actor, role: 'none', action: 'sign-in.refused', subject, facts: { by: 'oidc' } } as const;
        await act.record({ ...fact, sealed: { address }, requestId });
        return null;
      }
      const secondFactor = standingOf(account, identity);
      return admit(act, { account, secondFactor, by: 'oidc', ...visit });
    });
    if (opened === null) throw new OidcRefused();
    return opened;
  }

  private configured(): OidcClient {
    if (this.client === null) throw new OidcNotConfigured();
    return this.client;
  }

  private read(note: string): OidcErrand {
    const errand = parseErrand(this.opened(note));
    if (errand === null || errand.until <= this.acts.now().getTime()) throw new OidcRefused();
    return errand;
  }

  private opened(note: string): string {
    try {
      return this.secrets.open(note, PURPOSE);
    } catch (error) {
      throw new OidcRefused({}, { cause: error });
    }
  }
}

function standingOf({ totpSecret }: Account, { isStrong }: OidcIdentity): SecondFactorStanding {
  if (isStrong) return 'shown';
  return totpSecret === null ? 'none' : 'due';
}

function parseErrand(text: string): (OidcErrand & { readonly until: number }) | null {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const { state, nonce, verifier, until }: Partial<Record<string, unknown>> = { ...value };
  const isWhole = typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string';
  return isWhole && typeof until === 'number' ? { state, nonce, verifier, until } : null;
}
