import { Tag } from 'antd';
import type { Schemas } from '../api/client';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

export type Endpoint = Schemas['EndpointAnswer'];

const NAMES: Readonly<Record<string, string>> = T.eventNames;

export function eventsText(events: readonly string[]): string {
  return events.map((event) => NAMES[event] ?? event).join('、');
}

export function EndpointState({ endpoint: { state, disabledBecause } }: { readonly endpoint: Endpoint }) {
  if (state === 'active') return <Tag color="green">{T.active}</Tag>;
  return <Tag color="red">{disabledBecause === null ? T.disabled : T.because[disabledBecause]}</Tag>;
}
