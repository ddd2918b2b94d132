import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DELIVER_WEBHOOK } from './delivery-plan';
import { RecordAttempt } from './record-attempt';
import { SendDelivery } from './send-delivery';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookEndpoint } from './webhook-endpoint.entity';

interface Attempt {
  readonly deliveryId: string;
  /** Its number among all attempts; one that was recorded already is not made again. */
  readonly attempt: number;
}

/**
 * Makes one attempt at a delivery and records how it went, with the next attempt if there is to be one. What the other end answers is
 * a result, not an error: the rests between attempts are the delivery's, of days, not the job's. Who dies in between sends again under
 * the same `webhook-id`, by which receivers recognise it.
 */
@Injectable()
export class DeliverWebhookJob extends JobHandler<Attempt> {
  override readonly name = DELIVER_WEBHOOK;
  override readonly queue = 'notifications';
  override readonly timeLimit = 60_000;

  constructor(
    private readonly dataSource: DataSource,
    private readonly send: SendDelivery,
    private readonly record: RecordAttempt,
  ) {
    super();
  }

  override parse(payload: unknown): Attempt {
    const given = new PayloadReader(payload);
    return { deliveryId: given.text('deliveryId'), attempt: given.wholeNumber('attempt') };
  }

  override async handle({ deliveryId, attempt }: Attempt, run: JobRun): Promise<void> {
    const { manager } = this.dataSource;
    const delivery = await manager.findOneBy(WebhookDelivery, { id: deliveryId });
    if (delivery?.state !== 'pending' || delivery.attempts !== attempt - 1) return;
    const endpoint = await manager.findOneByOrFail(WebhookEndpoint, { id: delivery.endpointId });
    if (endpoint.state === 'disabled') return run.commit((tx) => this.record.cancel(tx, delivery));
    const outcome = await this.send.execute(endpoint, delivery, run.signal);
    // The process stops: that there was no answer is not the endpoint's fault.
    run.signal.throwIfAborted();
    await run.commit(async (tx) => {
      await this.record.execute(tx, delivery, outcome);
      return { ...outcome };
    });
  }
}
