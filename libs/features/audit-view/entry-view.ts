import { entryBytes } from '@app/audit-log';
import { accountNames } from '@app/features/accounts';
import type { FoundEntry } from '@app/features/audit-trail';
import type { EntityManager } from 'typeorm';
import type { EntryAnswer } from './audit-view.dto';

/** Entries as the auditor reads them, with the names of who acted. A row that no longer holds an entry is left to the verifier. */
export async function entryAnswers(manager: EntityManager, found: readonly FoundEntry[]): Promise<EntryAnswer[]> {
  const names = await accountNames(
    manager,
    found.flatMap(({ entry }) => (entry === null ? [] : [entry.actor])),
  );
  return found.map((one) => answerOf(one, names));
}

/** The text whose UTF-8 bytes the tree hashes; empty where the row no longer holds an entry. */
export function canonicalTextOf({ entry }: FoundEntry): string {
  return entry === null ? '' : Buffer.from(entryBytes(entry)).toString('utf8');
}

/** An entry as the columns of an export. */
export function entryCells({ id, leafIndex, entry, sealed }: FoundEntry): (string | number)[] {
  if (entry === null) return [leafIndex ?? '', id, '', '', '', '', '', '', '', '', '', '', ''];
  const { at, actor, role, action, subject, month = '', unit = '', outcome = '', refusal = '', reason = '' } = entry;
  const facts = entry.facts === undefined ? '' : JSON.stringify(entry.facts);
  const kept = sealed === null ? '' : SEALED_WORDS[sealed];
  return [
    leafIndex ?? '',
    id,
    at,
    actor,
    role,
    action,
    subject,
    month,
    unit,
    OUTCOME_WORDS[outcome],
    refusal || reason,
    facts,
    kept,
  ];
}

/** The headings of `entryCells`. */
export const ENTRY_COLUMNS = [
  '序号',
  '编号',
  '时间（UTC）',
  '经办人',
  '角色',
  '操作',
  '事项',
  '月份',
  '单位',
  '结果',
  '理由或拒绝原因',
  '事实',
  '封存内容',
] as const;

const SEALED_WORDS = { kept: '留存', gone: '已删除' } as const;
const OUTCOME_WORDS = { done: '已办理', refused: '被拒绝', '': '' } as const;

function answerOf({ id, leafIndex, entry, sealed }: FoundEntry, names: ReadonlyMap<string, string>): EntryAnswer {
  return {
    id,
    leafIndex,
    at: entry?.at ?? '',
    actor: entry?.actor ?? '',
    actorName: names.get(entry?.actor ?? '') ?? null,
    role: entry?.role ?? '',
    delegatedBy: entry?.delegatedBy ?? null,
    action: entry?.action ?? '',
    subject: entry?.subject ?? '',
    month: entry?.month ?? null,
    unit: entry?.unit ?? null,
    outcome: entry?.outcome ?? 'done',
    refusal: entry?.refusal ?? null,
    reason: entry?.reason ?? null,
    facts: JSON.stringify(entry?.facts ?? {}),
    before: entry?.before ?? null,
    after: entry?.after ?? null,
    sealed,
    requestId: entry?.requestId ?? null,
  };
}
