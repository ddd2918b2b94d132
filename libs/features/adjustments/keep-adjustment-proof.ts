import { KeepFile, type ReceivedFile } from '@app/features/file-receipt';
import { getRosterUnit, getWorkedMonth } from '@app/features/months';
import type { UploadedFile } from '@app/http';
import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { proofGround } from './propose-adjustment';

/** Keeps the proof of a bonus or deduction that somebody is about to propose. Throws `MonthNotPlanned` and `UnitNotInRoster`. */
@Injectable()
export class KeepAdjustmentProof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepFile: KeepFile,
  ) {}

  async execute(actor: Actor, month: string, upload: UploadedFile): Promise<ReceivedFile> {
    const { manager } = this.dataSource;
    const { assessmentId } = await getWorkedMonth(manager, month);
    const ground = proofGround(actor, month);
    const unit = ground.unitCode === null ? null : await getRosterUnit(manager, assessmentId, ground.unitCode);
    const parentCode = unit === null || unit.parent === '' ? null : unit.parent;
    return this.keepFile.execute(actor, { ...upload, ...ground, parentCode });
  }
}
