import { ExportQuery, ListOfCodes, OneOf, PageQuery, Shown, Text } from '@app/http';
import type { Type } from '@nestjs/common';
import { DELIVERY_STATES, type DeliveryState } from './webhook-delivery.entity';
import { isWebhookEvent, WEBHOOK_EVENTS, type WebhookEventType } from './webhook-events';

export class EndpointBody {
  @Text({ about: '推送地址（https）', most: 500, example: 'https://hooks.example.cn/shuanggongshi' })
  url!: string;

  @Text({ about: '用途说明', most: 100, example: '市政务数据共享平台' })
  description!: string;

  @ListOfCodes(isWebhookEvent, {
    about: `订阅的事件：${WEBHOOK_EVENTS.join('、')}`,
    least: 1,
    most: WEBHOOK_EVENTS.length,
    example: WEBHOOK_EVENTS.slice(0, 1),
  })
  events!: WebhookEventType[];
}

export class EndpointAnswer {
  @Shown('编号')
  id!: string;

  @Shown('推送地址')
  url!: string;

  @Shown('用途说明')
  description!: string;

  @Shown('订阅的事件', { list: true })
  events!: readonly string[];

  @Shown('状态', { words: ['active', 'disabled'] })
  state!: string;

  @Shown('停用原因：person人工停用，failing连续多日推送失败，gone对方答复地址已撤销', {
    words: ['person', 'failing', 'gone'],
    nullable: true,
  })
  disabledBecause!: string | null;

  @Shown('自何时起推送一直失败', { type: 'moment', nullable: true })
  failingSince!: Date | null;

  @Shown('原密钥同时有效至', { type: 'moment', nullable: true })
  olderUntil!: Date | null;

  @Shown('登记时间', { type: 'moment' })
  createdAt!: Date;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

export class NewEndpointAnswer {
  @Shown('编号')
  id!: string;

  @Shown('签名密钥，只显示这一次；重复办理时为null', {
    nullable: true,
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  secret!: string | null;

  @Shown('重复办理时说明为何没有密钥；首次办理时为null', { nullable: true })
  notice!: string | null;
}

export class NewSecretAnswer {
  @Shown('新的签名密钥，只显示这一次；原密钥一天内同时有效', { example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
  secret!: string;
}

/** The field that narrows the list, added to its own query and to that of its export. */
function narrowedDeliveries<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @OneOf(DELIVERY_STATES, { about: '状态', optional: true })
    state?: DeliveryState;
  }
  return Narrowed;
}

export class DeliveriesQuery extends narrowedDeliveries(PageQuery) {}

export class DeliveriesExportQuery extends narrowedDeliveries(ExportQuery) {}

export class DeliveryAnswer {
  @Shown('编号（推送时的webhook-id为msg_加编号）')
  id!: string;

  @Shown('事件', { words: WEBHOOK_EVENTS })
  type!: string;

  @Shown('状态：pending推送中，delivered已送达，failed已放弃，cancelled因停用而取消', { words: DELIVERY_STATES })
  state!: string;

  @Shown('已推送次数', { type: 'integer' })
  attempts!: number;

  @Shown('下次推送时间', { type: 'moment', nullable: true })
  nextAt!: Date | null;

  @Shown('最近一次推送时间', { type: 'moment', nullable: true })
  attemptedAt!: Date | null;

  @Shown('最近一次答复的状态码', { type: 'integer', nullable: true })
  lastStatus!: number | null;

  @Shown('最近一次没有答复的原因', {
    words: ['address-refused', 'unresolved', 'timeout', 'unreachable'],
    nullable: true,
  })
  lastFailure!: string | null;

  @Shown('事件发生时间', { type: 'moment' })
  createdAt!: Date;
}
