import { SecretBox } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import { CommandKey, CreateCommandKey1637713210000 } from '@app/features/processes';
import { JOB_MIGRATIONS, JobRow, type JobSystem } from '@app/jobs';
import { CreateJobEffect1700000000001, JobBench, JobEffect } from '@app/jobs/testing';
import { type Actor, SYSTEM } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import type { DataSource } from 'typeorm';
import {
  CreateWebhooks1637713620000,
  PublishEvent,
  type WebhookContent,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEvent,
  type WebhookEventType,
} from '..';
import { DeliverWebhookJob } from '../deliver-webhook.job';
import { EndpointActs } from '../endpoint-acts';
import { EndpointSecrets } from '../endpoint-secrets';
import type { AddressRules } from '../outgoing/endpoint-address';
import { RecordAttempt } from '../record-attempt';
import { ReplayDelivery } from '../replay-delivery';
import { DeliverySigner, SendDelivery } from '../send-delivery';
import { WebhookEndpoints } from '../webhook-endpoints';

export const WEBHOOKS_PARTS = {
  entities: [JobRow, JobEffect, WebhookEndpoint, WebhookEvent, WebhookDelivery, CommandKey],
  migrations: [
    ...JOB_MIGRATIONS,
    CreateCommandKey1637713210000,
    CreateWebhooks1637713620000,
    CreateJobEffect1700000000001,
  ],
};

export const ADMINISTRATOR: Actor = { ...SYSTEM, id: 'admin', roles: ['system-administrator'] };

export const PUBLISHED: WebhookContent = {
  type: 'bulletin.published',
  data: { month: '2021-08', bulletinId: 'b1', number: '运信用办〔2021〕31号' },
};

/** Webhooks on one database, with a process that runs their jobs. */
export class WebhooksBench {
  readonly jobs: JobBench;
  readonly system: JobSystem;
  readonly audit = new RecordedAudit();
  readonly box = new SecretBox([{ id: 'k1', bytes: Buffer.alloc(32, 7) }]);
  readonly endpoints: WebhookEndpoints;
  readonly replay: ReplayDelivery;
  readonly publisher: PublishEvent;

  constructor(
    readonly dataSource: DataSource,
    rules: AddressRules = { loopback: 'allowed' },
  ) {
    this.jobs = new JobBench(dataSource);
    this.system = this.jobs.system([]);
    const { clock, unitOfWork } = this.jobs;
    const { outbox, handlers } = this.system;
    const secrets = new EndpointSecrets(this.box);
    const acts = new EndpointActs(unitOfWork, this.audit, clock);
    this.endpoints = new WebhookEndpoints(acts, secrets, rules);
    this.replay = new ReplayDelivery(acts, outbox);
    this.publisher = new PublishEvent(outbox, clock);
    const send = new SendDelivery(dataSource, new DeliverySigner(secrets, clock), rules);
    handlers.register([new DeliverWebhookJob(dataSource, send, new RecordAttempt(outbox, this.audit, clock))]);
  }

  /** On a database of its own, in memory. */
  static async open(rules?: AddressRules): Promise<WebhooksBench> {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, WEBHOOKS_PARTS).initialize();
    await runMigrations(dataSource);
    return new WebhooksBench(dataSource, rules);
  }

  register(url: string, events: readonly WebhookEventType[] = ['bulletin.published']) {
    return this.endpoints.register(ADMINISTRATOR, { url, description: '共享平台', events });
  }

  publish(content = PUBLISHED, dedupeKey = 'bulletin.published/b1'): Promise<number> {
    return this.jobs.unitOfWork.run((tx) => this.publisher.execute(tx, content, dedupeKey));
  }

  /** Runs everything that is due. */
  async finish(): Promise<void> {
    await this.system.start({ work: true });
    await this.system.flows.whenIdle();
  }

  /** Lets time pass to the next try of each delivery and makes it, so many times. */
  async tryAgain(times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      const [next] = (await this.deliveries()).flatMap(({ nextAt }) => nextAt ?? []).sort((a, b) => +a - +b);
      if (next !== undefined) this.jobs.clock.forward(Math.max(0, +next - +this.jobs.clock.now()));
      await this.finish();
    }
  }

  deliveries(): Promise<WebhookDelivery[]> {
    return this.dataSource.manager.find(WebhookDelivery, { order: { id: 'ASC' } });
  }

  async endpoint(): Promise<WebhookEndpoint> {
    const [endpoint] = await this.dataSource.manager.find(WebhookEndpoint);
    return endpoint!;
  }

  async dispose(): Promise<void> {
    await this.system.stop();
    await this.dataSource.destroy();
  }
}
