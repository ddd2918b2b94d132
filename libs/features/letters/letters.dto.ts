import { Digest, Nested, Shown, Text } from '@app/http';

const LONGEST_REASON = 500;

export class LetterContactBody {
  @Text({ about: '联系人', most: 30, example: '征信服务中心' })
  name!: string;

  @Text({ about: '联系电话', most: 30, example: '2282030' })
  telephone!: string;

  @Text({ about: '电子邮箱', most: 100, example: 'office@example.cn' })
  email!: string;
}

export class LetterComposeBody {
  @Nested(() => LetterContactBody, { about: '联系方式；不填则用机关的联系方式', optional: true })
  contact?: LetterContactBody;
}

export class LetterSignOffBody {
  @Digest({ about: '所签函件的摘要（取自查看函件的答复）' })
  digest!: string;
}

export class LetterReasonBody {
  @Text({ about: '理由', most: LONGEST_REASON, multiline: true })
  reason!: string;
}

export class LetterRefusalAnswer {
  @Shown('原因代码')
  code!: string;

  @Shown('说明', { nullable: true })
  explanation!: string | null;
}

export class LetterActAnswer {
  @Shown('操作')
  action!: string;

  @Shown('操作名称')
  label!: string;

  @Shown('理由：required必填，optional可填，none不填', { words: ['required', 'optional', 'none'] })
  reason!: string;

  @Shown('签署含义；不为空时须重新验证身份', { nullable: true })
  signOff!: string | null;

  @Shown('是否为例外操作', { type: 'boolean' })
  exceptional!: boolean;

  @Shown('现在不能操作的原因', { type: () => LetterRefusalAnswer, nullable: true })
  refusal!: LetterRefusalAnswer | null;
}

export class LettersAnswer {
  @Shown('编号')
  id!: string;

  @Shown('状态')
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;

  @Shown('期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('是否逾期', { type: 'boolean' })
  isOverdue!: boolean;

  @Shown('整批函件的SHA-256摘要，签署时送回')
  digest!: string;

  @Shown('函件份数', { type: 'integer' })
  letters!: number;

  @Shown('已印发份数', { type: 'integer' })
  made!: number;

  @Shown('可以进行的操作', { type: () => LetterActAnswer, list: true })
  actions!: readonly LetterActAnswer[];
}

export class LetterDocumentAnswer {
  @Shown('发文登记中的编号')
  id!: string;

  @Shown('文号')
  number!: string;

  @Shown('状态', { words: ['numbered', 'issued', 'superseded', 'withdrawn'] })
  state!: string;
}

export class LetterLineAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('主送机关')
  recipient!: string;

  @Shown('函件内容的SHA-256摘要')
  contentSha256!: string;

  @Shown('签发后的文件', { type: () => LetterDocumentAnswer, nullable: true })
  document!: LetterDocumentAnswer | null;
}

export class LetterPreviewAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('主送机关')
  recipient!: string;

  @Shown('标题')
  title!: string;

  @Shown('页数', { type: 'integer' })
  pages!: number;

  @Shown('函件内容的SHA-256摘要')
  contentSha256!: string;

  @Shown('预览文件的SHA-256摘要')
  sha256!: string;
}
