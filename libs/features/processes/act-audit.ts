import type { Actor, AuditFact } from '@app/kernel';
import type { Decision, Process } from '@app/workflow';

/** An act that was decided and is being written. */
export interface DoneAct {
  readonly command: { readonly process: Process; readonly actor: Actor; readonly receivedAt?: Date | undefined };
  readonly decision: Decision;
  readonly record: { readonly id: string; readonly subject: string };
  readonly now: Date;
}

/** What the audit log says of an act: `<process>.<event>` on `<process>/<subject>`. */
export function actAudit({ command, decision, record }: DoneAct, log: string): AuditFact {
  const { process, actor, receivedAt } = command;
  const { event, role, reason, facts, from, to, version, isLate, deadline, signOff } = decision;
  return {
    log,
    actor: actor.id,
    role,
    action: `${process.name}.${event}`,
    subject: `${process.name}/${record.subject}`,
    ...(reason === null ? {} : { reason }),
    facts: {
      ...facts,
      record: record.id,
      ...(from === null ? {} : { from }),
      to,
      version,
      request: actor.requestId,
      ...(deadline === null ? {} : { deadline: deadline.date }),
      ...(isLate ? { isLate } : {}),
      ...(signOff === null ? {} : { signOff }),
      ...(receivedAt === undefined ? {} : { receivedAt: receivedAt.toISOString() }),
      ...(actor.delegatedBy === null ? {} : { delegatedBy: actor.delegatedBy }),
    },
  };
}
