import type { Config } from '@app/config';
import { createDataSource, DatabaseInUse, pendingMigrations } from '@app/database';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import type { Clock } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { checkAuditLog } from './check-audit-log';
import { checkGrants } from './check-grants';
import { checkJobs } from './check-jobs';
import { type Finding, findingsOn, kindOf } from './finding';

/** Less than a tenth of the time for which a worker holds a job; more than this makes leases and deadlines unreliable. */
const CLOCK_ATTENTION_MS = 1_000;
const CLOCK_FAILING_MS = 5_000;

const on = findingsOn('数据库');

/** The database: whether it answers and is up to date, its clock, its rights, and what is in it of the audit log and of jobs. */
export async function checkDatabase(config: Config, clock: Clock): Promise<readonly Finding[]> {
  const dataSource = createDataSource(config.database, { entities: ENTITIES, migrations: MIGRATIONS });
  try {
    await dataSource.initialize();
  } catch (error) {
    return [unopened(error)];
  }
  try {
    return await checkOpened(dataSource, config, clock);
  } finally {
    await dataSource.destroy();
  }
}

function unopened(error: unknown): Finding {
  if (error instanceof DatabaseInUse) {
    return on.attention({
      says: '系统正在运行，数据库由其独占，本次未检查数据库内容。',
      next: '请在系统停止后再检查一次。',
    });
  }
  return on.failing({
    says: `无法连接（${kindOf(error)}）。`,
    next: '请核对DATABASE_URL，并确认数据库服务已启动、账户和口令有效。',
  });
}

async function checkOpened(dataSource: DataSource, config: Config, clock: Clock): Promise<readonly Finding[]> {
  const pending = await pendingMigrations(dataSource);
  const clockFinding = await checkClock(dataSource, config, clock);
  if (pending.length > 0) {
    const told = { says: `有${pending.length}项结构更新尚未执行。`, next: '请先备份，再运行 npm run migrate。' };
    return [on.failing(told), ...clockFinding];
  }
  return [
    on.well('可以连接，结构为最新。'),
    ...clockFinding,
    ...(await checkGrants(dataSource)),
    ...(await checkAuditLog(dataSource, { log: config.audit.origin, now: clock.now() })),
    ...(await checkJobs(dataSource, clock.now())),
  ];
}

/** A file has the clock of the machine that opens it. */
async function checkClock(dataSource: DataSource, config: Config, clock: Clock): Promise<readonly Finding[]> {
  if (config.database.driver === 'sqlite') return [];
  const onClock = findingsOn('时钟');
  const before = clock.now().getTime();
  const [row]: { at: unknown }[] = await dataSource.query('SELECT UNIX_TIMESTAMP(NOW(3)) AS at');
  const after = clock.now().getTime();
  const difference = Math.abs(Number(row?.at) * 1_000 - (before + after) / 2);
  const says = `本机与数据库相差${(difference / 1_000).toFixed(2)}秒。`;
  const next = '请让各台机器与同一时间服务器（NTP）同步，并核对时区设置。';
  if (difference > CLOCK_FAILING_MS) return [onClock.failing({ says, next })];
  return [difference > CLOCK_ATTENTION_MS ? onClock.attention({ says, next }) : onClock.well(says)];
}
