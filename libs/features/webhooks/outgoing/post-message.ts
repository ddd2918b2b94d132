import { lookup } from 'node:dns/promises';
import { request as requestPlain, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type AddressRules, hostOf, mayConnect } from './endpoint-address';

/** Why there was no answer. */
export type PostFailure = 'address-refused' | 'unresolved' | 'timeout' | 'unreachable';

/** The status of the answer, or why there was none. */
export type PostOutcome = { readonly status: number } | { readonly failure: PostFailure };

export interface PostMessage {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export type Resolve = (host: string) => Promise<readonly HostAddress[]>;

export interface PostWays {
  readonly rules: AddressRules;
  readonly resolve?: Resolve;
  readonly timeLimit?: number;
  /** Ends the attempt early. */
  readonly signal?: AbortSignal;
}

const TIME_LIMIT_MS = 10_000;
const MOST_ANSWER_BYTES = 1_024;

const resolveByName: Resolve = (host) => lookup(host, { all: true });

/**
 * Sends one message and returns how it was answered. The host is resolved here and must be public with every address it has; the
 * connection is made to those very addresses, so that a name which changes in between leads nowhere else. Redirects are answers, not
 * followed; of the answer nothing is kept but its status. Does not reject.
 */
export async function postMessage(message: PostMessage, ways: PostWays): Promise<PostOutcome> {
  const limit = AbortSignal.timeout(ways.timeLimit ?? TIME_LIMIT_MS);
  const signal = ways.signal === undefined ? limit : AbortSignal.any([limit, ways.signal]);
  const addresses = await resolved(hostOf(message.url), ways, signal);
  if ('failure' in addresses) return addresses;
  return send(message, fixedLookup(addresses), signal);
}

async function resolved(
  host: string,
  { rules, resolve = resolveByName }: PostWays,
  signal: AbortSignal,
): Promise<readonly HostAddress[] | { readonly failure: PostFailure }> {
  const family = isIP(host);
  const found = family === 0 ? await beforeEnd(resolve(host), signal) : [{ address: host, family }];
  if (found === undefined || found.length === 0) return { failure: signal.aborted ? 'timeout' : 'unresolved' };
  return found.every(({ address }) => mayConnect(address, rules)) ? found : { failure: 'address-refused' };
}

/** What the promise gives; undefined where it rejects or the time is over. */
function beforeEnd<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((settle) => {
    signal.addEventListener('abort', () => settle(undefined), { once: true });
    if (signal.aborted) settle(undefined);
    promise.then(settle, () => settle(undefined));
  });
}

/** A look-up that knows only the addresses that were checked. */
function fixedLookup(addresses: readonly HostAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
}

function send({ url, headers, body }: PostMessage, lookup: LookupFunction, signal: AbortSignal): Promise<PostOutcome> {
  return new Promise((settle) => {
    const request = url.protocol === 'https:' ? requestTls : requestPlain;
    // `agent: false`: a connection of its own, never one that was opened to an address of another day.
    const options = { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) } };
    const sending: ClientRequest = request(url, { ...options, lookup, agent: false, signal });
    let outcome: PostOutcome | undefined;
    sending.on('error', () => settle(outcome ?? { failure: signal.aborted ? 'timeout' : 'unreachable' }));
    sending.on('response', (answer) => {
      // Known with the first line: an answer that then stalls is an answer all the same.
      const known = { status: answer.statusCode ?? 0 };
      outcome = known;
      drain(answer, () => settle(known));
    });
    sending.end(body);
  });
}

/** Lets the server finish a short answer; a longer one is cut off. */
function drain(answer: IncomingMessage, done: () => void): void {
  let seen = 0;
  answer.on('data', (chunk: Buffer) => {
    seen += chunk.length;
    if (seen > MOST_ANSWER_BYTES) answer.destroy();
  });
  answer.on('error', done);
  answer.on('close', done);
}
