import { formatDocumentNumber } from '@app/documents';
import { getMonthContext, type MonthContext } from '@app/features/months';
import { Office, OfficialDocument } from '@app/features/official-documents';
import { readScoresDocument, scoreMonth, type ScoresDocument, writeScoresDocument } from '@app/rules';
import { Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bulletinContentOf } from './bulletin-content';
import type { Bulletin } from './bulletin.entity';
import { getBulletin, manifestText } from './bulletin.query';
import { BulletinNotCorrectable, BulletinNotDue } from './bulletins.errors';
import { correctedPlaces } from './corrected-places';
import { drawDeviations } from './draw-deviations.query';
import type { BulletinOfficialContent } from './frozen-bulletin';
import { isDatePast } from './manifest-guards';
import { isConsistent } from './manifest/figures-of-manifest';
import { digestOf, type MonthManifest, sealManifest } from './manifest/month-manifest';
import { publishedTexts, requirePublishable } from './publish-check';
import { readMonthManifest } from './manifest/read-month-manifest.query';
import { getMonthFigures } from './month-figures.query';
import { MonthResult } from './month-result.entity';

/** A bulletin as it would be submitted at this moment. */
export interface PreparedBulletin {
  /** The text of `scores.json`. */
  readonly scores: string;
  readonly content: BulletinOfficialContent;
  readonly manifest: { readonly text: string; readonly sha256: string };
  /** Whether the facts in the manifest give the scores in it. */
  readonly isCurrent: boolean;
  /** Whether the day it bears is over: then nobody could sign it any more. */
  readonly isDatePast: boolean;
  readonly series: string;
}

/** Puts together what a bulletin says and what it rests on, from the tables as they stand. Reads only. */
@Injectable()
export class PrepareBulletin {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  /** Throws `BulletinNotDue` where the month has no scores, `BulletinNotCorrectable` where what it corrects is not there, `BulletinNamesPerson`. */
  async execute(manager: EntityManager, bulletin: Bulletin): Promise<PreparedBulletin> {
    const month = await getMonthContext(manager, bulletin.assessmentId);
    const scores = await this.scoresOf(manager, bulletin, month);
    const document = readScoresDocument(scores);
    const { narrative, issueDate, kind } = bulletin;
    const corrected = kind === 'correction' ? await this.corrected(manager, bulletin, document) : null;
    const ground = {
      month,
      scores: document,
      scoresSha256: digestOf(scores),
      narrative,
      deviations: await drawDeviations(manager, bulletin.month),
      correction: corrected?.note ?? null,
    };
    const frame = { issueDate, scores: document, narrative, corrects: corrected?.corrects ?? null };
    const manifest = await readMonthManifest(manager, month, frame);
    const content = bulletinContentOf(ground, this.office.profile);
    await requirePublishable(manager, bulletin.assessmentId, publishedTexts(content));
    const { documents } = month.scheme;
    return {
      scores,
      content,
      manifest: sealManifest(manifest),
      isCurrent: isConsistent(manifest),
      isDatePast: isDatePast(bulletin, this.clock),
      series: kind === 'correction' ? documents.correction.series : documents.bulletin.series,
    };
  }

  /** A month's first bulletin tells the scores that took effect; a correction is scored from what the tables say now. */
  private async scoresOf(manager: EntityManager, bulletin: Bulletin, month: MonthContext): Promise<string> {
    if (bulletin.kind === 'correction') return writeScoresDocument(scoreMonth(await getMonthFigures(manager, month)));
    const result = await manager.findOneBy(MonthResult, { assessmentId: bulletin.assessmentId });
    if (result === null) throw new BulletinNotDue({ month: bulletin.month });
    return result.scores;
  }

  private async corrected(manager: EntityManager, bulletin: Bulletin, scores: ScoresDocument) {
    const old = await getBulletin(manager, bulletin.corrects ?? '');
    const document = await manager.findOneBy(OfficialDocument, { id: old.documentId ?? '' });
    const manifest = await manifestText(manager, old.id);
    if (old.frozen === null || document === null || manifest === null)
      throw new BulletinNotCorrectable({ month: bulletin.month });
    const reason = bulletin.correctionReason ?? '';
    const { series: prefix, year, serial, issueDate } = document;
    const corrects: MonthManifest['corrects'] = { bulletin: old.id, manifestSha256: digestOf(manifest), reason };
    const number = formatDocumentNumber({ prefix, year, serial });
    const places = correctedPlaces(readScoresDocument(old.frozen.scores), scores);
    return { corrects, note: { number, issueDate, reason, places } };
  }
}
