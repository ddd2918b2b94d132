import type { ProblemTexts } from '@app/kernel';

/** What is refused about the audit log and its proofs. */
export const AUDIT_LOG_TEXTS: ProblemTexts = {
  'audit-log.note-malformed': { title: '签名凭据格式有误', detail: '内容不是有效的签名凭据（signed note）。' },
  'audit-log.note-signature-invalid': {
    title: '签名凭据的签名无效',
    detail: '内容与签名不符，可能被改动过。',
    next: '请审计员核查来源。',
  },
  'audit-log.note-unverified': { title: '签名凭据无法验证', detail: '没有一个已知密钥能验证其签名。' },
  'audit-log.note-key-malformed': { title: '验证密钥格式有误' },
  'audit-log.note-key-ambiguous': { title: '验证密钥有重复', detail: '两个密钥的名称和编号相同。' },
  'audit-log.checkpoint-malformed': { title: '审计检查点格式有误' },
  'audit-log.tlog-proof-malformed': { title: '审计证明格式有误' },
  'audit-log.tree-position-invalid': { title: '审计日志中没有该位置' },
  'audit-log.tree-state-malformed': {
    title: '审计日志的存储状态有误',
    detail: '保存的状态前后不一致。',
    next: '请立即通知审计员。',
  },
  'audit-log.tree-hash-missing': {
    title: '审计日志缺少数据',
    detail: '证明所需的数据不完整。',
    next: '请立即通知审计员。',
  },
  'audit-log.entry-invalid': {
    title: '审计记录内容有误',
    detail: '操作未执行，因为它不能如实记录。',
    next: '请将请求编号告知系统管理员。',
  },
  'audit-log.entry-too-large': {
    title: '审计记录过长',
    detail: '记录不得超过{limit}字节，操作未执行。',
    next: '请缩短填写的内容后重试。',
  },
  'audit-log.behind-checkpoint': {
    title: '审计日志落后于已公布的检查点',
    detail: '日志可能被回退或截断。',
    next: '请立即通知审计员。',
  },
  'audit-log.forked': {
    title: '审计日志与已公布的检查点不一致',
    detail: '日志可能被改动过。',
    next: '请立即通知审计员。',
  },
};
