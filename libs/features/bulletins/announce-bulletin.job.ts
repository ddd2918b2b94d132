import { formatDocumentNumber } from '@app/documents';
import { managerOf } from '@app/database';
import { OfficialDocument } from '@app/features/official-documents';
import { PublishEvent } from '@app/features/webhooks';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { getBulletin } from './bulletin.query';
import { BulletinNotIssued } from './bulletins.errors';

interface OfRecord {
  readonly recordId: string;
}

/** Tells other systems that a bulletin is published, and which one it takes the place of. Twice is told once. */
@Injectable()
export class AnnounceBulletinJob extends JobHandler<OfRecord> {
  override readonly name = 'announce-bulletin';
  override readonly queue = 'notifications';

  constructor(private readonly events: PublishEvent) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return { recordId: new PayloadReader(payload).text('recordId') };
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit((tx) => this.announce(tx, recordId));
  }

  private async announce(tx: Transaction, id: string): Promise<void> {
    const { month, kind, corrects, documentId } = await getBulletin(managerOf(tx), id);
    const number = await numberOf(tx, documentId);
    const published = { type: 'bulletin.published', data: { month, bulletinId: id, number } } as const;
    await this.events.execute(tx, published, `bulletin.published/${id}`);
    if (kind === 'monthly') {
      await this.events.execute(tx, { type: 'month.published', data: { month } }, `month.published/${month}`);
    }
    if (corrects !== null) await this.announceSuperseded(tx, corrects, id);
  }

  private async announceSuperseded(tx: Transaction, bulletinId: string, supersededBy: string): Promise<void> {
    const { month, documentId } = await getBulletin(managerOf(tx), bulletinId);
    const data = { month, bulletinId, number: await numberOf(tx, documentId), supersededBy };
    await this.events.execute(tx, { type: 'bulletin.superseded', data }, `bulletin.superseded/${bulletinId}`);
  }
}

async function numberOf(tx: Transaction, documentId: string | null): Promise<string> {
  const document = await managerOf(tx).findOneBy(OfficialDocument, { id: documentId ?? '' });
  if (document === null) throw new BulletinNotIssued();
  const { series: prefix, year, serial } = document;
  return formatDocumentNumber({ prefix, year, serial });
}
