/** What is wrong with a log in its database, beside what its export shows. The kinds are stable; the texts are for people. */
export type LogFindingKind =
  | 'entry-missing'
  | 'entry-unreadable'
  | 'column-altered'
  | 'leaf-missing'
  | 'leaf-surplus'
  | 'seal-missing'
  | 'seal-altered'
  | 'seal-surplus'
  | 'erasure-unfounded'
  | 'subtree-altered'
  | 'state-altered'
  | 'checkpoint-altered'
  | 'checkpoint-missing'
  | 'list-altered';

/** Where it was found. */
export interface LogFindingPlace {
  readonly entryId?: string;
  readonly leafIndex?: number;
  readonly column?: string;
  readonly size?: number;
  readonly level?: number;
  readonly nodeIndex?: number;
}

export interface LogFinding extends LogFindingPlace {
  readonly kind: LogFindingKind;
  readonly text: string;
}

const TEXTS: Record<LogFindingKind, (place: LogFindingPlace) => string> = {
  'entry-missing': ({ leafIndex, entryId }) => `序号 ${leafIndex} 的审计记录 ${entryId} 已从数据库中删除。`,
  'entry-unreadable': ({ leafIndex, entryId }) => `序号 ${leafIndex} 的审计记录 ${entryId} 不是规范格式。`,
  'column-altered': ({ leafIndex, entryId, column }) =>
    `序号 ${leafIndex} 的审计记录 ${entryId} 的检索列“${column}”与记录内容不符。`,
  'leaf-missing': ({ leafIndex }) => `序号 ${leafIndex} 的叶子已从数据库中删除。`,
  'leaf-surplus': ({ leafIndex, entryId }) =>
    `序号 ${leafIndex} 的叶子（记录 ${entryId}）超出日志的规模，不是定序程序所写。`,
  'seal-missing': ({ leafIndex, entryId }) =>
    `序号 ${leafIndex} 的审计记录 ${entryId} 的封存内容已不存在，且没有依法删除的记录。`,
  'seal-altered': ({ leafIndex, entryId }) =>
    `序号 ${leafIndex} 的审计记录 ${entryId} 的封存内容或盐值已被改动，与记录中的摘要不符。`,
  'seal-surplus': ({ entryId }) => `封存内容 ${entryId} 没有相应的审计记录，或该记录并未封存内容。`,
  'erasure-unfounded': ({ entryId }) => `封存内容 ${entryId} 的删除登记没有相应的审计记录。`,
  'subtree-altered': ({ level, nodeIndex }) => `第 ${level} 层第 ${nodeIndex} 个子树的存档哈希值已被改动、缺失或多余。`,
  'state-altered': () => '日志的状态行与其叶子不符。',
  'checkpoint-altered': ({ size }) => `数据库中规模为 ${size} 的检查点格式或签名不正确，或与库外保存的不同。`,
  'checkpoint-missing': ({ size }) => `规模为 ${size} 的检查点曾经签发并存于库外，但已不在数据库中。`,
  'list-altered': () => '库外保存的检查点清单已被改动，不予采信。',
};

/** A finding with its sentence. */
export function logFinding(kind: LogFindingKind, place: LogFindingPlace): LogFinding {
  return { kind, ...place, text: TEXTS[kind](place) };
}
