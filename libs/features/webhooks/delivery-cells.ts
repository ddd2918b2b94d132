import { officeMoment } from '@app/kernel';
import type { PostFailure } from './outgoing/post-message';
import type { DeliveryState } from './webhook-delivery.entity';
import type { WebhookEventType } from './webhook-events';
import type { DeliveryView } from './webhooks.query';

const EVENT_LABELS: Readonly<Record<WebhookEventType, string>> = {
  'bulletin.published': '通报发布',
  'bulletin.superseded': '通报更正',
  'month.published': '月度考核发布',
};

const STATE_LABELS: Readonly<Record<DeliveryState, string>> = {
  pending: '推送中',
  delivered: '已送达',
  failed: '已放弃',
  cancelled: '因停用而取消',
};

const FAILURE_LABELS: Readonly<Record<PostFailure, string>> = {
  'address-refused': '地址不允许',
  unresolved: '域名无法解析',
  timeout: '超时',
  unreachable: '无法连接',
};

/** The headings of `deliveryCells`. */
export const DELIVERY_COLUMNS = [
  ...['编号', '事件', '状态', '已推送次数', '最近一次答复', '最近一次推送时间', '下次推送时间', '事件发生时间'],
];

/** A delivery as a row of its export. */
export function deliveryCells({ lastStatus, lastFailure, attemptedAt, nextAt, ...delivery }: DeliveryView) {
  return [
    ...[delivery.id, EVENT_LABELS[delivery.type], STATE_LABELS[delivery.state], delivery.attempts],
    lastStatus ?? (lastFailure === null ? '' : FAILURE_LABELS[lastFailure]),
    attemptedAt === null ? '' : officeMoment(attemptedAt),
    nextAt === null ? '' : officeMoment(nextAt),
    officeMoment(delivery.createdAt),
  ];
}
