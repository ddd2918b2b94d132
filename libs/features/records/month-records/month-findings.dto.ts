import { Id, OneOf, PageQuery, Shown, type TableFormat, UnitCode } from '@app/http';
import { RULE_NAMES } from '../rule-names.texts';

const SEVERITIES = ['error', 'warning'] as const;
const FORMATS: readonly TableFormat[] = ['csv', 'xlsx'];

export class FindingsQuery extends PageQuery {
  @Id({ about: '只看某次导入（待确认的也可查看）；不填为全部已确认的', optional: true })
  importId?: string;

  @UnitCode({ about: '报送单位', optional: true })
  unit?: string;

  @OneOf(Object.keys(RULE_NAMES), { about: '规则；duplicate（重复报送）在比对开始后才有', optional: true })
  rule?: string;

  @OneOf(SEVERITIES, { about: 'error错误，warning提示', optional: true })
  severity?: 'error' | 'warning';
}

export class FindingsExportQuery extends FindingsQuery {
  @OneOf(FORMATS, { about: '文件格式', example: 'csv' })
  format!: TableFormat;
}

export class ListedFindingAnswer {
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

  @Shown('数据类型', { words: ['permit', 'penalty'] })
  kind!: string;

  @Shown('决定文书号')
  documentNo!: string;

  @Shown('字段')
  field!: string;

  @Shown('规则')
  rule!: string;

  @Shown('规则说明')
  ruleName!: string;

  @Shown('error错误，warning提示', { words: SEVERITIES })
  severity!: string;

  @Shown('问题及要求')
  message!: string;
}
