import { OneOf, Shown, Text } from '@app/http';
import { IMPORT_STATES } from './platform-import.entity';

const KINDS = ['permit', 'penalty'] as const;
const SEVERITIES = ['error', 'warning'] as const;

export class UploadImportFields {
  @OneOf(KINDS, { about: '数据类型：permit行政许可，penalty行政处罚', example: 'permit' })
  kind!: 'permit' | 'penalty';
}

export class WithdrawBody {
  @Text({ about: '撤回原因', most: 500, multiline: true, example: '平台导出有误，更正后重新导入' })
  reason!: string;
}

export class ImportSummaryAnswer {
  @Shown('编号')
  id!: string;

  @Shown('考核月份', { example: '2021-08' })
  month!: string;

  @Shown('本月第几次导入', { type: 'integer' })
  number!: number;

  @Shown('数据类型：permit行政许可，penalty行政处罚', { words: KINDS })
  kind!: string;

  @Shown('文件名')
  name!: string;

  @Shown('原始文件编号，用于下载')
  fileId!: string;

  @Shown('文件的SHA-256摘要')
  sha256!: string;

  @Shown('文件格式', { words: ['csv', 'xlsx'] })
  format!: string;

  @Shown('文件字节数', { type: 'integer' })
  byteCount!: number;

  @Shown('状态：reading读取中，read待确认，confirmed已确认，withdrawn已撤回', { words: IMPORT_STATES })
  state!: string;

  @Shown('确认或撤回的结果是否已落实到当月记录', { type: 'boolean' })
  isSettled!: boolean;

  @Shown('确认后在当月文件中的序号', { type: 'integer', nullable: true })
  fileNo!: number | null;

  @Shown('读出的记录数', { type: 'integer', nullable: true })
  rowCount!: number | null;

  @Shown('必须更正的问题数，为0方可确认', { type: 'integer', nullable: true })
  problemCount!: number | null;

  @Shown('上传人账户编号')
  uploadedBy!: string;

  @Shown('上传时间', { type: 'moment' })
  uploadedAt!: Date;

  @Shown('读完时间', { type: 'moment', nullable: true })
  readAt!: Date | null;

  @Shown('处理人账户编号', { nullable: true })
  decidedBy!: string | null;

  @Shown('处理时间', { type: 'moment', nullable: true })
  decidedAt!: Date | null;

  @Shown('撤回原因', { nullable: true })
  reason!: string | null;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

class RuleCountAnswer {
  @Shown('规则（字段标准中的名称）', { example: 'id.uscc' })
  rule!: string;

  @Shown('规则说明')
  ruleName!: string;

  @Shown('error错误，warning提示', { words: SEVERITIES })
  severity!: string;

  @Shown('处数', { type: 'integer' })
  count!: number;
}

class UnitReportAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('当月接收的行政许可数', { type: 'integer' })
  permits!: number;

  @Shown('当月接收的行政处罚数', { type: 'integer' })
  penalties!: number;

  @Shown('有错误的记录数（不含重复报送）', { type: 'integer' })
  faulty!: number;

  @Shown('迟报记录数', { type: 'integer' })
  late!: number;

  @Shown('与本文件或已确认文件中较早记录重复的记录数，以全月核查结果为准', { type: 'integer' })
  duplicates!: number;

  @Shown('各规则的处数', { type: () => RuleCountAnswer, list: true })
  rules!: readonly RuleCountAnswer[];
}

class ImportReportAnswer {
  @Shown('当月接收的记录数', { type: 'integer' })
  inMonth!: number;

  @Shown('有错误的记录数（不含重复报送）', { type: 'integer' })
  faulty!: number;

  @Shown('迟报记录数', { type: 'integer' })
  late!: number;

  @Shown('重复报送的记录数，以全月核查结果为准', { type: 'integer' })
  duplicates!: number;

  @Shown('各规则的处数', { type: () => RuleCountAnswer, list: true })
  rules!: readonly RuleCountAnswer[];

  @Shown('各单位的情况', { type: () => UnitReportAnswer, list: true })
  units!: readonly UnitReportAnswer[];
}

class ProgressAnswer {
  @Shown('已读字节数', { type: 'integer' })
  done!: number;

  @Shown('文件字节数', { type: 'integer' })
  total!: number;

  @Shown('读取任务多次失败已停止，需由管理员重试，或撤回后重新上传', { type: 'boolean' })
  isHeldUp!: boolean;
}

export class ImportAnswer extends ImportSummaryAnswer {
  @Shown('导入报告，读完后才有', { type: () => ImportReportAnswer, nullable: true })
  report!: ImportReportAnswer | null;

  @Shown('读取进度，读取中才有', { type: () => ProgressAnswer, nullable: true })
  progress!: ProgressAnswer | null;
}

export class ImportProblemAnswer {
  @Shown('序号', { type: 'integer' })
  ordinal!: number;

  @Shown('文件中的行号', { type: 'integer' })
  line!: number;

  @Shown('列名；空表示整个文件')
  column!: string;

  @Shown('未被接受的内容', { nullable: true })
  value!: string | null;

  @Shown('问题及要求')
  reason!: string;
}
