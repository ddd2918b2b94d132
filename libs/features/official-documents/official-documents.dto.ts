import { Digest, ExportQuery, Month, OneOf, PageQuery, QueryNumber, Shown, Text, UnitCode } from '@app/http';
import { DOCUMENT_FORCES as FORCES } from './check-document.query';
import { OFFICIAL_KINDS, type OfficialKind } from './official-content';
import { OFFICIAL_STATES, type OfficialState, SIGNATURE_FORMS } from './official-document.entity';

const LONGEST_SERIES = 40;
const LONGEST_NUMBER = 60;
const VERDICTS = ['VALID', 'INVALID', 'UNKNOWN'];

export class RegisterQuery extends PageQuery {
  @Text({ about: '机关代字', most: LONGEST_SERIES, optional: true, example: '运信用办函' })
  series?: string;

  @QueryNumber({ about: '年份', least: 2021, most: 2099, optional: true, example: 2021 })
  year?: number;

  @OneOf(OFFICIAL_KINDS, {
    about:
      '文种：letter函，bulletin通报，escalation-report约谈建议报告，interview-notice约谈通知，accountability-report责任追究报告，' +
      'interview-minutes约谈纪要',
    optional: true,
  })
  kind?: OfficialKind;

  @Month({ about: '考核月份', optional: true })
  month?: string;

  @UnitCode({ about: '所涉单位', optional: true })
  unitCode?: string;

  @OneOf(OFFICIAL_STATES, {
    about: '状态：numbered已编号待印发，issued已印发，superseded已被更正，withdrawn已撤回，registered已登记',
    optional: true,
  })
  state?: OfficialState;
}

export class RegisterExportQuery extends ExportQuery {
  @Text({ about: '机关代字', most: LONGEST_SERIES, example: '运信用办函' })
  series!: string;

  @QueryNumber({ about: '年份', least: 2021, most: 2099, example: 2021 })
  year!: number;

  @OneOf(OFFICIAL_KINDS, { about: '文种', optional: true })
  kind?: OfficialKind;

  @Month({ about: '考核月份', optional: true })
  month?: string;

  @UnitCode({ about: '所涉单位', optional: true })
  unitCode?: string;

  @OneOf(OFFICIAL_STATES, { about: '状态', optional: true })
  state?: OfficialState;
}

export class PrintedRegisterQuery {
  @Text({ about: '机关代字', most: LONGEST_SERIES, example: '运信用办函' })
  series!: string;

  @QueryNumber({ about: '年份', least: 2021, most: 2099, example: 2021 })
  year!: number;
}

export class RegisterBookAnswer {
  @Shown('机关代字', { example: '运信用办函' })
  series!: string;

  @Shown('年份', { type: 'integer' })
  year!: number;

  @Shown('已编的件数', { type: 'integer' })
  numbers!: number;
}

export class RegisterBooksAnswer {
  @Shown('各册', { type: () => RegisterBookAnswer, list: true })
  books!: readonly RegisterBookAnswer[];
}

export class RegisterLineAnswer {
  @Shown('编号')
  id!: string;

  @Shown('文种', { words: OFFICIAL_KINDS })
  kind!: string;

  @Shown('机关代字')
  series!: string;

  @Shown('年份', { type: 'integer' })
  year!: number;

  @Shown('序号', { type: 'integer' })
  serial!: number;

  @Shown('文号', { example: '运信用办函〔2021〕1号' })
  number!: string;

  @Shown('标题，印发后才有', { nullable: true })
  title!: string | null;

  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('考核月份')
  month!: string;

  @Shown('所涉单位的代码', { nullable: true })
  unitCode!: string | null;

  @Shown('状态', { words: OFFICIAL_STATES })
  state!: string;

  @Shown('页数', { type: 'integer', nullable: true })
  pages!: number | null;
}

export class NamedRegisterLineAnswer extends RegisterLineAnswer {
  @Shown('所涉单位的名称', { nullable: true })
  unitName!: string | null;
}

export class ApprovalAnswer {
  @Shown('签署人的账户编号')
  accountId!: string;

  @Shown('授权人的账户编号（代行时）', { nullable: true })
  delegatedBy!: string | null;

