import { getMonthContext, getWorkedMonth } from '@app/features/months';
import { type LoadedRecord, ProcessRecord } from '@app/features/processes';
import { type Clock, officeDay } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Bulletin } from './bulletin.entity';
import { manifestText } from './bulletin.query';
import type { bulletinProcess } from './bulletin.workflow';
import type { ShownBulletin } from './frozen-bulletin';
import { BulletinDatePast } from './bulletins.errors';
import { digestOf, parseManifest, sealManifest } from './manifest/month-manifest';
import { readMonthManifest } from './manifest/read-month-manifest.query';

type BulletinRecord = LoadedRecord<typeof bulletinProcess>;

/** Whether what a signer saw is what was submitted. */
export function isShown({ frozen, manifestSha256 }: Bulletin, shown: ShownBulletin): boolean {
  return manifestSha256 === shown.manifestSha256 && frozen?.preview.sha256 === shown.previewSha256;
}

/**
 * A bulletin is signed on the day it bears (成文日期, GB/T 9704 7.3.5.4) or before it, never after: the signers saw pages with that day,
 * and number and year go by it. Throws `BulletinDatePast`; then it is returned and gets another day.
 */
export function requireDateAhead(bulletin: Bulletin, clock: Clock): void {
  if (isDatePast(bulletin, clock)) throw new BulletinDatePast({ issueDate: bulletin.issueDate });
}

/** Whether the day a bulletin bears is over, in the office's time. */
export function isDatePast({ issueDate }: Pick<Bulletin, 'issueDate'>, clock: Clock): boolean {
  return issueDate < officeDay(clock.now());
}

/** Whether the manifest is still kept as it was submitted, to the byte. */
export async function isManifestIntact(manager: EntityManager, { id, manifestSha256 }: Bulletin): Promise<boolean> {
  const text = await manifestText(manager, id);
  return text !== null && digestOf(text) === manifestSha256;
}

/**
 * Whether the month's data still are those that were submitted, and the month has not been taken back meanwhile: anything that differs,
 * a new objection included, needs another version with other signatures.
 */
export async function isManifestPresent(manager: EntityManager, bulletin: Bulletin): Promise<boolean> {
  const text = await manifestText(manager, bulletin.id);
  if (text === null || digestOf(text) !== bulletin.manifestSha256) return false;
  if (bulletin.kind === 'monthly' && !(await isMonthSigning(manager, bulletin.month))) return false;
  const { scores, narrative, issueDate, corrects } = parseManifest(text);
  const month = await getMonthContext(manager, bulletin.assessmentId);
  const present = await readMonthManifest(manager, month, { scores, narrative, issueDate, corrects });
  return sealManifest(present).sha256 === bulletin.manifestSha256;
}

/**
 * Whether as many different people have reviewed what was submitted as the scheme's chain asks for. Reviews of an earlier submission
 * count for nothing.
 */
export async function isChainComplete(
  manager: EntityManager,
  bulletin: Bulletin,
  record: BulletinRecord,
): Promise<boolean> {
  const { scheme } = await getMonthContext(manager, bulletin.assessmentId);
  const wanted = scheme.signOff.filter(({ meaning }) => meaning === '审核').length;
  const reviews = signaturesOf(record).filter(({ signOff }) => signOff === '审核');
  return new Set(reviews.map(({ actorId }) => actorId)).size >= wanted;
}

/** The signatures given since the last submission, itself included, in order. */
export function signaturesOf({ acts }: BulletinRecord): BulletinRecord['acts'] {
  const submitted = acts.findLastIndex(({ action }) => action === 'submit');
  return submitted < 0 ? [] : acts.slice(submitted).filter(({ signOff }) => signOff !== null);
}

async function isMonthSigning(manager: EntityManager, month: string): Promise<boolean> {
  const { recordId } = await getWorkedMonth(manager, month);
  const { state } = await manager.findOneByOrFail(ProcessRecord, { id: recordId });
  return state === 'signing';
}
