import { auditHealth } from '@app/features/audit-trail';
import type { DataSource } from 'typeorm';
import { type Finding, findingsOn } from './finding';

const LAG_ATTENTION_MS = 60_000;
const on = findingsOn('审计日志');

/** Whether the log goes on: not stopped by an alarm, and its newest entries soon under a signed checkpoint. */
export async function checkAuditLog(
  { manager }: DataSource,
  { log, now }: { readonly log: string; readonly now: Date },
): Promise<readonly Finding[]> {
  const { state, alarm, size, waitingSince } = await auditHealth(manager, log);
  if (state === 'stopped') {
    return [
      on.failing({
        says: `因警报停止签名（${alarm ?? ''}）。`,
        next: '请审计员查明原因：多为恢复了旧备份或有人改动数据库。可先运行 npm run audit:examine。',
      }),
    ];
  }
  const lag = waitingSince === null ? 0 : now.getTime() - waitingSince.getTime();
  if (lag <= LAG_ATTENTION_MS) return [on.well(`正常，已签名${size}条。`)];
  return [
    on.attention({
      says: `最早的未签名条目已等待${Math.round(lag / 1_000)}秒。`,
      next: '请确认后台任务进程（worker）在运行，并能读取AUDIT_KEY_FILE。',
    }),
  ];
}
