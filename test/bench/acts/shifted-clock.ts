import { Clock } from '@app/kernel';

/** A clock that runs, from a moment of one's choice: the example months lie in the past, and their deadlines with them. */
export class ShiftedClock extends Clock {
  private readonly by: number;

  constructor(from: Date) {
    super();
    this.by = from.getTime() - performance.now();
  }

  override now(): Date {
    return new Date(this.by + performance.now());
  }
}
