import { isIP } from 'node:net';
import type { WebhooksChoice } from '@app/config';
import { WebhookAddressRefused } from '../webhooks.errors';
import { isLoopbackAddress, isPublicAddress } from './public-address';

export type AddressRules = WebhooksChoice;

const LONGEST = 500;

/**
 * Reads the address of an endpoint: https, to a name or a public number, without credentials. Throws `WebhookAddressRefused`. What a
 * name stands for is looked up, and checked, for every attempt anew.
 */
export function endpointAddress(text: string, rules: AddressRules): URL {
  if (text.length > LONGEST || !URL.canParse(text)) throw new WebhookAddressRefused({ reason: 'malformed' });
  const url = new URL(text);
  const isLocal = rules.loopback === 'allowed' && isLoopbackHost(hostOf(url));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
    throw new WebhookAddressRefused({ reason: 'not-https' });
  }
  if (url.username !== '' || url.password !== '') throw new WebhookAddressRefused({ reason: 'credentials' });
  if (url.hash !== '') throw new WebhookAddressRefused({ reason: 'fragment' });
  if (isLoopbackHost(hostOf(url)) && !isLocal) throw new WebhookAddressRefused({ reason: 'not-public' });
  if (isIP(hostOf(url)) !== 0 && !mayConnect(hostOf(url), rules))
    throw new WebhookAddressRefused({ reason: 'not-public' });
  return url;
}

/** The host as a resolver takes it: IPv6 without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

export function mayConnect(address: string, rules: AddressRules): boolean {
  return isPublicAddress(address) || (rules.loopback === 'allowed' && isLoopbackAddress(address));
}

function isLoopbackHost(host: string): boolean {
  return /(?:^|\.)localhost\.?$/.test(host) || isLoopbackAddress(host);
}
