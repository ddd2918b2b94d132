import { ExportQuery, Month, OneOf, PageQuery, Shown, UnitCode } from '@app/http';
import { SCORE_BASES, type ScoreBasis } from './month-scores.query';
import { RECORDS_BEHIND, type RecordsBehind } from './records-behind.query';

const BASIS = {
  about: '依据：scored计算得分时的数据，present当前数据（预览）；不填则已计算的按scored，未计算的按present',
  optional: true,
} as const;
const FIGURES = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'bonus', 'deduction', 'total'];
const STANDINGS = ['missing', 'stale', 'current'];
const OF_BASIS = '依据：scored计算得分时的数据，present当前数据（预览）';
const OF_STANDING = '得分：missing尚未计算，stale计算后数据有变化，current与当前数据一致';

export class ScoresQuery {
  @OneOf(SCORE_BASES, BASIS)
  basis?: ScoreBasis;
}

export class ScoresExportQuery extends ExportQuery {
  @OneOf(SCORE_BASES, BASIS)
  basis?: ScoreBasis;
}

export class UnitOfMonthPath {
  @Month({ about: '考核月份' })
  month!: string;

  @UnitCode({ about: '单位代码' })
  unit!: string;
}

export class RecordsBehindQuery extends PageQuery {
  @OneOf(RECORDS_BEHIND, { about: '明细：late迟报数据，errors不合规数据，concealed瞒报台账行' })
  of!: RecordsBehind;
}

export class RecordsBehindExportQuery extends ExportQuery {
  @OneOf(RECORDS_BEHIND, { about: '明细：late迟报数据，errors不合规数据，concealed瞒报台账行' })
  of!: RecordsBehind;
}

export class EarnedAnswer {
  @Shown('得分', { example: '10.00' })
  points!: string;
}

export class ComplianceAnswer extends EarnedAnswer {
  @Shown('报送总量', { type: 'integer' })
  reported!: number;

  @Shown('合规数据量', { type: 'integer' })
  compliant!: number;
}

export class TimelinessAnswer extends EarnedAnswer {
  @Shown('报送总量', { type: 'integer' })
  reported!: number;

  @Shown('迟报数据量', { type: 'integer' })
  late!: number;
}

export class CompletenessAnswer extends EarnedAnswer {
  @Shown('抽查单位数', { type: 'integer' })
  drawn!: number;

  @Shown('应答单位数', { type: 'integer' })
  answered!: number;

  @Shown('台账应报送数据量', { type: 'integer' })
  shouldReport!: number;

  @Shown('瞒报数据量', { type: 'integer' })
  concealed!: number;

  @Shown('豁免数据量', { type: 'integer' })
  exempt!: number;

  @Shown('未到期数据量', { type: 'integer' })
  notYetDue!: number;
}

export class IndicatorsAnswer {
  @Shown('工作方案公开', { type: () => EarnedAnswer })
  I1!: EarnedAnswer;

  @Shown('专栏公示', { type: () => EarnedAnswer })
  I2!: EarnedAnswer;

  @Shown('合规性', { type: () => ComplianceAnswer })
  I3!: ComplianceAnswer;

  @Shown('及时性', { type: () => TimelinessAnswer })
  I4!: TimelinessAnswer;

  @Shown('完整性', { type: () => CompletenessAnswer })
  I5!: CompletenessAnswer;
}

export class VolumeAnswer {
  @Shown('行政许可', { type: 'integer' })
  permit!: number;

  @Shown('行政处罚', { type: 'integer' })
  penalty!: number;

  @Shown('数据总量', { type: 'integer' })
  total!: number;

  @Shown('数据总量名次', { type: 'integer' })
  rank!: number;
}

export class UnitScoreAnswer {
  @Shown('单位代码')
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('名次', { type: 'integer' })
  rank!: number;

  @Shown('总分', { example: '95.60' })
  total!: string;

  @Shown('各项指标', { type: () => IndicatorsAnswer })
  indicators!: IndicatorsAnswer;

  @Shown('加分', { example: '2.00' })
  bonus!: string;

  @Shown('扣分', { example: '0.00' })
  deduction!: string;

  @Shown('数据总量', { type: () => VolumeAnswer })
  volume!: VolumeAnswer;

  @Shown('拟予表扬', { type: 'boolean' })
  praised!: boolean;

  @Shown('通报批评', { type: 'boolean' })
  criticised!: boolean;

  @Shown('后三警示', { type: 'boolean' })
  warned!: boolean;

  @Shown('建议约谈', { type: 'boolean' })
  escalated!: boolean;
}

export class RankingAnswer {
  @Shown('县（市、区）、开发区', { type: () => UnitScoreAnswer, list: true })
  county!: readonly UnitScoreAnswer[];

  @Shown('市直部门', { type: () => UnitScoreAnswer, list: true })
  department!: readonly UnitScoreAnswer[];
}

