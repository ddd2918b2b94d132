import { ActOnce } from '@app/features/processes';
import { ApiController, type CommandKey, CurrentActor, Describe, IdempotencyKey, MonthParam, Policy } from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Post } from '@nestjs/common';
import { CommitValue } from './commit-value';
import { CommitmentBody, CommittedAnswer, FrozenAnswer, RevealBody, RevealedAnswer } from './draws.dto';
import { FreezePool } from './freeze-pool';
import { RevealValue } from './reveal-value';

/** A seed made of two officers' values, committed to before either is revealed (RULES §3). */
@ApiController('months/:month/draw', '抽取')
@Policy({ roles: ['reviewer', 'leader'] })
export class DrawCommitmentsController {
  constructor(
    private readonly once: ActOnce,
    private readonly freezePool: FreezePool,
    private readonly commitValue: CommitValue,
    private readonly revealValue: RevealValue,
  ) {}

  @Post('freeze-for-officers')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '冻结抽取范围，种子由两名工作人员的数值组成',
    detail: '抽取范围、方法和种子的组成方式随即记入审计日志，此后不能更改。',
    gives: FrozenAnswer,
  })
  freeze(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
  ): Promise<unknown> {
    return this.once.answer({ actor, ...key }, async (tx) => ({
      ...(await this.freezePool.execute(tx, actor, { month, seed: 'two-officers' })),
    }));
  }

  @Post('commitments')
  @Describe({
    summary: '提交本人所选数值的摘要',
    detail: '两人各提交一份；摘要随即记入审计日志，不能更换。数值由本人保管，此时不要告诉他人。',
    gives: CommittedAnswer,
  })
  commit(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() body: CommitmentBody,
  ): Promise<unknown> {
    return this.once.answer({ actor, ...key }, async (tx) => ({
      place: await this.commitValue.execute(tx, actor, { month, ...body }),
    }));
  }

  @Post('revelations')
  @Describe({
    summary: '公开本人的数值',
    detail: '两份摘要均提交后方可公开；两人均公开后随即抽取，不能撤销。',
    gives: RevealedAnswer,
  })
  reveal(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() body: RevealBody,
  ): Promise<unknown> {
    return this.once.answer({ actor, ...key }, async (tx) => {
      const drawn = await this.revealValue.execute(tx, actor, { month, ...body });
      return { drawn: drawn === null ? null : { ...drawn } };
    });
  }
}
