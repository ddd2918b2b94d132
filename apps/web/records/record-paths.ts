import type { Schemas } from '../api/client';

type Summary = Pick<Schemas['RecordSummaryAnswer'], 'id' | 'process' | 'month'>;

/** Where a record is worked on: its own screen, where its process has one, and the plain view of a record otherwise. */
export function recordPath({ id, process, month }: Summary): string {
  switch (process) {
    case 'month':
      return `/app/months/${month}`;
    case 'letter-batch':
      return `/app/months/${month}/letters`;
    case 'redraw':
      return `/app/months/${month}/draw`;
    case 'spot-check-task':
      return `/app/spot-checks/${id}`;
    case 'bulletin':
      return `/app/bulletins/${id}`;
    case 'evidence':
      return `/app/evidence/${id}`;
    case 'adjustment':
      return `/app/adjustments/${id}`;
    case 'objection':
      return `/app/objections/${id}`;
    case 'escalation':
      return `/app/escalations/${id}`;
    default:
      return `/app/records/${id}`;
  }
}
