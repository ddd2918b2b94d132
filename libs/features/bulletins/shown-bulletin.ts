import type { BulletinView } from './bulletin-view.query';
import type { BulletinDto, ButtonDto, TimelineDto } from './bulletins.dto';
import type { RecordView } from '@app/features/processes';

/** A bulletin as the API answers it. */
export function shownBulletin({ record, ...bulletin }: BulletinView): BulletinDto {
  return { ...bulletin, ...shownRecord(record) };
}

/** The part of an answer that is alike for every process: deadline, history, buttons. */
export function shownRecord({ deadline, timeline, actions }: RecordView): {
  readonly deadline: string | null;
  readonly timeline: readonly TimelineDto[];
  readonly actions: readonly ButtonDto[];
} {
  return {
    deadline,
    timeline: timeline.map((entry) => ({
      ordinal: entry.ordinal,
      action: entry.action,
      label: entry.label,
      toState: entry.toState,
      actorId: entry.actorId,
      roleLabel: entry.roleLabel,
      delegatedBy: entry.delegatedBy,
      reason: entry.reason,
      signOff: entry.signOff,
      at: entry.at,
      isLate: entry.isLate,
    })),
    actions: actions.map(({ action, label, reason, signOff, exceptional, needsDay, refusal }) => ({
      action,
      label,
      reason,
      signOff,
      exceptional,
      needsDay,
      refusal: refusal?.code ?? null,
    })),
  };
}
