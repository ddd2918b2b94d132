import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  IdParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
} from '@app/http';
import { DeadLetters, getQueueDepths } from '@app/jobs';
import { type Actor, Clock } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DecideDeadLetter } from './decide-dead-letter';
import { DeadLetterAnswer, DecisionAnswer, DiscardBody, QueuesAnswer } from './job-administration.dto';

/** How the queues do, and what a person must decide where a job was given up. */
@ApiController('jobs', '后台任务')
@Policy({ roles: ['system-administrator'] })
export class JobAdministrationController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly deadLetters: DeadLetters,
    private readonly decide: DecideDeadLetter,
  ) {}

  @Get('queues')
  @Describe({ summary: '查看各队列', gives: QueuesAnswer })
  async queues(): Promise<QueuesAnswer> {
    return { queues: await getQueueDepths(this.dataSource.manager, this.clock.now()) };
  }

  @Get('dead')
  @Describe({ summary: '查看失败的任务', detail: '后提交的在前。', gives: PageOf(DeadLetterAnswer) })
  async dead(@Query() { cursor, limit }: PageQuery) {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const letters = await this.deadLetters.list({ limit: limit + 1, after });
    return pageOf(letters.map(withoutPayload), limit, ({ jobId }) => [jobId]);
  }

  @Post('dead/:id/retry')
  @Describe({ summary: '重新处理', detail: '重新计算尝试次数；因它而停下的任务随后继续。', gives: DecisionAnswer })
  async retry(@CurrentActor() actor: Actor, @IdParam() jobId: string): Promise<DecisionAnswer> {
    return decisionAnswer(await this.decide.retry(actor, jobId));
  }

  @Post('dead/:id/discard')
  @Describe({ summary: '放弃任务', detail: '等待该任务的其他任务一并放弃，不能恢复。', gives: DecisionAnswer })
  async discard(
    @CurrentActor() actor: Actor,
    @IdParam() jobId: string,
    @Body() { reason }: DiscardBody,
  ): Promise<DecisionAnswer> {
    return decisionAnswer(await this.decide.discard(actor, { jobId, reason }));
  }
}

/** What a job is about is not for whoever keeps the machines. */
function withoutPayload({ payload: _, ...letter }: Awaited<ReturnType<DeadLetters['list']>>[number]): DeadLetterAnswer {
  return letter;
}

function decisionAnswer({ jobId, alsoDiscarded }: DecisionAnswer): DecisionAnswer {
  return { jobId, alsoDiscarded };
}
