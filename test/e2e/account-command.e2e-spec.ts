import { rmSync } from 'node:fs';
import { newFolder, runCliWith } from './run-cli';

jest.setTimeout(60_000);

describe('The command for accounts', () => {
  const data = newFolder();
  afterAll(() => rmSync(data, { recursive: true }));

  const create = (name: string) =>
    runCliWith({ DATA_DIR: data }, 'account', 'create-first-administrator', '--name', name, '--display-name', '张管理');

  test('makes the first administrator of a new installation, and no second', () => {
    expect(create('admin')).toMatchObject({ code: 0, errors: [], output: expect.stringMatching(/凭据：[\w-]{43}\n/) });
    const again = create('other');
    expect(again.code).toBe(1);
    expect(again.errors).toEqual(['运行失败：系统中已有账户。首名管理员只能设立一次。']);
  });

  test('says why a name cannot be taken', () => {
    rmSync(data, { recursive: true });
    expect(create('!').errors.join()).toContain('登录名或姓名填写有误');
  });

  test('says how it is used', () => {
    expect(runCliWith({ DATA_DIR: data }, 'account', 'delete-everybody').code).toBe(2);
    expect(runCliWith({ DATA_DIR: data }, 'account', 'create-first-administrator').code).toBe(2);
  });
});
