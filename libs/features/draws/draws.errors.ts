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