class OfScoring {
  @Shown('考核月份', { example: '2021-09' })
  month!: string;

  @Shown(OF_BASIS, { words: SCORE_BASES })
  basis!: string;

  @Shown(OF_STANDING, { words: STANDINGS })
  standing!: string;

  @Shown('得分计算时间', { type: 'moment', nullable: true })
  scoredAt!: string | null;

  @Shown('得分结果的SHA-256摘要', { nullable: true })
  sha256!: string | null;
}

export class MonthScoresAnswer extends OfScoring {
  @Shown('分组排名', { type: () => RankingAnswer })
  groups!: RankingAnswer;
}

export class SheetFigureAnswer {
  @Shown('项目', { words: FIGURES })
  figure!: string;

  @Shown('项目名称')
  name!: string;

  @Shown('得分；不计分的为null', { nullable: true, example: '27.06' })
  points!: string | null;

  @Shown('满分', { nullable: true, example: '30.00' })
  maximum!: string | null;

  @Shown('分子：合规、迟报或瞒报的数量', { type: 'integer', nullable: true })
  numerator!: number | null;

  @Shown('分母：报送总量或应报送数量', { type: 'integer', nullable: true })
  denominator!: number | null;

  @Shown('计算过程', { example: '30 × 147/163 ≈ 27.06' })
  formula!: string;
}

export class SheetEvidenceAnswer {
  @Shown('印证项目')
  item!: string;

  @Shown('项目名称')
  name!: string;

  @Shown('分值', { example: '5.00' })
  points!: string;

  @Shown('是否已确认', { type: 'boolean' })
  confirmed!: boolean;

  @Shown('自何月起一直有效；未确认的为null', { nullable: true, example: '2021-08' })
  since!: string | null;
}

export class SheetAdjustmentAnswer {
  @Shown('规则')
  rule!: string;

  @Shown('事项')
  name!: string;

  @Shown('类别：bonus加分，deduction扣分', { words: ['bonus', 'deduction'] })
  kind!: string;

  @Shown('每次分值', { example: '2.00' })
  each!: string;

  @Shown('批准次数', { type: 'integer' })
  cases!: number;

  @Shown('计分次数', { type: 'integer' })
  counted!: number;
}

export class SheetCheckAnswer {
  @Shown('单位代码')
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('是否应答', { type: 'boolean' })
  answered!: boolean;

  @Shown('已报送', { type: 'integer' })
  matched!: number;

  @Shown('瞒报', { type: 'integer' })
  concealed!: number;

  @Shown('豁免', { type: 'integer' })
  exempt!: number;

  @Shown('未到期', { type: 'integer' })
  notYetDue!: number;
}

export class ScoreSheetAnswer extends OfScoring {
  @Shown('得分和名次', { type: () => UnitScoreAnswer })
  unit!: UnitScoreAnswer;

  @Shown('各项得分及计算过程', { type: () => SheetFigureAnswer, list: true })
  figures!: readonly SheetFigureAnswer[];

  @Shown('印证材料', { type: () => SheetEvidenceAnswer, list: true })
  evidence!: readonly SheetEvidenceAnswer[];

  @Shown('计分的加分扣分事项', { type: () => SheetAdjustmentAnswer, list: true })
  adjustments!: readonly SheetAdjustmentAnswer[];

  @Shown('合并计算完整性的被抽查单位；经办人只看到本单位和所属部门', { type: () => SheetCheckAnswer, list: true })
  checks!: readonly SheetCheckAnswer[];
}

export class FindingBehindAnswer {
  @Shown('字段')
  field!: string;

  @Shown('规则')
  rule!: string;

  @Shown('问题')
  message!: string;
}

export class RecordBehindAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('类别：permit行政许可，penalty行政处罚', { words: ['permit', 'penalty'] })
  kind!: string;

  @Shown('决定文书号')
  documentNo!: string;

  @Shown('决定日期', { type: 'day', nullable: true })
  decisionDate!: string | null;

  @Shown('报送日期；台账行为null', { type: 'day', nullable: true })
  receivedDate!: string | null;

  @Shown('应报送截止日期', { type: 'day', nullable: true })
  dueDate!: string | null;

  @Shown('所在文件')
  file!: string;

  @Shown('所在行', { type: 'integer' })
  line!: number;

  @Shown('不合规之处', { type: () => FindingBehindAnswer, list: true })
  findings!: readonly FindingBehindAnswer[];
}

export class UnitHistoryAnswer {
  @Shown('考核月份', { example: '2021-09' })
  month!: string;

  @Shown('月份状态')
  state!: string;

  @Shown('得分和名次', { type: () => UnitScoreAnswer })
  unit!: UnitScoreAnswer;

  @Shown('本组单位数', { type: 'integer' })
  ranked!: number;
}
