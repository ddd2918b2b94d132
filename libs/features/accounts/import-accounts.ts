import { NotifyPeople } from '@app/features/notifications';
import { findUnit } from '@app/features/units';
import { type InputProblem, Once, readEntries, type TableSource, type TellRow } from '@app/intake';
import { type Actor, officeDay, requireRole, type Role, ROLES, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Account } from './account.entity';
import { ROLE_FAULT_TEXTS } from './accounts.texts';
import { type Act, Acts } from './acts';
import { administer } from './administration';
import { createAccount, type CreatedAccount, type NewAccount, welcome } from './create-account';
import { roleFaults } from './role-rules';
import { ROLE_NAMES } from './role-names';
import { isDisplayName, isSignInName, normaliseSignInName } from './sign-in-name';

/** Either every problem of the file, and nothing created; or the accounts, each with the ticket for its person. */
export type AccountsImportResult =
  | { readonly isApplied: false; readonly problems: readonly InputProblem[] }
  | { readonly isApplied: true; readonly problems: readonly []; readonly accounts: readonly CreatedAccount[] };

export const IMPORT_COLUMNS = ['登录名', '姓名', '角色', '单位代码'];
/** As many as fit one transaction that others wait for. */
const MOST_ROWS = 2000;
const ROLE_SEPARATORS = /[、，,;；\s]/;
/** A role by its code or its name. */
const ROLE_WORDS = ROLES.flatMap((role): { role: Role; word: string }[] => [
  { role, word: role },
  { role, word: ROLE_NAMES.get(role) ?? role },
]);

interface ImportedRow {
  readonly wanted: NewAccount;
  readonly tell: TellRow;
}

/** Creates the accounts of a file, all of them or none. Roles by their Chinese names or by code; a stand-in's are left empty. */
@Injectable()
export class ImportAccounts {
  constructor(
    private readonly acts: Acts,
    private readonly notify: NotifyPeople,
  ) {}

  /** In a transaction of its own, or in the one given. */
  async execute(actor: Actor, source: TableSource, within?: Transaction): Promise<AccountsImportResult> {
    requireRole(actor, 'security-administrator');
    const problems: InputProblem[] = [];
    const rows = await readRows(source, problems);
    return administer(this.acts.within(within), actor, async (act) => {
      for (const row of rows) await checkRow(act, row);
      // Some of them only the database knows: a person goes through the file from top to bottom.
      if (problems.length > 0)
        return { isApplied: false, problems: problems.sort((one, other) => one.line - other.line) };
      const accounts: CreatedAccount[] = [];
      for (const { wanted } of rows) {
        const created = await createAccount(act, actor, wanted);
        await welcome(act, this.notify, { id: created.id, roles: wanted.roles });
        accounts.push(created);
      }
      return { isApplied: true, problems: [], accounts };
    });
  }
}

/** Rows that may become accounts, as far as the file alone can tell. */
async function readRows(source: TableSource, problems: InputProblem[]): Promise<readonly ImportedRow[]> {
  const rows: ImportedRow[] = [];
  const once = new Once();
  let count = 0;
  const onProblem = (problem: InputProblem) => problems.push(problem);
  await readEntries({ source, columns: IMPORT_COLUMNS, onProblem }, (cells, tell) => {
    count++;
    if (count === MOST_ROWS + 1) tell('登录名', `一次最多导入${MOST_ROWS}个账户，请拆分后分别导入`);
    if (count > MOST_ROWS) return;
    const wanted = readRow(cells, once, tell);
    if (wanted !== null) rows.push({ wanted, tell });
  });
  if (count === 0 && problems.length === 0) {
    onProblem({ file: source.path, line: 1, column: '', reason: '文件中没有账户' });
  }
  return rows;
}

function readRow(cells: readonly string[], once: Once, tell: TellRow): NewAccount | null {
  const [typedName = '', displayName = '', roleText = '', unitCode = ''] = cells;
  const signInName = normaliseSignInName(typedName);
  if (!isSignInName(signInName)) tell('登录名', '登录名应为2至64个文字、字母、数字或“. _ @ -”，以文字、字母或数字开头');
  else if (!once.isFirst(signInName)) tell('登录名', '登录名在文件中重复');
  if (!isDisplayName(displayName)) tell('姓名', '姓名不能为空，不超过60个字符');
  const roles = readRoles(roleText);
  if (roles === null) tell('角色', `应为${[...ROLE_NAMES.values()].join('、')}之一`);
  return roles === null ? null : { signInName, displayName, roles, unitCode: unitCode === '' ? null : unitCode };
}

/** Word by word, because a role's own name may hold what stands between roles: 县（市、区）经办人. */
function readRoles(text: string): readonly Role[] | null {
  const roles: Role[] = [];
  for (let rest = withoutSeparators(text); rest !== '';) {
    const found = ROLE_WORDS.find(({ word }) => startsWithWord(rest, word));
    if (found === undefined) return null;
    roles.push(found.role);
    rest = withoutSeparators(rest.slice(found.word.length));
  }
  return roles;
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && (text.length === word.length || ROLE_SEPARATORS.test(text.charAt(word.length)));
}

function withoutSeparators(text: string): string {
  let from = 0;
  while (from < text.length && ROLE_SEPARATORS.test(text.charAt(from))) from += 1;
  return text.slice(from);
}

/** What only the database knows. */
async function checkRow({ manager, now }: Act, { wanted, tell }: ImportedRow): Promise<void> {
  const { signInName, roles, unitCode } = wanted;
  if (await manager.existsBy(Account, { signInName })) tell('登录名', '登录名已被使用');
  const unit = unitCode === null ? null : await findUnit(manager, unitCode, officeDay(now).slice(0, 7));
  if (unitCode !== null && unit === null) tell('单位代码', '单位名册中没有该单位代码');
  else for (const fault of roleFaults(roles, unit?.group ?? null)) tell('角色', ROLE_FAULT_TEXTS[fault]);
}
