import { shownRecord } from '@app/features/bulletins';
import type { EscalationView } from './escalation-view.query';
import type { EscalationDto } from './escalations.dto';

/** An escalation as the API answers it. */
export function shownEscalation({ record, months, items, progress, ...line }: EscalationView): EscalationDto {
  return {
    ...line,
    ...shownRecord(record),
    months: months.map(({ month, stands }) => ({ month, stands })),
    items: items.map(({ itemNo, demand, dueOn, doneAt }) => ({ itemNo, demand, dueOn, doneAt })),
    progress: progress.map(({ itemNo, account, fileId, isDone, toldBy, toldAt }) => ({
      itemNo,
      account,
      fileId,
      isDone,
      toldBy,
      toldAt,
    })),
  };
}
