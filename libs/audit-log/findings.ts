import type { AuditEntry } from './audit-entry';

/** What was found wrong. The kinds are stable; the texts are for people. */
export type FindingKind =
  | 'entry-altered'
  | 'entry-removed'
  | 'entry-inserted'
  | 'entry-moved'
  | 'entry-suspect'
  | 'range-altered'
  | 'leaf-hash-altered'
  | 'sealed-altered'
  | 'sealed-orphan'
  | 'sealed-malformed'
  | 'checkpoint-invalid'
  | 'checkpoint-conflict'
  | 'checkpoint-missing'
  | 'checkpoint-rolled-back'
  | 'behind-anchor'
  | 'tree-state-altered'
  | 'key-invalid'
  | 'key-mismatch'
  | 'file-unreadable'
  | 'file-malformed';

/** Where it was found. Leaf indexes count from 0, `from` ≤ i < `to`; `line` counts from 1, as editors do. */
export interface FindingPlace {
  readonly file: string;
  readonly index?: number;
  readonly from?: number;
  readonly to?: number;
  readonly line?: number;
}

/** One thing found wrong, with its place and the sentence for the reader. */
export interface Finding extends FindingPlace {
  readonly kind: FindingKind;
  readonly text: string;
  /** What the row in question says now, if it can still be read. */
  readonly entry?: AuditEntry;
}

const TEXTS: Record<FindingKind, (place: FindingPlace) => string> = {
  'entry-altered': ({ index, line }) =>
    `序号 ${index} 的审计记录（第 ${line} 行）内容已被改动，与日志签发时的哈希值不符。`,
  'entry-removed': ({ index }) => `序号 ${index} 的审计记录已被删除：日志中有此条，导出的记录中没有。`,
  'entry-inserted': ({ index, line }) => `第 ${line} 行的记录不在日志中，系事后插入（位于序号 ${index} 之前）。`,
  'entry-moved': ({ index, line }) => `序号 ${index} 的审计记录被移动到第 ${line} 行，顺序与日志不符。`,
  'entry-suspect': ({ index }) =>
    `序号 ${index} 处的记录与存档哈希值不一致，且该处未获检查点证实：记录与哈希值至少有一方被改动。`,
  'range-altered': ({ from, to }) =>
    `序号 ${from} 至 ${Number(to) - 1} 之间的记录与检查点不符：记录与存档哈希值均无法得到检查点证实，须逐条核对该区间。`,
  'leaf-hash-altered': ({ index }) =>
    `存档哈希文件中序号 ${index} 的哈希值已被改动、缺失或多余；记录本身以检查点为准另行核验。`,
  'sealed-altered': ({ index }) => `序号 ${index} 的封存内容或盐值已被改动，与记录中的摘要不符。`,
  'sealed-orphan': ({ index, line }) =>
    `封存文件第 ${line} 行所指的序号 ${index} 没有可对应的封存摘要，或同一序号重复出现。`,
  'sealed-malformed': ({ line }) => `封存文件第 ${line} 行格式不正确，无法核验。`,
  'checkpoint-invalid': ({ file }) => `检查点文件“${file}”格式或签名不正确，不予采信。`,
  'checkpoint-conflict': ({ file, from, to }) =>
    `检查点“${file}”（规模 ${to}）与现有日志互相矛盾：同一日志出现了两个版本，分歧不晚于该规模；` +
    `在此之前与现有记录一致的最近检查点规模为 ${from}。`,
  'checkpoint-missing': ({ to }) => `规模为 ${to} 的检查点文件已缺失，但日志曾在此处签发检查点。`,
  'checkpoint-rolled-back': ({ from, to }) =>
    `当前检查点（规模 ${from}）落后于已签发的检查点（规模 ${to}）：日志被回退到较早的版本。`,
  'behind-anchor': ({ from, to }) =>
    `日志（规模 ${from}）落后于已公布的检查点（规模 ${to}）：序号 ${from} 至 ${Number(to) - 1} 的记录已被截去。`,
  'tree-state-altered': ({ line }) => `树状态文件第 ${line} 行已被改动或缺失，与检查点不符。`,
  'key-invalid': () => '验证公钥文件格式不正确，不予采信。',
  'key-mismatch': () => '导出包内的验证公钥与指定的可信公钥不一致；以指定的可信公钥为准。',
  'file-unreadable': ({ file }) => `文件“${file}”不存在或无法读取。`,
  'file-malformed': ({ file }) => `文件“${file}”不符合导出格式（末尾不完整，或不属于导出包）。`,
};

/** A finding with its sentence. */
export function finding(kind: FindingKind, place: FindingPlace): Finding {
  return { kind, ...place, text: TEXTS[kind](place) };
}

/** The finding with what its row says now. */
export function describeEntry(found: Finding, entry: AuditEntry): Finding {
  const { at, actor, action, subject } = entry;
  return { ...found, entry, text: `${found.text}现内容：${at}，${actor}，${action}，${subject}。` };
}
