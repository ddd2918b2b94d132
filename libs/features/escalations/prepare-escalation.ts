import { noticeIndicators } from '@app/documents';
import { publishedBulletins } from '@app/features/bulletins';
import { Assessment, getWorkedMonth } from '@app/features/months';
import { canonicalDigest, Office, type OfficialContent } from '@app/features/official-documents';
import { ProcessRecord } from '@app/features/processes';
import { getScheme, type IssuedDocuments, previousMonth } from '@app/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Escalation } from './escalation.entity';
import { standingMonths } from './escalation.query';
import { EscalationWithoutGround } from './escalations.errors';

/** A document before it is shown. */
export interface DraftedDocument {
  readonly content: OfficialContent;
  readonly series: string;
}

/** The documents of an escalation as they would be submitted at this moment. */
export interface DraftedEscalation {
  readonly report: DraftedDocument;
  /** Null where there is no interview. */
  readonly notice: DraftedDocument | null;
}

/** Puts the documents of an escalation together from the bulletins in force. Reads only. */
@Injectable()
export class PrepareEscalation {
  constructor(private readonly office: Office) {}

  /** Throws `EscalationWithoutGround`. */
  async execute(manager: EntityManager, escalation: Escalation): Promise<DraftedEscalation> {
    return escalation.kind === 'interview'
      ? this.interview(manager, escalation)
      : this.accountability(manager, escalation);
  }

  private async interview(manager: EntityManager, escalation: Escalation): Promise<DraftedEscalation> {
    const { id, unitCode, unitName: name, unitGroup: group } = escalation;
    const standing = (await standingMonths(manager, id)).map(({ month }) => month);
    const run = lastRun(standing);
    if (run.length < 2) throw new EscalationWithoutGround();
    const bulletins = await publishedBulletins(manager, run);
    const months = bulletins.map(({ month, scores }) => {
      const rows = scores.groups[group];
      return { month, groupSize: rows.length, row: rows.find(({ code }) => code === unitCode) ?? null };
    });
    const documents = await documentsUnder(manager, bulletins.at(-1)?.assessmentId ?? 0);
    const { name: issuer, basis, reportsTo, contact } = this.office.profile;
    const report = { ...this.upward(), unit: { name, group }, months, indicators: noticeIndicators };
    const notice = { issuer, recipient: addressee(name, group), reportedTo: reportsTo, months: run, basis, contact };
    return {
      report: { content: { kind: 'escalation-report', report }, series: documents.escalationReport.series },
      notice: { content: { kind: 'interview-notice', notice }, series: documents.interviewNotice.series },
    };
  }

  private async accountability(manager: EntityManager, escalation: Escalation): Promise<DraftedEscalation> {
    const { id, unitName, grounds } = escalation;
    const { month } = await manager.findOneByOrFail(ProcessRecord, { id });
    const { assessmentId } = await getWorkedMonth(manager, month ?? '');
    const report = { ...this.upward(), unit: { name: unitName }, facts: grounds };
    const { series } = (await documentsUnder(manager, assessmentId)).escalationReport;
    return { report: { content: { kind: 'accountability-report', report }, series }, notice: null };
  }

  /** The signatory is printed when there is one: with number and seal, at the signature. */
  private upward() {
    const { name: issuer, basis, reportsTo, contact } = this.office.profile;
    const { name, telephone } = contact;
    return { issuer, signatory: null, recipient: reportsTo, basis, contact: { name, telephone } };
  }
}

/** Whom a letter about a unit goes to: a county is assessed, its government is written to. */
function addressee(name: string, group: Escalation['unitGroup']): string {
  if (group === 'department') return name;
  return name.endsWith('开发区') ? `${name}管委会` : `${name}人民政府`;
}

/** The kinds of documents and their series, under the scheme a month is bound to. */
export async function documentsUnder(manager: EntityManager, assessmentId: number): Promise<IssuedDocuments> {
  const { scheme } = await manager.findOneByOrFail(Assessment, { id: assessmentId });
  return getScheme(scheme).documents;
}

/** What the documents say, by one digest. */
export function draftDigest({ report, notice }: DraftedEscalation): string {
  return canonicalDigest({ report: report.content, notice: notice?.content ?? null });
}

/** The newest months without a gap: an earlier run that was dealt with, or lost a month, is no ground. */
function lastRun(months: readonly string[]): readonly string[] {
  const from = months.findLastIndex((month, i) => i === 0 || months[i - 1] !== previousMonth(month));
  return months.slice(Math.max(0, from));
}
