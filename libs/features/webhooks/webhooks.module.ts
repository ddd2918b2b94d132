import type { JobHandler } from '@app/jobs';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { DeliverWebhookJob } from './deliver-webhook.job';
import { EndpointActs } from './endpoint-acts';
import { EndpointSecrets } from './endpoint-secrets';
import type { AddressRules } from './outgoing/endpoint-address';
import { PublishEvent } from './publish-event';
import { RecordAttempt } from './record-attempt';
import { ReplayDelivery } from './replay-delivery';
import { DeliverySigner, SendDelivery } from './send-delivery';
import { WebhookEndpoints } from './webhook-endpoints';
import { WEBHOOK_RULES } from './webhook-rules';
import { WebhooksController } from './webhooks.controller';

/** For the process's list of handlers. */
export const WEBHOOK_JOBS: readonly Type<JobHandler>[] = [DeliverWebhookJob];

/**
 * Events for other systems; gives `PublishEvent` to all. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `JobOutbox` and `SecretBox` from global modules, and
 * `config.webhooks`.
 */
@Module({})
export class WebhooksModule {
  static forRoot(rules: AddressRules): DynamicModule {
    return {
      module: WebhooksModule,
      global: true,
      controllers: [WebhooksController],
      providers: [
        { provide: WEBHOOK_RULES, useValue: rules },
        EndpointActs,
        EndpointSecrets,
        WebhookEndpoints,
        PublishEvent,
        DeliverySigner,
        SendDelivery,
        RecordAttempt,
        ReplayDelivery,
        ...WEBHOOK_JOBS,
      ],
      exports: [PublishEvent],
    };
  }
}
