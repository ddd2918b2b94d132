import { AttachmentAnswer } from '@app/features/file-receipt';
import { RecordLineAnswer } from '@app/features/processes';
import {
  Day,
  Digest,
  ExportQuery,
  isId,
  ListOfCodes,
  OneOf,
  PageQuery,
  Shown,
  Text,
  UnitCode,
  WholeNumber,
} from '@app/http';
import { REASON_LENGTH } from '@app/workflow';
import { adjustmentProcess } from './adjustment.workflow';

const STATES = Object.keys(adjustmentProcess.states);
/** How many files come with one proposal at most. */
const MOST_FILES = 20;
const RULE_LENGTH = 20;
const MOST_CASES = 99;

export class ProposalBody {
  @UnitCode({ about: '单位代码；由审核人员申报时必填，单位申报时为本单位', optional: true })
  unit?: string;

  @Text({ about: '加减分事项，如commendation、media、platform-incident', most: RULE_LENGTH, example: 'media' })
  rule!: string;

  @WholeNumber({ about: '次数', least: 1, most: MOST_CASES })
  cases!: number;

  @Text({ about: '事由', most: 200, example: '2021年8月12日《人民日报》刊发专题报道' })
  title!: string;

  @Day({ about: '表彰、报道或通报的日期' })
  happenedOn!: string;

  @ListOfCodes(isId, {
    about: '已上传佐证文件的编号',
    least: 1,
    most: MOST_FILES,
    example: ['01FJ8Z6V0Q3M7K2N5R4T9W1XYE'],
  })
  files!: string[];

  @Text({ about: '申报理由', most: REASON_LENGTH, multiline: true })
  reason!: string;
}

const ABOUT_DIGEST = '所示内容的摘要（contentSha256）：签署即对该内容负责';

export class AdjustmentSignOffBody {
  @Digest({ about: ABOUT_DIGEST })
  contentSha256!: string;

  @Text({ about: '意见', most: REASON_LENGTH, multiline: true, optional: true })
  reason?: string;
}

export class AdjustmentRevocationBody {
  @Digest({ about: ABOUT_DIGEST })
  contentSha256!: string;

  @Text({ about: '理由', most: REASON_LENGTH, multiline: true })
  reason!: string;
}

export class AdjustmentQuery extends PageQuery {
  @UnitCode({ about: '单位代码', optional: true })
  unit?: string;

  @Text({ about: '加减分事项', most: RULE_LENGTH, optional: true })
  rule?: string;

  @OneOf(STATES, { about: '状态', optional: true })
  state?: string;
}

export class AdjustmentExportQuery extends ExportQuery {
  @UnitCode({ about: '单位代码', optional: true })
  unit?: string;

  @Text({ about: '加减分事项', most: RULE_LENGTH, optional: true })
  rule?: string;

  @OneOf(STATES, { about: '状态', optional: true })
  state?: string;
}

export class AdjustmentLineAnswer extends RecordLineAnswer {
  @Shown('加减分事项')
  rule!: string;

  @Shown('加减分事项名称')
  ruleName!: string;

  @Shown('加分或扣分', { words: ['bonus', 'deduction'] })
  kind!: string;

  @Shown('每次分值', { example: '2.00' })
  points!: string;

  @Shown('次数', { type: 'integer' })
  cases!: number;

  @Shown('事由')
  title!: string;

  @Shown('表彰、报道或通报的日期', { type: 'day' })
  happenedOn!: string;
}

export class AdjustmentAnswer extends AdjustmentLineAnswer {
  @Shown('佐证文件', { type: () => AttachmentAnswer, list: true })
  files!: readonly AttachmentAnswer[];

  @Shown('所示内容的摘要（SHA-256），签署时原样交回')
  contentSha256!: string;
}
