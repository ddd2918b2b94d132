import type { ProblemTexts } from '@app/kernel';
import type { PasswordFault } from './password-policy';
import type { RoleFault } from './role-rules';

export const PASSWORD_FAULT_TEXTS: Readonly<Record<PasswordFault, string>> = {
  'too-short': '长度不足',
  'too-long': '长度超过128个字符',
  'too-simple': '应至少包含大写字母、小写字母、数字、其他字符中的三种（20个字符以上的长口令不限）',
  unprintable: '含有无法显示的字符',
  'holds-name': '含有本人登录名或姓名',
  'holds-context': '含有本单位、本系统的名称或代码',
  common: '过于常见，容易被猜中',
  'used-before': '最近用过，不能重复使用',
};

export const ROLE_FAULT_TEXTS: Readonly<Record<RoleFault, string>> = {
  'administrator-alone': '系统管理员、安全管理员、审计员不得兼任其他角色',
  'leader-alone': '领导不得兼任其他角色',
  'reviewer-alone': '审核人员不得兼任其他角色',
  'role-twice': '角色重复',
  'unit-needed': '单位经办人须指定所属市直部门或县直部门',
  'county-needed': '县（市、区）经办人须指定所属县（市、区）',
  'unit-not-needed': '只有经办人需要指定所属单位',
};

const RELOAD = '请刷新页面后重试。';

export const ACCOUNTS_TEXTS: ProblemTexts = {
  'sign-in-refused': {
    title: '登录未成功',
    detail: '登录名、口令或动态验证码不正确，或账户不可用。',
    next: '请核对后重试；忘记口令请联系安全管理员。',
  },
  'second-factor-needed': {
    title: '请输入动态验证码',
    detail: '该账户已绑定动态验证码。',
    next: '请输入手机上显示的6位验证码，或一个备用恢复码。',
  },
  'sign-in-paused': {
    title: '登录尝试次数过多',
    detail: '连续登录失败，暂停登录。',
    next: '请在{seconds}秒后重试，或换用以前登录过的电脑。',
  },
  'sign-in-busy': { title: '登录人数较多', detail: '系统正在处理其他人的登录。', next: '请在{seconds}秒后重试。' },
  'proof-refused': {
    title: '身份验证未通过',
    detail: '口令或动态验证码不正确；连续5次不正确将退出登录。',
    next: '请核对后重试；同一个动态验证码只能使用一次。',
  },
  'session-over': { title: '登录已失效', detail: '本次登录已经结束。', next: '请重新登录。' },
  'session-not-found': { title: '没有该登录记录', detail: '该登录已经结束，或不属于您。', next: RELOAD },
  'second-factor-not-confirmed': {
    title: '动态验证码不正确',
    detail: '绑定尚未完成。',
    next: '请核对手机时间是否准确，输入当前显示的验证码。',
  },
  'password-refused': { title: '口令不符合要求', detail: '{reasons}。', next: '请换一个口令。' },
  'invitation-refused': {
    title: '设置口令的链接无效',
    detail: '链接不正确、已使用或已过期。',
    next: '请联系安全管理员重新发放。',
  },
  'invitation-of-another': {
    title: '登录名与凭据不符',
    detail: '该凭据不是为所填登录名发放的，现已作废。',
    next: '请联系安全管理员重新发放。',
  },
  'account-not-found': { title: '没有该账户', next: RELOAD },
  'sign-in-name-taken': { title: '登录名已被使用', next: '请换一个登录名。' },
  'account-name-invalid': {
    title: '登录名或姓名填写有误',
    detail: '登录名为2至64个文字、字母、数字或“. _ @ -”，以文字、字母或数字开头；姓名不能为空，不超过60个字符。',
    next: '请更正后重试。',
  },
  'roles-refused': { title: '角色设置不符合规定', detail: '{reasons}。', next: '请调整角色或所属单位。' },
  'own-account': {
    title: '不能管理本人账户',
    detail: '任何人不得更改本人的角色和账户状态。',
    next: '请由另一名安全管理员办理。',
  },
  'last-security-administrator': {
    title: '须保留一名安全管理员',
    detail: '这是最后一名可用的安全管理员。',
    next: '请先设立另一名安全管理员。',
  },
  'account-state-wrong': { title: '账户状态已变化', detail: '账户当前状态下不能进行此项操作。', next: RELOAD },
  'accounts-exist': { title: '系统中已有账户', detail: '首名管理员只能设立一次。' },
  'demo-not-allowed': { title: '未启用演示账户' },
  'delegate-unfit': {
    title: '不能授权给该账户',
    detail: '受托人须是可用的、没有其他角色的代行账户。',
    next: '请选择其他账户，或请安全管理员设立代行账户。',
  },
  'delegation-not-own': { title: '不能转授权', detail: '授权代行期间不得再授权给他人。' },
  'delegation-days-invalid': {
    title: '授权日期有误',
    detail: '起始日期不得早于今天，结束日期不得早于起始日期，一次授权不超过{most}天。',
    next: '请更正日期。',
  },
  'delegation-overlaps': {
    title: '授权日期重叠',
    detail: '您或受托人在这些日期已有授权。',
    next: '请先撤销原授权，或调整日期。',
  },
  'delegation-not-found': { title: '没有该授权', next: RELOAD },
  'delegation-over': { title: '授权已结束', detail: '该授权已撤销或已到期。' },
  'oidc-not-configured': { title: '未启用统一身份认证' },
  'oidc-refused': {
    title: '统一身份认证未成功',
    detail: '认证结果无法确认，或没有与之对应的可用账户。',
    next: '请重新登录；仍不成功请联系安全管理员。',
  },
};
