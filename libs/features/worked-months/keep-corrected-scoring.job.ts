import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { managerOf } from '@app/database';
import {
  figuresOfManifest,
  findPublishedBulletin,
  manifestText,
  MonthResult,
  parseManifest,
} from '@app/features/bulletins';
import { Assessment, SourceFile } from '@app/features/months';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { inputsDigest, writeFigures } from './kept-figures';
import { monthOfAct } from './month-jobs';
import { MonthScoring } from './month-scoring.entity';

/**
 * What follows when a month's bulletin has been corrected: the sheets explain what the correction was scored from, as its manifest holds
 * it, and no longer what it took the place of. Repeatable.
 */
@Injectable()
export class KeepCorrectedScoringJob extends JobHandler<OfRecord> {
  override readonly name = 'keep-corrected-scoring';
  override readonly queue = 'scoring';

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle(act: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const manager = managerOf(tx);
      const { month, assessmentId } = await monthOfAct(manager, act);
      const bulletin = await findPublishedBulletin(manager, month);
      const manifest = bulletin === null ? null : await manifestText(manager, bulletin.id);
      if (bulletin?.kind !== 'correction' || manifest === null) return { kept: false };
      const { parameters } = await manager.findOneByOrFail(Assessment, { id: assessmentId });
      const { sha256: scoresSha256 } = await manager.findOneByOrFail(MonthResult, { assessmentId });
      const figures = writeFigures(figuresOfManifest(parseManifest(manifest)), parameters);
      const inputsSha256 = inputsDigest(figures, await manager.findBy(SourceFile, { assessmentId }));
      const scoredAt = bulletin.publishedAt.toISOString();
      await manager.update(MonthScoring, { assessmentId }, { figures, inputsSha256, scoresSha256, scoredAt });
      return { kept: true };
    });
  }
}
