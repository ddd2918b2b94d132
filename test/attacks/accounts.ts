import { createHmac } from 'node:crypto';
import type { Answer, Browser } from '@app/http/testing';
import type { Role } from '@app/kernel';
import { Visitor } from '../support/visitor';
import type { Target } from './target';

/** A password that the strictest setting accepts. */
export const PASSWORD = 'Hai-Tang-2299!';

export interface NewPerson {
  readonly signInName: string;
  readonly roles: readonly Role[];
  readonly unitCode?: string;
}

/** A ticket with which somebody chooses a password. */
export interface Ticket {
  readonly accountId: string;
  readonly signInName: string;
  readonly token: string;
}

/** An account made by the security administrator; its person has still to choose a password. */
export async function createAccount(target: Target, person: NewPerson): Promise<Ticket> {
  const { signInName, roles, unitCode = null } = person;
  const body = { signInName, displayName: `人员${signInName}`, roles, unitCode };
  const key = `account-${signInName}`.padEnd(20, '0');
  const answer = await (await administrator(target)).post('/api/v1/accounts', body, { 'idempotency-key': key });
  if (answer.status !== 201) throw new Error(`${signInName} could not be created: ${answer.text}`);
  const { id, invitation } = answer.json<{ id: string; invitation: { token: string } }>();
  return { accountId: id, signInName, token: invitation.token };
}

/** A ticket for a new password, good for ten minutes. */
export async function resetTicket(target: Target, signInName: string): Promise<Ticket> {
  const admin = await administrator(target);
  const found = await admin.get(`/api/v1/accounts?search=${signInName}`);
  const [account] = found.json<{ items: { id: string; version: number }[] }>().items;
  const { id, version } = account!;
  const url = `/api/v1/accounts/${id}/invitation`;
  const answer = await admin.post(url, undefined, { 'if-match': `"${String(version)}"` });
  return { accountId: id, signInName, token: answer.json<{ token: string }>().token };
}

export function choosePassword(target: Target, { signInName, token }: Ticket, password: string): Promise<Answer> {
  return target.anybody().post('/api/v1/invitations/acceptance', { signInName, token, password });
}

/** An account whose person has chosen a password. */
export async function person(target: Target, about: NewPerson, password = PASSWORD): Promise<Ticket> {
  const ticket = await createAccount(target, about);
  const chosen = await choosePassword(target, ticket, password);
  if (chosen.status !== 204) throw new Error(`${about.signInName} could not choose a password: ${chosen.text}`);
  return ticket;
}

/** Somebody at a browser, signed in with name and password. */
export async function signedIn(target: Target, signInName: string, password = PASSWORD): Promise<Visitor> {
  const visitor = new Visitor(target);
  const opened = await visitor.send('POST', 'session', { body: { signInName, password } });
  if (opened.status !== 201) throw new Error(`${signInName} could not sign in: ${opened.text}`);
  return visitor;
}

/** The code that an authenticator app shows at a moment for a secret that was typed in (RFC 6238). */
export function appCode(secret: string, at: Date): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes)).update(step).digest();
  const number = mac.readUInt32BE(mac[19]! & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Somebody who has signed in as the security administrator, as an installation always has one who can. */
async function administrator(target: Target): Promise<Browser> {
  const browser = target.inRole('security-administrator');
  await browser.get('/api/v1/session');
  await target.truth.query(
    "UPDATE account SET password_hash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$none' WHERE id = 'security-administrator'",
  );
  return browser;
}
