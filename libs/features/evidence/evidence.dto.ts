import { AttachmentAnswer } from '@app/features/file-receipt';
import { RecordLineAnswer } from '@app/features/processes';
import { ExportQuery, isId, ListOfCodes, Month, OneOf, PageQuery, Shown, Text, UnitCode } from '@app/http';
import { REASON_LENGTH } from '@app/workflow';
import { evidenceProcess } from './evidence.workflow';

const STATES = Object.keys(evidenceProcess.states);
/** How many files come with one submission at most. */
const MOST_FILES = 20;
/** The longest name of an item. */
const ITEM_LENGTH = 16;

export class EvidenceFileFields {
  @Text({
    about: '印证项目，如I1、I2-catalogue、I2-publication；无数据说明为no-data',
    most: ITEM_LENGTH,
    example: 'I1',
  })
  item!: string;
}

export class EvidenceAnewBody {
  @Text({
    about: '网站专栏的网址；专栏类项目必填',
    most: 500,
    optional: true,
    example: 'http://www.yanhu.gov.cn/sgs/index.html',
  })
  webAddress?: string;

  @ListOfCodes(isId, { about: '已上传文件的编号', least: 1, most: MOST_FILES, example: ['01FJ8Z6V0Q3M7K2N5R4T9W1XYE'] })
  files!: string[];

  @Text({ about: '说明', most: REASON_LENGTH, multiline: true, optional: true })
  reason?: string;
}

export class EvidenceBody extends EvidenceAnewBody {
  @Text({ about: '印证项目', most: ITEM_LENGTH, example: 'I2-catalogue' })
  item!: string;
}

export class RevocationBody {
  @Text({ about: '理由', most: REASON_LENGTH, multiline: true })
  reason!: string;

  @Month({ about: '自哪个月起不再计分；不填则自尚未发布通报的第一个月起', optional: true })
  from?: string;
}

export class EvidenceQuery extends PageQuery {
  @UnitCode({ about: '单位代码', optional: true })
  unit?: string;

  @Text({ about: '印证项目', most: ITEM_LENGTH, optional: true })
  item?: string;

  @OneOf(STATES, { about: '状态', optional: true })
  state?: string;
}

export class EvidenceExportQuery extends ExportQuery {
  @UnitCode({ about: '单位代码', optional: true })
  unit?: string;

  @Text({ about: '印证项目', most: ITEM_LENGTH, optional: true })
  item?: string;

  @OneOf(STATES, { about: '状态', optional: true })
  state?: string;
}

export class EvidenceLineAnswer extends RecordLineAnswer {
  @Shown('印证项目')
  item!: string;

  @Shown('印证项目名称')
  itemName!: string;

  @Shown('网址', { nullable: true })
  webAddress!: string | null;
}

export class EvidenceAnswer extends EvidenceLineAnswer {
  @Shown('历次提交的文件', { type: () => AttachmentAnswer, list: true })
  files!: readonly AttachmentAnswer[];

  @Shown('目前计分的月份', { list: true })
  countsFor!: readonly string[];
}

export class SourceAnswer {
  @Shown('材料编号')
  recordId!: string;

  @Shown('提交月份')
  month!: string;
}

export class PendingAnswer {
  @Shown('材料编号')
  recordId!: string;

  @Shown('状态', { words: ['submitted', 'returned'] })
  state!: string;
}

export class ItemStandingAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('印证项目')
  item!: string;

  @Shown('印证项目名称')
  itemName!: string;

  @Shown('是否已确认得分', { type: 'boolean' })
  isConfirmed!: boolean;

  @Shown('得分依据的材料', { type: () => SourceAnswer, nullable: true })
  source!: SourceAnswer | null;

  @Shown('正在办理的材料', { type: () => PendingAnswer, nullable: true })
  pending!: PendingAnswer | null;
}

export class EvidenceStandingAnswer {
  @Shown('各单位各项目的情况，按名册顺序', { type: () => ItemStandingAnswer, list: true })
  items!: readonly ItemStandingAnswer[];
}
