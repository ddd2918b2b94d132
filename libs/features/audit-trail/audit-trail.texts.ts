import type { ProblemTexts } from '@app/kernel';

/** What the audit trail refuses. */
export const AUDIT_TRAIL_TEXTS: ProblemTexts = {
  'audit-trail.stopped': {
    title: '审计日志已停止',
    detail: '数据库与已签名的检查点不一致，日志已停止写入检查点。',
    next: '请审计员会同系统管理员查明原因后再恢复。',
  },
  'audit-trail.claim-lost': { title: '审计日志正由其他进程处理', detail: '本进程未写入任何内容。' },
  'audit-trail.key-missing': {
    title: '缺少审计日志密钥',
    detail: '没有找到审计日志的签名密钥文件。',
    next: '请系统管理员核对AUDIT_KEY_FILE设置。',
  },
  'audit-trail.key-unfit': {
    title: '审计日志密钥不能使用',
    detail: '密钥文件应为Ed25519私钥，且只有所有者可读。',
    next: '请系统管理员更正后重新启动。',
  },
  'audit-trail.entry-unknown': { title: '没有这条审计记录', detail: '日志中没有这条记录。' },
  'audit-trail.entry-not-covered': {
    title: '审计记录尚未纳入检查点',
    detail: '该记录刚刚写入，尚无签名检查点覆盖。',
    next: '请稍后再试。',
  },
  'audit-trail.checkpoint-unknown': { title: '没有这个检查点', detail: '没有记录数为{size}的签名检查点。' },
  'audit-trail.sealed-payload-missing': { title: '没有封存内容', detail: '该记录没有封存内容，或封存内容已依法清除。' },
  'audit-trail.sealed-payload-held': {
    title: '封存内容已被依法保全',
    detail: '该记录在依法保全的范围内，保全解除前不得清除封存内容。',
    next: '请负责人查明保全是否可以解除。',
  },
  'audit-trail.sealed-payload-altered': {
    title: '封存内容与记录不符',
    detail: '封存内容的摘要与审计记录不一致，可能被改动。',
    next: '请审计员查明原因。',
  },
};
