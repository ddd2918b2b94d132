import { KeepFile, type ReceivedFile } from '@app/features/file-receipt';
import { getMonthContext, getRosterUnit, getWorkedMonth, isRanked } from '@app/features/months';
import type { UploadedFile } from '@app/http';
import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getSubmittableItem } from './evidence-items';
import { EvidenceNotAssessed } from './evidence.errors';
import { purposeOf } from './submit-evidence';

/** Keeps a file that a unit is about to submit for an item. Throws `MonthNotPlanned`, `UnitNotInRoster`, `EvidenceNotAssessed`, `EvidenceItemUnknown`. */
@Injectable()
export class KeepEvidenceFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepFile: KeepFile,
  ) {}

  async execute(
    actor: Actor,
    { month, item }: { readonly month: string; readonly item: string },
    upload: UploadedFile,
  ): Promise<ReceivedFile> {
    const { manager } = this.dataSource;
    const { assessmentId } = await getWorkedMonth(manager, month);
    const { scheme } = await getMonthContext(manager, assessmentId);
    const unit = await getRosterUnit(manager, assessmentId, actor.unitCode);
    if (!isRanked(unit)) throw new EvidenceNotAssessed();
    const purpose = purposeOf(getSubmittableItem(scheme, item));
    const parentCode = unit.parent === '' ? null : unit.parent;
    return this.keepFile.execute(actor, { ...upload, purpose, month, unitCode: unit.code, parentCode });
  }
}
