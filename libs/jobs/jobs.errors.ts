import { DomainError } from '@app/kernel';

/** The job has been given to another worker, or ended by a person: this run may not write any more. */
export class LeaseLost extends DomainError {
  readonly code = 'job-lease-lost';
  readonly kind = 'conflict';
}

export class JobNotFound extends DomainError {
  readonly code = 'job-not-found';
  readonly kind = 'not-found';
}

/** Only a dead letter can be retried or discarded; somebody else may have been faster. */
export class JobNotDead extends DomainError {
  readonly code = 'job-not-dead';
  readonly kind = 'conflict';
}

/** A fault in the program: a job was asked for whose handler is not on the list. */
export class HandlerUnknown extends Error {
  constructor(name: string) {
    super(`No handler is registered for jobs named "${name}".`);
    this.name = new.target.name;
  }
}

/** Why a run was told to stop. */
export class RunEnded extends Error {
  constructor(readonly because: 'stopping' | 'time-limit') {
    super(because === 'stopping' ? 'The process is stopping.' : 'The attempt took longer than its time limit.');
    this.name = new.target.name;
  }
}

/** This version of the product has no such schedule: one that does will begin the period. */
export class ScheduleUnknown extends Error {
  constructor(name: string) {
    super(`There is no schedule named "${name}".`);
    this.name = new.target.name;
  }
}

/** The queue's server is none that production may work with. The message is for the operator, in Chinese. */
export class RedisUnsafe extends Error {
  override readonly name = 'RedisUnsafe';
}
