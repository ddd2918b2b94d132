import { Shown, Text } from '@app/http';
import { ROLES } from '@app/kernel';

const LONGEST_PASSWORD = 512;

export class SignInBody {
  @Text({ about: '登录名', most: 100, example: 'wangfang' })
  signInName!: string;

  @Text({ about: '口令', most: LONGEST_PASSWORD })
  password!: string;

  @Text({
    about: '动态验证码或备用恢复码；已绑定动态验证码的账户必须填写',
    most: 40,
    optional: true,
    example: '492039',
  })
  code?: string;
}

export class ProofBody {
  @Text({ about: '口令；与code只填一项', most: LONGEST_PASSWORD, optional: true })
  password?: string;

  @Text({ about: '动态验证码或备用恢复码', most: 40, optional: true, example: '492039' })
  code?: string;
}

export class RoleAnswer {
  @Shown('角色', { words: ROLES })
  role!: string;

  @Shown('角色名称', { example: '审核人员' })
  name!: string;
}

export class NamedUnitAnswer {
  @Shown('单位代码', { example: '14080201' })
  code!: string;

  @Shown('单位名称', { example: '盐湖区市场监督管理局' })
  name!: string;
}

export class PersonAnswer {
  @Shown('账户编号')
  id!: string;

  @Shown('姓名')
  displayName!: string;
}

export class SessionAnswer {
  @Shown('账户编号')
  accountId!: string;

  @Shown('姓名')
  displayName!: string;

  @Shown('角色', { type: () => RoleAnswer, list: true })
  roles!: readonly RoleAnswer[];

  @Shown('经办人所属单位', { type: () => NamedUnitAnswer, nullable: true })
  unit!: NamedUnitAnswer | null;

  @Shown('代行其职权的领导', { type: () => PersonAnswer, nullable: true })
  delegatedBy!: PersonAnswer | null;

  @Shown('页面校验码：此后每次提交须放在X-CSRF-Token请求头中')
  csrfToken!: string;

  @Shown('最近一次验证身份的时间', { type: 'moment' })
  provedAt!: Date;

  @Shown('签署等操作在此时间前无须重新验证身份', { type: 'moment' })
  proofUntil!: Date;

  @Shown('使用前须先完成：password更换口令，second-factor绑定或输入动态验证码', {
    words: ['password', 'second-factor'],
    nullable: true,
  })
  mustComplete!: string | null;
}

class DemoAccountAnswer {
  @Shown('登录名')
  signInName!: string;

  @Shown('姓名')
  displayName!: string;

  @Shown('口令')
  password!: string;

  @Shown('当前的动态验证码；不用动态验证码的为null', { nullable: true })
  code!: string | null;
}

export class SignInWaysAnswer {
  @Shown('是否可以通过统一身份认证登录', { type: 'boolean' })
  oidc!: boolean;

  @Shown('是否为演示环境', { type: 'boolean' })
  demo!: boolean;

  @Shown('演示环境供选用的账户，其他环境为空', { type: () => DemoAccountAnswer, list: true })
  demoAccounts!: readonly DemoAccountAnswer[];

  @Shown('办公室当天的日期', { type: 'day' })
  today!: string;
}

export class DepartureAnswer {
  @Shown('统一身份认证的登录网址')
  redirectTo!: string;
}
