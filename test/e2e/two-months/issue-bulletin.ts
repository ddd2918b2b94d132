import type { Answer } from '@app/http/testing';
import { officeDay } from '@app/kernel';
import type { Office } from './office';
import { cockpit } from './plan-month';
import type { ActedRecord, Worker } from './worker';

interface Pages {
  readonly manifestSha256: string;
  readonly previewSha256: string;
}

export interface Bulletin extends ActedRecord {
  readonly number: string | null;
  readonly issueDate: string;
  readonly documentId: string | null;
}

const SIX_MINUTES_MS = 6 * 60_000;

export function bulletinOf({ drafter }: Office, id: string): Promise<Bulletin> {
  return drafter.get(`bulletins/${id}`);
}

/** Somebody signs what the pages show now. */
async function signBulletin(
  office: Office,
  who: Worker,
  { id, act }: { readonly id: string; readonly act: string },
): Promise<Answer> {
  const { version } = await bulletinOf(office, id);
  const { manifestSha256, previewSha256 } = await who.get<Pages>(`bulletins/${id}/pages`);
  return who.tryPost(`bulletins/${id}/acts/${act}`, { version, body: { manifestSha256, previewSha256 } });
}

/** The month's bulletin is drafted and its words edited. */
export async function draftBulletin(office: Office, month: string, issueDate: string): Promise<string> {
  const { drafter, checker, refusals } = office;
  const { id, version } = await drafter.post(`months/${month}/bulletin`);
  const look = () => bulletinOf(office, id);
  await refusals.expect(() => checker.tryPost(`months/${month}/bulletin`), [409, 'bulletin-under-way'], look);
  const remarks = {
    situation: ['本月各单位报送数量较上月有所增加。'],
    rankings: [],
    praise: [],
    warnings: [],
    criticism: [],
  };
  const narrative = { remarks, requirements: null, praised: null };
  const body = { narrative, issueDate, reason: '补充总体情况' };
  const edit = (version: number, body: object) => () => drafter.tryPut(`bulletins/${id}/narrative`, { version, body });
  await refusals.expect(edit(version + 1, body), [412, 'stale-version'], look);
  await refusals.expect(edit(version, { ...body, narrative: { remarks } }), [422, 'request-invalid'], look);
  expect((await edit(version, body)()).status).toBe(200);
  return id;
}

/** 拟稿, 审核, 签发: each by another, in this order, on what was on the screen, with a fresh proof of identity. */
export async function signOffBulletin(office: Office, id: string): Promise<void> {
  const { drafter, checker, leader, refusals } = office;
  const look = () => bulletinOf(office, id);
  const sign = (who: Worker, act: string) => signBulletin(office, who, { id, act });
  const { version } = await look();
  const unseen = { manifestSha256: '0'.repeat(64), previewSha256: '0'.repeat(64) };
  const submitUnseen = () => drafter.tryPost(`bulletins/${id}/acts/submit`, { version, body: unseen });
  await refusals.expect(submitUnseen, [409, 'bulletin-shown-outdated'], look);
  expect((await sign(drafter, 'submit')).status).toBe(200);
  await refusals.expect(() => sign(leader, 'sign'), [409, 'chain-complete'], look);
  await refusals.expect(() => sign(drafter, 'review'), [403, 'duties-not-separate'], look);
  expect((await sign(checker, 'review')).status).toBe(200);
  await refusals.expect(() => sign(drafter, 'sign'), [403, 'role-not-allowed'], look);
  await refuseOldProof(office, id);
  expect((await sign(leader, 'sign')).status).toBe(200);
  await office.idle();
  const { state, number } = await look();
  // Signed on the day it bears, it is published as soon as it is sealed.
  expect([state, number]).toEqual([
    expect.stringMatching(/^(sealed|published)$/),
    expect.stringMatching(/^运信用办〔2021〕\d+号$/),
  ]);
}

/** A proof of more than five minutes ago counts for nothing, nor does a visitor without a session. */
async function refuseOldProof({ app, leader, refusals, drafter }: Office, id: string): Promise<void> {
  const look = () => drafter.get(`bulletins/${id}`);
  const { version } = await drafter.get<Bulletin>(`bulletins/${id}`);
  const pages = await leader.get<Pages>(`bulletins/${id}/pages`);
  const body = { manifestSha256: pages.manifestSha256, previewSha256: pages.previewSha256 };
  const headers = { 'if-match': `"${String(version)}"`, 'idempotency-key': 'signed-too-late-to-count' };
  const url = `/api/v1/bulletins/${id}/acts/sign`;
  const browser = leader.browser();
  app.clock.forward(SIX_MINUTES_MS);
  await refusals.expect(() => browser.post(url, body, headers), [401, 'proof-needed'], look);
  await refusals.expectUnlogged(() => app.anybody().post(url, body, headers), [401, 'sign-in-needed']);
}

/** On the day it bears it is published by itself, and the month with it. */
export async function awaitPublication(office: Office, month: string, id: string): Promise<void> {
  const { issueDate } = await bulletinOf(office, id);
  const day = officeDay(office.app.clock.now());
  if (day < issueDate) await office.goTo(`${issueDate} 08:00`);
  const { state } = await bulletinOf(office, id);
  expect([state, (await cockpit(office, month)).state]).toEqual([
    'published',
    expect.stringMatching(/^(published|corrected)$/),
  ]);
}
