import { Shown, Text } from '@app/http';
import { REASON_LENGTH } from '@app/workflow';

/** An act that may be done without a word. */
export class ActRemarkBody {
  @Text({ about: '说明', most: REASON_LENGTH, multiline: true, optional: true })
  reason?: string;
}

/** An act that has to be given a reason. */
export class ActReasonBody {
  @Text({ about: '理由', most: REASON_LENGTH, multiline: true })
  reason!: string;
}

export class ActAnswer {
  @Shown('事项编号')
  id!: string;

  @Shown('办理后的状态')
  state!: string;

  @Shown('办理后的版本', { type: 'integer' })
  version!: number;
}
