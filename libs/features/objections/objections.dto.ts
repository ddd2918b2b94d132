import { AttachmentAnswer } from '@app/features/file-receipt';
import { RecordLineAnswer } from '@app/features/processes';
import { ExportQuery, isId, ListOfCodes, OneOf, PageQuery, Shown, Text, UnitCode } from '@app/http';
import { REASON_LENGTH } from '@app/workflow';
import { OBJECTION_MATTERS, type ObjectionMatter } from './objection-matters';
import { objectionProcess } from './objection.workflow';

const STATES = Object.keys(objectionProcess.states);
const MOST_FILES = 20;
const MOST_CONCERNED = 200;
/** As a score sheet names a record, a row or a submission. */
const REFERENCE = /^[\p{L}\p{N}._/:|-]{1,100}$/u;
const isReference = (text: string) => REFERENCE.test(text);
/** A county's five drawn departments, and some room for another scheme. */
const MOST_TASKS = 20;

export class ObjectionBody {
  @OneOf(OBJECTION_MATTERS, { about: '对哪项有异议' })
  matter!: ObjectionMatter;

  @ListOfCodes(isReference, {
    about: '得分表中所涉数据、台账行或材料的编号；不填则针对整项得分',
    most: MOST_CONCERNED,
    optional: true,
  })
  concerned: string[] = [];

  @ListOfCodes(isId, {
    about: '已上传证明文件的编号',
    most: MOST_FILES,
    optional: true,
    example: ['01FJ8Z6V0Q3M7K2N5R4T9W1XYE'],
  })
  files: string[] = [];

  @Text({ about: '异议理由', most: REASON_LENGTH, multiline: true })
  reason!: string;
}

export class UpholdingBody {
  @Text({ about: '认定理由', most: REASON_LENGTH, multiline: true })
  reason!: string;

  @ListOfCodes(isId, {
    about: '需重新审核的抽查任务编号',
    most: MOST_TASKS,
    optional: true,
    example: ['01FJ8Z6V0Q3M7K2N5R4T9W1XYE'],
  })
  reopen: string[] = [];
}

export class ObjectionQuery extends PageQuery {
  @UnitCode({ about: '单位代码', optional: true })
  unit?: string;

  @OneOf(OBJECTION_MATTERS, { about: '对哪项有异议', optional: true })
  matter?: ObjectionMatter;

  @OneOf(STATES, { about: '状态', optional: true })
  state?: string;
}

export class ObjectionExportQuery extends ExportQuery {
  @UnitCode({ about: '单位代码', optional: true })
  unit?: string;

  @OneOf(OBJECTION_MATTERS, { about: '对哪项有异议', optional: true })
  matter?: ObjectionMatter;

  @OneOf(STATES, { about: '状态', optional: true })
  state?: string;
}

export class ObjectionLineAnswer extends RecordLineAnswer {
  @Shown('对哪项有异议', { words: OBJECTION_MATTERS })
  matter!: string;

  @Shown('对哪项有异议（名称）')
  matterName!: string;
}

export class ObjectionAnswer extends ObjectionLineAnswer {
  @Shown('所涉数据、台账行或材料的编号', { list: true })
  concerned!: readonly string[];

  @Shown('重新审核的抽查任务', { list: true })
  reopened!: readonly string[];

  @Shown('异议理由')
  grounds!: string;

  @Shown('认定理由；尚未认定的为null', { nullable: true })
  decision!: string | null;

  @Shown('证明文件', { type: () => AttachmentAnswer, list: true })
  files!: readonly AttachmentAnswer[];
}
