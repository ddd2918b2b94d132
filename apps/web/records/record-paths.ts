import type { Schemas } from '../api/client';

type Summary = Pick<Schemas['RecordSummaryAnswer'], 'id' | 'process' | 'month'>;

/** Where a record is worked on: its own screen, where its process has one, and the plain view of a record otherwise. */
export function recordPath({ id }: Summary): string {
  return `/app/records/${id}`;
}
