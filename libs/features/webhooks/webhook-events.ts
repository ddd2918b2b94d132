/** What others can subscribe to, with the facts each event carries. Only what the public may see: it leaves the house. */
export interface WebhookFacts {
  readonly 'bulletin.published': { readonly month: string; readonly bulletinId: string; readonly number: string };
  /** `bulletinId` no longer holds; `supersededBy` takes its place. */
  readonly 'bulletin.superseded': {
    readonly month: string;
    readonly bulletinId: string;
    readonly number: string;
    readonly supersededBy: string;
  };
  readonly 'month.published': { readonly month: string };
}

export type WebhookEventType = keyof WebhookFacts;

/** An event with its facts. */
export type WebhookContent = {
  readonly [Type in WebhookEventType]: { readonly type: Type; readonly data: WebhookFacts[Type] };
}[WebhookEventType];

export const WEBHOOK_EVENTS: readonly WebhookEventType[] = [
  'bulletin.published',
  'bulletin.superseded',
  'month.published',
];

export function isWebhookEvent(text: string): text is WebhookEventType {
  return WEBHOOK_EVENTS.some((type) => type === text);
}
