import { Day, Digest, ListOfCodes, Nested, Shown, Text } from '@app/http';
import type { SignOffMeaning } from '@app/workflow';

const LONGEST_PARAGRAPH = 600;
const MOST_PARAGRAPHS = 10;
const REASON_LENGTH = 500;

/** One line of text: no control characters, not blank, not longer than a page's third. */
function isParagraph(text: string): boolean {
  const length = [...text].length;
  return (
    text.trim() !== '' &&
    length <= LONGEST_PARAGRAPH &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text)
  );
}

const paragraphs = (about: string) => ({
  about: `${about}（每段不超过${LONGEST_PARAGRAPH}字）`,
  most: MOST_PARAGRAPHS,
});

export class RemarksDto {
  @ListOfCodes(isParagraph, paragraphs('总体情况部分补充的段落'))
  situation!: string[];

  @ListOfCodes(isParagraph, paragraphs('考核排名部分补充的段落'))
  rankings!: string[];

  @ListOfCodes(isParagraph, paragraphs('通报表扬部分补充的段落'))
  praise!: string[];

  @ListOfCodes(isParagraph, paragraphs('警示部分补充的段落'))
  warnings!: string[];

  @ListOfCodes(isParagraph, paragraphs('通报批评部分补充的段落'))
  criticism!: string[];
}

export class NarrativeDto {
  @Nested(() => RemarksDto, { about: '各部分补充的段落；数据段落由得分生成，不能改写' })
  remarks!: RemarksDto;

  @ListOfCodes(isParagraph, {
    ...paragraphs('工作要求，替代规定的要求；null为采用规定的要求'),
    least: 1,
    nullable: true,
  })
  requirements!: string[] | null;

  @ListOfCodes((code) => /^[\p{L}\p{N}._-]{1,64}$/u.test(code), {
    about: '通报表扬的单位代码；null为采用按规则建议的名单',
    most: 100,
    nullable: true,
    example: ['D15'],
  })
  praised!: string[] | null;
}

export class EditNarrativeBody {
  @Nested(() => NarrativeDto, { about: '文稿' })
  narrative!: NarrativeDto;

  @Day({ about: '成文日期', example: '2021-09-10' })
  issueDate!: string;

  @Text({ about: '修改理由', most: REASON_LENGTH })
  reason!: string;
}

export class CorrectionBody {
  @Text({ about: '更正原因，印在更正通报上“因……，现予更正”之中', most: 200, example: '部分单位台账比对结果有误' })
  reason!: string;
}

export class ReasonBody {
  @Text({ about: '理由', most: REASON_LENGTH, optional: true })
  reason?: string;
}

export class SigningBody {
  @Digest({ about: '所见底稿的SHA-256' })
  manifestSha256!: string;

  @Digest({ about: '所见文稿PDF的SHA-256' })
  previewSha256!: string;

  @Text({ about: '意见', most: REASON_LENGTH, optional: true })
  reason?: string;
}

export class ActedDto {
  @Shown('编号')
  id!: string;

  @Shown('状态')
  state!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

export class PagesDto {
  @Shown('底稿的SHA-256')
  manifestSha256!: string;

  @Shown('文稿PDF的SHA-256')
  previewSha256!: string;

  @Shown('页数', { type: 'integer' })
  pages!: number;
}

export class BulletinLineDto {
  @Shown('编号')
  id!: string;

  @Shown('考核月份')
  month!: string;

  @Shown('当月第几份', { type: 'integer' })
  ordinal!: number;

  @Shown('种类：monthly月度通报，correction更正通报', { words: ['monthly', 'correction'] })
  kind!: string;

  @Shown('所更正的通报', { nullable: true })
  corrects!: string | null;

  @Shown('状态')
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('发文字号', { nullable: true })
  number!: string | null;

  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('发布时间', { type: 'moment', nullable: true })
  publishedAt!: Date | null;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

export class TimelineDto {
  @Shown('序号', { type: 'integer' })
  ordinal!: number;

  @Shown('操作')
  action!: string;

  @Shown('操作名称')
  label!: string;

  @Shown('办理后的状态')
  toState!: string;

  @Shown('办理人账户编号')
  actorId!: string;

  @Shown('办理时的角色')
  roleLabel!: string;

  @Shown('授权人账户编号', { nullable: true })
  delegatedBy!: string | null;

  @Shown('理由或意见', { nullable: true })
  reason!: string | null;

  @Shown('签署含义', { nullable: true })
  signOff!: SignOffMeaning | null;

  @Shown('办理时间', { type: 'moment' })
  at!: Date;

  @Shown('是否逾期', { type: 'boolean' })
  isLate!: boolean;
}

export class ButtonDto {
  @Shown('操作')
  action!: string;

  @Shown('按钮文字')
  label!: string;

  @Shown('理由：required必填，optional可填，none不填', { words: ['required', 'optional', 'none'] })
  reason!: string;

  @Shown('签署含义；null为不需签署', { nullable: true })
  signOff!: SignOffMeaning | null;

  @Shown('是否为例外操作', { type: 'boolean' })
  exceptional!: boolean;

  @Shown('是否须填写日期', { type: 'boolean' })
  needsDay!: boolean;

  @Shown('不能办理的原因代码；null为可以办理', { nullable: true })
  refusal!: string | null;
}

export class BulletinDto extends BulletinLineDto {
  @Shown('更正原因', { nullable: true })
  correctionReason!: string | null;

  @Shown('文稿', { type: () => NarrativeDto })
  narrative!: unknown;

  @Shown('文稿版本', { type: 'integer' })
  narrativeVersion!: number;

  @Shown('送签底稿的SHA-256', { nullable: true })
  manifestSha256!: string | null;

  @Shown('送签文稿PDF的SHA-256', { nullable: true })
  previewSha256!: string | null;

  @Shown('公文编号', { nullable: true })
  documentId!: string | null;

  @Shown('办理期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('办理过程', { type: () => TimelineDto, list: true })
  timeline!: readonly TimelineDto[];

  @Shown('可以办理的操作', { type: () => ButtonDto, list: true })
  actions!: readonly ButtonDto[];
}

export class NarrativeVersionDto {
  @Shown('文稿版本', { type: 'integer' })
  version!: number;

  @Shown('文稿', { type: () => NarrativeDto })
  narrative!: unknown;

  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('修改理由；首稿为null', { nullable: true })
  reason!: string | null;

  @Shown('修改人账户编号')
  writtenBy!: string;

  @Shown('修改时间', { type: 'moment' })
  writtenAt!: Date;
}

export class PublishedRowDto {
  @Shown('单位代码')
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('名次', { type: 'integer' })
  rank!: number;

  @Shown('总分，两位小数')
  total!: string;

  @Shown('是否通报表扬', { type: 'boolean' })
  praised!: boolean;

  @Shown('是否警示', { type: 'boolean' })
  warned!: boolean;

  @Shown('是否通报批评', { type: 'boolean' })
  criticised!: boolean;
}

export class PublicRankingDto {
  @Shown('考核月份')
  month!: string;

  @Shown('发文字号')
  number!: string;

  @Shown('种类：monthly月度通报，correction更正通报', { words: ['monthly', 'correction'] })
  kind!: string;

  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('查验码')
  checkCode!: string;

  @Shown('县（市、区）、开发区排名', { type: () => PublishedRowDto, list: true })
  county!: readonly PublishedRowDto[];

  @Shown('市直部门排名', { type: () => PublishedRowDto, list: true })
  department!: readonly PublishedRowDto[];
}
