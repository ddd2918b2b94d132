import { officeDay } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { AccountState } from './account.entity';
import { type AccountFilter, type AccountView, listAccounts } from './accounts.query';
import { IMPORT_COLUMNS } from './import-accounts';
import { ROLE_NAMES } from './role-names';

/** The first are those of an import, so that an export can be corrected and taken in elsewhere. */
export const ACCOUNT_COLUMNS: readonly string[] = [...IMPORT_COLUMNS, '状态', '已设置口令', '最近登录日期'];

const ROWS_AT_ONCE = 500;

const STATE_NAMES: Readonly<Record<AccountState, string>> = { active: '可用', locked: '暂停', disabled: '停用' };

/** The rows of an export, by sign-in name, read piece by piece. */
export async function* accountRows(manager: EntityManager, filter: AccountFilter): AsyncGenerator<readonly string[]> {
  let after: string | null = null;
  for (;;) {
    const rows: readonly AccountView[] = await listAccounts(manager, filter, { after, most: ROWS_AT_ONCE });
    yield* rows.map(rowOf);
    const last = rows.at(-1);
    if (rows.length < ROWS_AT_ONCE || last === undefined) return;
    after = last.signInName;
  }
}

function rowOf({ signInName, displayName, roles, unitCode, state, hasPassword, lastSignInAt }: AccountView) {
  const names = roles.map((role) => ROLE_NAMES.get(role) ?? role).join('、');
  const lastDay = lastSignInAt === null ? '' : officeDay(lastSignInAt);
  return [signInName, displayName, names, unitCode ?? '', STATE_NAMES[state], hasPassword ? '是' : '否', lastDay];
}
