import type { Actor, Clock, UnitOfWork } from '@app/kernel';
import type { ReceivedFile } from './received-file.entity';
import { type Receipt, recordReceivedFile } from './record-received-file';

/** Notes a file that somebody hands in ahead of the act it will belong to. Until an act names it, it changes nothing. */
export class KeepFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Whether the person may hand it in is the caller's to decide before. */
  execute(actor: Actor, receipt: Receipt): Promise<ReceivedFile> {
    return this.unitOfWork.run((tx) => recordReceivedFile(tx, { actor, clock: this.clock, receipt }));
  }
}
