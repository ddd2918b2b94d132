import { PayloadReader } from '@app/jobs';

/** The payload of a job about a whole month. */
export interface OfAssessment {
  readonly assessmentId: number;
}

/** The payload of a job about one unit of a month. */
export interface UnitOfMonth extends OfAssessment {
  readonly unitNo: number;
}

export function parseOfAssessment(payload: unknown): OfAssessment {
  return { assessmentId: new PayloadReader(payload).wholeNumber('assessmentId') };
}

export function parseUnitOfMonth(payload: unknown): UnitOfMonth {
  const given = new PayloadReader(payload);
  return { assessmentId: given.wholeNumber('assessmentId'), unitNo: given.wholeNumber('unitNo') };
}
