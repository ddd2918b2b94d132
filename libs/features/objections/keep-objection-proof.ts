import { KeepFile, type ReceivedFile } from '@app/features/file-receipt';
import type { UploadedFile } from '@app/http';
import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { objectingUnit } from './lodge-objection';

/** Keeps a file that a unit is about to support its objection with. Throws `MonthNotPlanned`, `UnitNotInRoster`, and `NoOwnSheet`. */
@Injectable()
export class KeepObjectionProof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepFile: KeepFile,
  ) {}

  async execute(actor: Actor, month: string, upload: UploadedFile): Promise<ReceivedFile> {
    const unitCode = await objectingUnit(this.dataSource.manager, month, actor.unitCode);
    return this.keepFile.execute(actor, { ...upload, purpose: 'objection-proof', month, unitCode, parentCode: null });
  }
}
