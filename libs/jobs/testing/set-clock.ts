import { Clock } from '@app/kernel';

/** A clock that stands still until it is set forward. */
export class SetClock extends Clock {
  constructor(private at = new Date('2021-10-08T01:00:00.000Z')) {
    super();
  }

  override now(): Date {
    return this.at;
  }

  forward(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}
