import { ExportQuery, ListOfCodes, OneOf, PageQuery, Shown, Text, UnitCode } from '@app/http';
import { type Role, ROLES } from '@app/kernel';
import type { Type } from '@nestjs/common';
import { ACCOUNT_STATES, type AccountState } from './account.entity';
import { STATE_ACTS, type StateAct } from './change-account-state';

const LONGEST_NAME = 60;

const ROLE_RULE = {
  about: `角色：${ROLES.join('、')}；代行人员留空`,
  most: ROLES.length,
  example: ['reviewer'],
} as const;

/** The fields that narrow the list, added to its own query and to that of its export. */
function narrowedAccounts<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @Text({ about: '登录名或姓名的一部分', most: LONGEST_NAME, optional: true })
    search?: string;

    @OneOf(ROLES, { about: '角色', optional: true })
    role?: Role;

    @OneOf(ACCOUNT_STATES, { about: '状态', optional: true })
    state?: AccountState;

    @UnitCode({ about: '所属单位代码', optional: true })
    unitCode?: string;
  }
  return Narrowed;
}

export class AccountsQuery extends narrowedAccounts(PageQuery) {}

export class AccountsExportQuery extends narrowedAccounts(ExportQuery) {}

export class NewAccountBody {
  @Text({ about: '登录名', most: 64, example: 'wangfang' })
  signInName!: string;

  @Text({ about: '姓名', most: LONGEST_NAME, example: '王芳' })
  displayName!: string;

  @ListOfCodes(isRole, ROLE_RULE)
  roles!: Role[];

  @UnitCode({ about: '经办人所属单位的代码，其他人员为null', nullable: true })
  unitCode!: string | null;
}

export class RolesBody {
  @ListOfCodes(isRole, ROLE_RULE)
  roles!: Role[];

  @UnitCode({ about: '经办人所属单位的代码，其他人员为null', nullable: true })
  unitCode!: string | null;
}

export class StateBody {
  @OneOf(STATE_ACTS, { about: 'lock暂停使用，unlock恢复使用并清除登录失败次数，disable停用，enable重新启用' })
  act!: StateAct;
}

export class AccountAnswer {
  @Shown('编号')
  id!: string;

  @Shown('登录名')
  signInName!: string;

  @Shown('姓名')
  displayName!: string;

  @Shown('角色', { words: ROLES, list: true })
  roles!: readonly Role[];

  @Shown('所属单位代码', { nullable: true })
  unitCode!: string | null;

  @Shown('状态：active可用，locked暂停，disabled停用', { words: ACCOUNT_STATES })
  state!: string;

  @Shown('是否已设置口令', { type: 'boolean' })
  isActivated!: boolean;

  @Shown('是否已绑定动态验证码', { type: 'boolean' })
  hasSecondFactor!: boolean;

  @Shown('是否为演示账户', { type: 'boolean' })
  isDemo!: boolean;

  @Shown('版本', { type: 'integer' })
  version!: number;

  @Shown('设立时间', { type: 'moment' })
  createdAt!: Date;

  @Shown('最近登录时间', { type: 'moment', nullable: true })
  lastSignInAt!: Date | null;
}

export class InvitationAnswer {
  @Shown('设置口令的凭据，只显示这一次，须当面或以可靠方式交给本人')
  token!: string;

  @Shown('凭据有效期至', { type: 'moment' })
  expiresAt!: Date;
}

export class NewAccountAnswer {
  @Shown('编号')
  id!: string;

  @Shown('登录名')
  signInName!: string;

  @Shown('交给本人的凭据；重复办理时为null', { type: () => InvitationAnswer, nullable: true })
  invitation!: InvitationAnswer | null;

  @Shown('重复办理时说明为何没有凭据；首次办理时为null', { nullable: true })
  notice!: string | null;
}

export class FileProblemAnswer {
  @Shown('行', { type: 'integer' })
  line!: number;

  @Shown('列；空为整行或整个文件')
  column!: string;

  @Shown('原因')
  reason!: string;
}

export class AccountsImportAnswer {
  @Shown('是否已导入；文件有任何问题时一个账户也不设立', { type: 'boolean' })
  isApplied!: boolean;

  @Shown('文件中的全部问题', { type: () => FileProblemAnswer, list: true })
  problems!: readonly FileProblemAnswer[];

  @Shown('设立的账户', { type: () => NewAccountAnswer, list: true })
  accounts!: readonly NewAccountAnswer[];
}

function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
