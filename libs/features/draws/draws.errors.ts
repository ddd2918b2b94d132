import { DomainError } from '@app/kernel';

/** The month's letters are on their way, or it has gone on: its draw stands. */
export class DrawClosed extends DomainError {
  readonly code = 'draw-closed';
  readonly kind = 'conflict';
}

/** A draw of the month has been begun and not been broken off. */
export class DrawUnderWay extends DomainError {
  readonly code = 'draw-under-way';
  readonly kind = 'conflict';
}

/** No pool is frozen that waits for its seed. */
export class PoolNotFrozen extends DomainError {
  readonly code = 'pool-not-frozen';
  readonly kind = 'conflict';
}

/** The source of the seed may be known already when the pool is frozen, or no date was given. */
export class SeedMomentInvalid extends DomainError {
  readonly code = 'seed-moment-invalid';
  readonly kind = 'invalid';
}

/** The seed is entered before it can exist. */
export class SeedTooEarly extends DomainError {
  readonly code = 'seed-too-early';
  readonly kind = 'conflict';
}

/** Two officers make the seed of this draw: nobody enters it. */
export class SeedOfOfficers extends DomainError {
  readonly code = 'seed-of-officers';
  readonly kind = 'conflict';
}

/** Two officers have committed already, or the same officer or the same digest comes twice. */
export class CommitmentRefused extends DomainError {
  readonly code = 'commitment-refused';
  readonly kind = 'conflict';
}

/** A value is revealed before both are committed to, or by somebody who has committed to none. */
export class CommitmentMissing extends DomainError {
  readonly code = 'commitment-missing';
  readonly kind = 'conflict';
}

/** The revealed value is another than the one committed to. */
export class ValueDiffers extends DomainError {
  readonly code = 'value-differs';
  readonly kind = 'invalid';
}

/** The month has no draw, or none that could be repeated. */
export class DrawNotFound extends DomainError {
  readonly code = 'draw-not-found';
  readonly kind = 'not-found';
}

/** Another draw is in force than the one that was shown to whoever signs. */
export class DrawChanged extends DomainError {
  readonly code = 'draw-changed';
  readonly kind = 'conflict';
}
