/**
 * How a refusal is to be understood, whatever the surface that shows it. `unauthenticated`: who it is has not been shown;
 * `too-often`: it may be tried again after the detail `seconds`.
 */
export type RefusalKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'too-often';

/** Facts a message may quote. Never personal data: they reach logs and screens. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/**
 * A refusal the domain can explain. `code` is stable (tests and clients rely on it); the Chinese text is looked up by code
 * at the edge, so that this class knows neither HTTP nor wording.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: RefusalKind;

  constructor(
    readonly details: RefusalDetails = {},
    options?: { cause?: unknown },
  ) {
    super(undefined, options);
    this.name = new.target.name;
  }
}
