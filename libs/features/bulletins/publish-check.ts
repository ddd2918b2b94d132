import { personalDataIn } from '@app/field-standard';
import { namesPersonOfRecords } from '@app/features/records';
import type { EntityManager } from 'typeorm';
import { BulletinNamesPerson } from './bulletins.errors';
import type { BulletinOfficialContent } from './frozen-bulletin';
import type { Narrative } from './narrative';

const KINDS = {
  'identity-number': '证件号码',
  telephone: '手机号码',
  address: '住址',
} as const;

/**
 * A bulletin is published: nobody's identity number, telephone, address or name may stand in what people have typed (PIPL 5, 6). Throws
 * `BulletinNamesPerson`, which tells the kind and quotes nothing.
 */
export async function requirePublishable(
  manager: EntityManager,
  assessmentId: number,
  texts: readonly string[],
): Promise<void> {
  for (const text of texts) {
    const kind = personalDataIn(text);
    if (kind !== null) throw new BulletinNamesPerson({ kind: KINDS[kind] });
  }
  if (await namesPersonOfRecords(manager, assessmentId, texts)) throw new BulletinNamesPerson({ kind: '自然人姓名' });
}

/** What the drafter has typed, paragraph after paragraph. */
export function typedTexts({ remarks, requirements }: Narrative): readonly string[] {
  return [...Object.values(remarks).flat(), ...(requirements ?? [])];
}

/** Everything in a bulletin that somebody has typed, reasons of redraws and corrections included. */
export function publishedTexts({ bulletin }: BulletinOfficialContent): readonly string[] {
  const { remarks, requirements = [], draw, correction } = bulletin;
  const reason = correction === undefined ? [] : [correction.reason];
  return [...Object.values(remarks ?? {}).flat(), ...requirements, ...draw.deviations, ...reason];
}
