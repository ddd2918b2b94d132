import { OneOf, Shown } from '@app/http';
import { QUEUES } from '@app/jobs';

export class QueueAnswer {
  @Shown('队列：intake导入，comparison比对，scoring评分，documents文书，notifications通知，audit审计', {
    words: QUEUES,
  })
  queue!: string;

  @Shown('待处理（已到时间）', { type: 'integer' })
  due!: number;

  @Shown('以后处理（定时或重试间隔中）', { type: 'integer' })
  later!: number;

  @Shown('处理中', { type: 'integer' })
  running!: number;

  @Shown('等待前序任务', { type: 'integer' })
  blocked!: number;

  @Shown('失败待人工处理', { type: 'integer' })
  dead!: number;

  @Shown('等待最久的任务自何时可以处理', { type: 'moment', nullable: true })
  dueSince!: Date | null;
}

export class QueuesAnswer {
  @Shown('各队列', { type: () => QueueAnswer, list: true })
  queues!: readonly QueueAnswer[];
}

export class HeldUpAnswer {
  @Shown('任务编号')
  jobId!: string;

  @Shown('任务名称')
  name!: string;
}

export class DeadLetterAnswer {
  @Shown('任务编号')
  jobId!: string;

  @Shown('所属流程编号')
  flowId!: string;

  @Shown('任务名称')
  name!: string;

  @Shown('已尝试次数', { type: 'integer' })
  attempts!: number;

  @Shown('失败原因：错误类别、代码和程序位置，不含个人信息')
  reason!: string;

  @Shown('提交时间', { type: 'moment' })
  createdAt!: Date;

  @Shown('判定失败时间', { type: 'moment' })
  diedAt!: Date;

  @Shown('因此不能进行的任务，最近的在前', { type: () => HeldUpAnswer, list: true })
  heldUp!: readonly HeldUpAnswer[];
}

/** Why a job is not to run; a fixed phrase, because what somebody types may name people. */
export const DISCARD_REASONS = ['no-longer-needed', 'done-by-hand', 'wrong-input'] as const;

export class DiscardBody {
  @OneOf(DISCARD_REASONS, {
    about: '理由：no-longer-needed不再需要，done-by-hand已另行办理，wrong-input提交的内容有误',
  })
  reason!: (typeof DISCARD_REASONS)[number];
}

export class DecisionAnswer {
  @Shown('任务编号')
  jobId!: string;

  @Shown('随之放弃的任务编号', { list: true })
  alsoDiscarded!: readonly string[];
}
