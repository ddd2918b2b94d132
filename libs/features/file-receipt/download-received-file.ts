import { type Actor, actedBy, AuditTrail, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReceivedFile } from './received-file.entity';
import { getReceivedFile } from './received-file.query';

/** Hands out a file that somebody handed in. It may hold personal data in clear, so the log names everyone who had it. */
@Injectable()
export class DownloadReceivedFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** The file, once the look at it is on record. Throws `ReceivedFileNotFound`. */
  async execute(actor: Actor, id: string): Promise<ReceivedFile> {
    const file = await getReceivedFile(this.dataSource.manager, actor, id);
    const [role = 'system'] = actor.roles;
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, {
        ...actedBy(actor, role),
        month: file.month,
        unit: file.unitCode,
        action: 'received-file.downloaded',
        subject: `received-file/${file.id}`,
        facts: { sha256: file.sha256, purpose: file.purpose },
      }),
    );
    return file;
  }
}
