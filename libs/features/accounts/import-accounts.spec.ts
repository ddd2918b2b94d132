import { Readable } from 'node:stream';
import { type Actor, SYSTEM } from '@app/kernel';
import { AccountsBench } from './testing/accounts-bench';

const HEADER = '登录名,姓名,角色,单位代码\n';
let bench: AccountsBench;
let actor: Actor;

beforeEach(async () => {
  bench = await AccountsBench.open();
  await bench.loadRoster();
  actor = bench.actorOf(await bench.person({ signInName: 'keeper', roles: ['security-administrator'] }));
});
afterEach(() => bench.close());

const read = (text: string, who = actor) => {
  const bytes = Buffer.from(text);
  const open = () => Readable.from([bytes]);
  return bench.importAccounts().execute(who, { path: 'accounts.csv', format: 'csv', size: bytes.length, open });
};
const told = async (text: string) =>
  (await read(text)).problems.map(({ line, column, reason }) => `${line} ${column} ${reason}`);

describe('A file of accounts', () => {
  test('creates each with a ticket of its own', async () => {
    const result = await read(
      `${HEADER}Li.Hua,李华,单位经办人,D01\nzhao,赵敏,county-officer,140802\nqian,钱多,审核人员,\nsun,孙代,,\n`,
    );
    if (!result.isApplied) throw new Error(JSON.stringify(result.problems));
    expect(result.accounts.map(({ signInName }) => signInName)).toEqual(['li.hua', 'zhao', 'qian', 'sun']);
    expect(new Set(result.accounts.map(({ invitation }) => invitation.token)).size).toBe(4);
    const zhao = await bench.reload(result.accounts[1]!);
    expect(zhao).toMatchObject({ roles: ['county-officer'], unitCode: '140802', displayName: '赵敏' });
    await bench.acceptInvitation().execute({
      signInName: 'zhao',
      token: result.accounts[1]!.invitation.token,
      password: 'Xk4$wqTz8y-pn',
      requestId: 'r',
    });
    await expect(bench.enter(zhao, { password: 'Xk4$wqTz8y-pn' })).resolves.toBeDefined();
    expect(bench.audit.actions.filter((action) => action === 'account.created')).toHaveLength(4);
  });

  test('gives the roles as they are called, several with anything between them', async () => {
    const result = await read(`${HEADER}li,李华,县（市、区）经办人,140802\n`);
    if (!result.isApplied) throw new Error(JSON.stringify(result.problems));
    expect((await bench.reload(result.accounts[0]!)).roles).toEqual(['county-officer']);
    expect(await told(`${HEADER}wu,吴敏,单位经办人、 县（市、区）经办人；审计员,140802\n`)).toContain(
      '2 角色 系统管理员、安全管理员、审计员不得兼任其他角色',
    );
    expect(await told(`${HEADER}wu,吴敏,县（市、区）,140802\n`)).toEqual([expect.stringMatching(/^2 角色 应为/)]);
  });

  test('with problems creates nobody, and tells all of them', async () => {
    expect(
      await told(
        `${HEADER}keeper,甲,审核人员,\nok1,乙,审核人员,\nOK1,丙,审核人员,\n?,丁,审核人员,\nok2,,审核人员,\nok3,戊,主任,\n` +
          'ok4,己,"领导、审核人员",\nok5,庚,单位经办人,D99\nok6,辛,单位经办人,140802\n',
      ),
    ).toEqual([
      '2 登录名 登录名已被使用',
      '4 登录名 登录名在文件中重复',
      '5 登录名 登录名应为2至64个文字、字母、数字或“. _ @ -”，以文字、字母或数字开头',
      '6 姓名 姓名不能为空，不超过60个字符',
      '7 角色 应为系统管理员、安全管理员、审计员、审核人员、领导、单位经办人、县（市、区）经办人之一',
      '8 角色 领导不得兼任其他角色',
      '8 角色 审核人员不得兼任其他角色',
      '9 单位代码 单位名册中没有该单位代码',
      '10 角色 单位经办人须指定所属市直部门或县直部门',
    ]);
    expect(await bench.manager.count('account')).toBe(1);
  });

  test('that holds nobody, or lacks a column, is told', async () => {
    expect(await told(HEADER)).toEqual(['1  文件中没有账户']);
    expect(await told('登录名,姓名,角色\nli,李华,审核人员\n')).toEqual(['1 单位代码 缺少该列']);
    expect(await told('')).toEqual(['1  文件没有表头']);
  });

  test('holds at most two thousand', async () => {
    const rows = Array.from({ length: 2002 }, (_, i) => `user${i},甲,审核人员,\n`).join('');
    expect(await told(HEADER + rows)).toEqual(['2002 登录名 一次最多导入2000个账户，请拆分后分别导入']);
  });

  test('is read for the security administrator alone', async () => {
    const other = { ...SYSTEM, roles: ['system-administrator' as const] };
    await expect(read(HEADER, other)).rejects.toMatchObject({ code: 'role-required' });
  });
});
