import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from '@app/config';
import { TypeOrmUnitOfWork } from '@app/database';
import { Acts, CreateFirstAdministrator, type CreatedAccount } from '@app/features/accounts';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import { openDatabase } from '@app/features/composition';
import { SystemClock } from '@app/kernel';

const USAGE = [
  '用法：account create-first-administrator --name 登录名 --display-name 姓名',
  '  设立首名安全管理员，并显示设置口令的凭据；系统中已有账户时不能使用。单机运行时须先停止系统。',
];

/** `account create-first-administrator`: makes the account that creates all others. Returns the exit code: 2 for a call it does not know. */
export async function accountCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { name: { type: 'string' }, 'display-name': { type: 'string' } },
  });
  const { name: signInName, 'display-name': displayName } = values;
  if (positionals.join(' ') !== 'create-first-administrator' || !signInName || !displayName) {
    for (const line of USAGE) console.error(line);
    return 2;
  }
  const { invitation, ...created } = await create({ signInName, displayName });
  console.log(`已设立安全管理员“${created.signInName}”。`);
  console.log(`设置口令的凭据：${invitation.token}`);
  console.log('凭据7日内有效，只能使用一次。请用登录名和凭据设置口令，登录后绑定动态验证码。');
  return 0;
}

async function create(names: { readonly signInName: string; readonly displayName: string }): Promise<CreatedAccount> {
  const { database, audit } = readConfig(readEnvironment());
  // A SQLite file belongs to one process, which makes its tables itself.
  const dataSource = await openDatabase(database, database.driver === 'sqlite' ? 'migrate' : 'expect');
  try {
    const unitOfWork = new TypeOrmUnitOfWork(dataSource);
    const clock = new SystemClock();
    const trail = new DatabaseAuditTrail(clock, { log: audit.origin, unitOfWork });
    return await new CreateFirstAdministrator(new Acts(unitOfWork, clock, trail)).execute(names);
  } finally {
    await dataSource.destroy();
  }
}
