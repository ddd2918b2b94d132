import { Id, OneOf, PageQuery, QueryFlag, Shown, type TableFormat, Text, UnitCode } from '@app/http';
import { RULE_NAMES } from '../rule-names.texts';

const KINDS = ['permit', 'penalty'] as const;
const FORMATS: readonly TableFormat[] = ['csv', 'xlsx'];
const RULES = Object.keys(RULE_NAMES);

export class RecordsQuery extends PageQuery {
  @Id({ about: '只看某次导入的记录（待确认的也可查看）；不填为全部已确认的', optional: true })
  importId?: string;

  @UnitCode({ about: '报送单位', optional: true })
  unit?: string;

  @OneOf(KINDS, { about: '数据类型：permit行政许可，penalty行政处罚', optional: true })
  kind?: 'permit' | 'penalty';

  @OneOf(RULES, { about: '有此类问题的记录；duplicate（重复报送）在比对开始后才有', optional: true })
  rule?: string;

  @QueryFlag({ about: '是否迟报', optional: true })
  late?: boolean;

  @QueryFlag({ about: '是否有错误', optional: true })
  faulty?: boolean;

  @QueryFlag({ about: '是否当月接收', optional: true })
  inMonth?: boolean;
}

export class RecordsExportQuery extends RecordsQuery {
  @OneOf(FORMATS, { about: '文件格式', example: 'csv' })
  format!: TableFormat;
}

export class ListedRecordAnswer {
  @Shown('导入编号', { nullable: true })
  importId!: string | null;

  @Shown('文件')
  file!: string;

  @Shown('行号', { type: 'integer' })
  line!: number;

  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('数据类型', { words: KINDS })
  kind!: string;

  @Shown('决定文书号')
  documentNo!: string;

  @Shown('行政相对人名称（自然人已遮盖）')
  counterpart!: string;

  @Shown('决定日期', { type: 'day', nullable: true })
  decisionDate!: string | null;

  @Shown('接收日期', { type: 'day' })
  receivedDate!: string;

  @Shown('是否当月接收', { type: 'boolean' })
  isInMonth!: boolean;

  @Shown('是否迟报', { type: 'boolean' })
  isLate!: boolean;

  @Shown('错误数', { type: 'integer' })
  errors!: number;

  @Shown('提示数', { type: 'integer' })
  warnings!: number;
}

class FieldAnswer {
  @Shown('字段名称')
  name!: string;

  @Shown('字段代码')
  code!: string;

  @Shown('内容')
  value!: string;

  @Shown('是否含有已遮盖的个人信息', { type: 'boolean' })
  isMasked!: boolean;
}

class FindingAnswer {
  @Shown('字段')
  field!: string;

  @Shown('规则')
  rule!: string;

  @Shown('规则说明')
  ruleName!: string;

  @Shown('error错误，warning提示', { words: ['error', 'warning'] })
  severity!: string;

  @Shown('问题及要求')
  message!: string;
}

export class PlatformRecordAnswer extends ListedRecordAnswer {
  @Shown('各字段内容；证件号码不入库，自然人姓名已遮盖', { type: () => FieldAnswer, list: true })
  fields!: readonly FieldAnswer[];

  @Shown('核查结果', { type: () => FindingAnswer, list: true })
  findings!: readonly FindingAnswer[];
}

export class UnmaskBody {
  @Text({ about: '查看原文的事由', most: 500, multiline: true, example: '核对同名当事人' })
  reason!: string;
}

export class ClearRecordAnswer {
  @Shown('各字段原文', { type: () => FieldAnswer, list: true })
  fields!: readonly FieldAnswer[];
}
