import type { SettingsReader } from './settings-reader';

/** Where this product may send what others subscribe to. */
export interface WebhooksChoice {
  /** `allowed`: to this machine too, and there without TLS. For tests and for trying things out alone. */
  readonly loopback: 'refused' | 'allowed';
}

/** Reads WEBHOOK_LOOPBACK. */
export function readWebhooks(settings: SettingsReader): WebhooksChoice {
  const loopback = settings.oneOf('WEBHOOK_LOOPBACK', 'refused', ['refused', 'allowed']);
  if (loopback === 'allowed' && settings.optional('NODE_ENV') === 'production') {
    settings.refuse('WEBHOOK_LOOPBACK', 'NODE_ENV 为 production 时不能为 allowed：否则可借此访问本机的内部服务');
  }
  return { loopback };
}