  @Shown('签署含义', { words: ['拟稿', '审核', '签发'] })
  meaning!: string;

  @Shown('签署时间', { type: 'moment' })
  at!: string;

  @Shown('所签内容的SHA-256摘要')
  digest!: string;
}

export class NamedDocumentAnswer {
  @Shown('编号')
  id!: string;

  @Shown('文号')
  number!: string;
}

export class DocumentLifeAnswer extends RegisterLineAnswer {
  @Shown('查验码')
  checkCode!: string;

  @Shown('签署经过', { type: () => ApprovalAnswer, list: true })
  approvals!: readonly ApprovalAnswer[];

  @Shown('编号时间', { type: 'moment' })
  numberedAt!: Date;

  @Shown('印发时间', { type: 'moment', nullable: true })
  issuedAt!: Date | null;

  @Shown('公开时间', { type: 'moment', nullable: true })
  publishedAt!: Date | null;

  @Shown('文件的SHA-256摘要', { nullable: true })
  sha256!: string | null;

  @Shown('电子签名的形式：PAdES-B-B，PAdES-B-T（带时间戳）', { words: SIGNATURE_FORMS, nullable: true })
  signatureForm!: string | null;

  @Shown('撤回时间', { type: 'moment', nullable: true })
  withdrawnAt!: Date | null;

  @Shown('取代本文件的文件', { type: () => NamedDocumentAnswer, nullable: true })
  supersededBy!: NamedDocumentAnswer | null;

  @Shown('本文件所取代的文件', { type: () => NamedDocumentAnswer, list: true })
  supersedes!: readonly NamedDocumentAnswer[];
}

export class CheckedDocumentAnswer {
  @Shown('文号')
  number!: string;

  @Shown('标题')
  title!: string;

  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('文件的SHA-256摘要')
  sha256!: string;

  @Shown('效力：in-force现行，superseded已被更正，withdrawn已撤回', { words: FORCES })
  state!: string;

  @Shown('取代本文件的文号', { nullable: true })
  supersededBy!: string | null;

  @Shown('撤回日期', { type: 'day', nullable: true })
  withdrawnOn!: string | null;
}

export class CheckReasonAnswer {
  @Shown('原因代码')
  code!: string;

  @Shown('原因说明')
  message!: string;
}

export class NumberVerdictAnswer {
  @Shown('结论：VALID真实，INVALID不真实，UNKNOWN无法判定', { words: VERDICTS })
  verdict!: string;

  @Shown('原因', { type: () => CheckReasonAnswer, list: true })
  reasons!: readonly CheckReasonAnswer[];

  @Shown('登记的文件', { type: () => CheckedDocumentAnswer, nullable: true })
  document!: CheckedDocumentAnswer | null;
}

export class DocumentVerdictAnswer extends NumberVerdictAnswer {
  @Shown('是否为样张（不具有公文效力）', { type: 'boolean' })
  isSpecimen!: boolean;
}

export class NumberCheckQuery {
  @Text({ about: '文号', most: LONGEST_NUMBER, example: '运信用办〔2021〕25号' })
  number!: string;

  @Digest({ about: '文件的SHA-256摘要' })
  sha256!: string;
}

export class PublishedQuery extends PageQuery {
  @Month({ about: '考核月份', optional: true })
  month?: string;
}

export class PublishedDocumentAnswer {
  @Shown('编号')
  id!: string;

  @Shown('机关代字')
  series!: string;

  @Shown('年份', { type: 'integer' })
  year!: number;

  @Shown('序号', { type: 'integer' })
  serial!: number;

  @Shown('文号')
  number!: string;

  @Shown('标题')
  title!: string;

  @Shown('考核月份')
  month!: string;

  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('公开时间', { type: 'moment' })
  publishedAt!: Date;

  @Shown('页数', { type: 'integer' })
  pages!: number;

  @Shown('文件的SHA-256摘要')
  sha256!: string;

  @Shown('查验码')
  checkCode!: string;

  @Shown('效力：in-force现行，superseded已被更正', { words: FORCES })
  state!: string;

  @Shown('取代本文件的文号', { nullable: true })
  supersededBy!: string | null;
}
