import { PayloadReader } from '@app/jobs';

/** The payload of a job about a record: what the engine gives with an act's effect, to whom the act itself does not matter. */
export interface OfRecord {
  readonly recordId: string;
}

/** The payload of a job that follows from an act, whole: the act's ordinal is the version it has left. */
export interface OfAct extends OfRecord {
  readonly ordinal: number;
}

/** Throws TypeError, which gives the job up at once. */
export function parseOfRecord(payload: unknown): OfRecord {
  return { recordId: new PayloadReader(payload).text('recordId') };
}

/** Throws TypeError, which gives the job up at once. */
export function parseOfAct(payload: unknown): OfAct {
  const given = new PayloadReader(payload);
  return { recordId: given.text('recordId'), ordinal: given.wholeNumber('ordinal') };
}
