import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExportQuery,
  IdParam,
  MEDIA_TYPES,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  rowsOf,
  tableFile,
} from '@app/http';
import { DeadLetters, getQueueDepths } from '@app/jobs';
import { type Actor, Clock, officeDay, officeMoment } from '@app/kernel';
import { Body, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DecideDeadLetter } from './decide-dead-letter';
import { DeadLetterAnswer, DecisionAnswer, DiscardBody, QueuesAnswer } from './job-administration.dto';

const COLUMNS = [
  ...[
    '任务编号',
    '任务名称',
    '所属流程编号',
    '已尝试次数',
    '失败原因',
    '提交时间',
    '判定失败时间',
    '因此不能进行的任务',
  ],
];

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

  @Get('dead/export')
  @Describe({ summary: '导出失败的任务', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(@Query() { format }: ExportQuery): Promise<StreamableFile> {
    const rows = rowsOf(
      everyItem((page) => this.dead(page)),
      ({ jobId, flowId, name, attempts, reason, createdAt, diedAt, heldUp }) => [
        ...[jobId, name, flowId, attempts, reason, officeMoment(createdAt), officeMoment(diedAt)],
        heldUp.map((one) => `${one.name}（${one.jobId}）`).join('；'),
      ],
    );
    return tableFile({ name: `失败的任务_${officeDay(this.clock.now())}`, columns: COLUMNS, rows }, format);
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
