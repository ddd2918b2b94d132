import { actedBy, type Actor, type AuditFact } from '@app/kernel';
import type { Belonging, Decision, Process } from '@app/workflow';

/** An act that was decided and is being written. */
export interface DoneAct {
  readonly command: { readonly process: Process; readonly actor: Actor; readonly receivedAt?: Date | undefined };
  readonly decision: Decision;
  readonly record: Belonging & { readonly id: string; readonly subject: string; readonly month: string | null };
  readonly now: Date;
}

/**
 * What the audit log says of an act: `<process>.<event>` on `<process>/<subject>`. A reason that somebody typed may name people, so
 * the entry holds its digest alone.
 */
export function actAudit({ command, decision, record }: DoneAct): AuditFact {
  const { process, actor, receivedAt } = command;
  const { event, role, reason, facts, from, to, version, isLate, deadline, signOff } = decision;
  return {
    ...actedBy(actor, role),
    action: `${process.name}.${event}`,
    subject: `${process.name}/${record.subject}`,
    month: record.month,
    unit: record.unitCode,
    ...(reason === null ? {} : { sealed: { reason } }),
    facts: {
      ...facts,
      record: record.id,
      ...(from === null ? {} : { from }),
      to,
      version,
      ...(deadline === null ? {} : { deadline: deadline.date }),
      ...(isLate ? { isLate } : {}),
      ...(signOff === null ? {} : { signOff }),
      ...(receivedAt === undefined ? {} : { receivedAt: receivedAt.toISOString() }),
    },
  };
}
