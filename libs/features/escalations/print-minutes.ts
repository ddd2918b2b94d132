import type { DocumentNumber, RenderedDocument } from '@app/documents';
import { DocumentRenderer, getDocumentLife, Office, OfficeSigner } from '@app/features/official-documents';
import { ProcessAct } from '@app/features/processes';
import { type Actor, officeDay } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Escalation, RectificationItem } from './escalation.entity';
import { MinutesNotKept } from './escalations.errors';
import type { InterviewMinutes } from './interview-minutes';
import { ReadMinutes } from './read-minutes';

/** What printing is done with. */
@Injectable()
export class MinutesPress {
  constructor(
    readonly renderer: DocumentRenderer,
    readonly signer: OfficeSigner,
    readonly office: Office,
  ) {}
}

/**
 * Prints the minutes of a held interview (约谈纪要). They name people, so the pages are made for whoever may read the minutes and kept
 * nowhere; the log has the digest of what they rest on. Minutes have their number of the register and no seal (GB/T 9704-2012 §10.3).
 */
@Injectable()
export class PrintMinutes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly read: ReadMinutes,
    private readonly press: MinutesPress,
  ) {}

  /** Throws `RecordNotFound`, `MinutesNotKept`. */
  async execute(actor: Actor, id: string): Promise<RenderedDocument> {
    const minutes = await this.read.execute(actor, id);
    const held = await heldInterview(this.dataSource.manager, id);
    const { renderer, signer, office } = this.press;
    const { name: issuer, basis } = office.profile;
    return renderer.withSeal(await signer.seal()).interviewMinutes({ issuer, basis, ...held, ...plain(minutes) });
  }
}

async function heldInterview(manager: EntityManager, id: string) {
  const { unitName, interviewPlace, minutesId } = await manager.findOneByOrFail(Escalation, { id });
  const where = { recordId: id, action: 'hold' };
  const [act] = await manager.find(ProcessAct, { where, order: { ordinal: 'DESC' }, take: 1 });
  const at = act?.receivedAt ?? null;
  if (at === null || interviewPlace === null) throw new MinutesNotKept();
  const items = await manager.find(RectificationItem, { where: { escalationId: id }, order: { itemNo: 'ASC' } });
  return {
    unit: { name: unitName },
    documentNumber: await numberOfMinutes(manager, minutesId),
    heldOn: officeDay(at),
    heldTime: officeTime(at),
    place: interviewPlace,
    demands: items.map(({ demand, dueOn }) => ({ demand, dueOn })),
  };
}

/** Null for minutes that were kept before minutes had numbers. */
async function numberOfMinutes(manager: EntityManager, minutesId: string | null): Promise<DocumentNumber | null> {
  if (minutesId === null) return null;
  const { series: prefix, year, serial } = await getDocumentLife(manager, minutesId);
  return { prefix, year, serial };
}

/** Only what minutes have: what else was sealed with them is not printed. */
function plain({ attendees, commitments, summary }: InterviewMinutes): InterviewMinutes {
  return { attendees, commitments, summary };
}

/** `09:30`, the office's time. */
function officeTime(at: Date): string {
  return at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
}
