import type { ErrorRule, WarningRule } from '@app/field-standard';

/** What the rules of the field standard are called in reports (FIELDS.md "Errors", "Warnings"). */
export const RULE_NAMES: Readonly<Record<ErrorRule | WarningRule, string>> = {
  required: '必填项为空',
  length: '超过规定长度',
  'enum.counterpart': '行政相对人类别不在规定范围',
  'enum.permit': '许可类别不在规定范围',
  'enum.penalty': '处罚类别不在规定范围',
  'enum.status': '当前状态不在规定范围',
  date: '日期格式有误',
  'date.order': '日期先后有误',
  'id.uscc': '统一社会信用代码校验不通过',
  'id.citizen': '身份证号校验不通过',
  'id.group': '行政相对人代码填报有误',
  'id.representative': '法定代表人信息填报有误',
  'enum.idtype': '证件类型不在规定范围',
  amount: '金额填报有误',
  licence: '未填暂扣或吊销证照名称及编号',
  duplicate: '重复报送',
  remit: '超出单位职能范围',
  'code.organisation': '组织机构代码校验不通过',
  'code.registration': '工商注册号校验不通过',
  'amount.large': '罚款金额异常',
  'name.form': '行政相对人名称书写异常',
  'document.year': '文书号未见年份',
  'received.early': '接收时间早于填写内容',
};

/** The name of a stored rule; the rule itself where a later standard has brought one without a name. */
export function ruleName(rule: string): string {
  return new Map<string, string>(Object.entries(RULE_NAMES)).get(rule) ?? rule;
}
