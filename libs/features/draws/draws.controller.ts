import { type Acted, ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  contentDisposition,
  CurrentActor,
  CurrentSession,
  Describe,
  ExpectedVersion,
  IdempotencyKey,
  IdParam,
  MonthParam,
  Policy,
  type SignedIn,
} from '@app/http';
import { type Actor, UnitOfWork } from '@app/kernel';
import { Body, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listCeremonies } from './ceremonies.query';
import { DrawFromSeed } from './draw-from-seed';
import { drawView } from './draw-view.query';
import {
  ApproveRedrawBody,
  DecideRedrawBody,
  DrawAnswer,
  DrawnAnswer,
  DrawQuery,
  FreezeBody,
  FrozenAnswer,
  RedrawActAnswer,
  RequestRedrawBody,
  SeedBody,
} from './draws.dto';
import { DrawNotFound } from './draws.errors';
import { exportedDraw } from './exported-draw';
import { FreezePool } from './freeze-pool';
import { officerValues } from './officer-values.query';
import { type RedrawAct, Redraws } from './redraws';

/** The month's draw as a ceremony (RULES §3). */
@ApiController('months', '抽取')
export class DrawsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly once: ActOnce,
    private readonly freezePool: FreezePool,
    private readonly drawFromSeed: DrawFromSeed,
    private readonly redraws: Redraws,
  ) {}

  @Get(':month/draw')
  @Policy({ roles: ['reviewer', 'leader', 'auditor'] })
  @Describe({ summary: '查看当月抽取', detail: '历次抽取的范围、种子和结果，可据以重复。', gives: DrawAnswer })
  view(@CurrentActor() actor: Actor, @MonthParam() month: string): Promise<DrawAnswer> {
    return drawView(this.dataSource.manager, month, actor);
  }

  @Get(':month/draw/file')
  @Policy({ roles: ['reviewer', 'leader', 'auditor'] })
  @Describe({
    summary: '下载一次抽取',
    detail: '用draw-repeat命令或任何程序都能据此文件重复抽取。',
    gives: { file: ['application/json'] },
  })
  async file(@MonthParam() month: string, @Query() { number }: DrawQuery): Promise<StreamableFile> {
    const ceremonies = await listCeremonies(this.dataSource.manager, month);
    const ceremony = number === undefined ? ceremonies.at(-1) : ceremonies.find((each) => each.number === number);
    if (ceremony === undefined) throw new DrawNotFound({ month });
    const officers = await officerValues(this.dataSource.manager, ceremony);
    const name = `${month}抽取（第${ceremony.number}次）.json`;
    const text = `${JSON.stringify(exportedDraw(ceremony, officers), null, 2)}\n`;
    const options = { type: 'application/json', disposition: contentDisposition('attachment', name) };
    return new StreamableFile(Buffer.from(text), options);
  }

  @Post(':month/draw/freeze')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '冻结抽取范围',
    detail: '抽取范围、方法和种子来源随即记入审计日志，此后不能更改。',
    gives: FrozenAnswer,
  })
  freeze(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { seedSource, seedKnownFrom }: FreezeBody,
  ): Promise<unknown> {
    const seed = { seedSource: seedSource.trim(), seedKnownFrom: new Date(seedKnownFrom) };
    return this.once.answer({ actor, ...key }, async (tx) => ({
      ...(await this.freezePool.execute(tx, actor, { month, seed })),
    }));
  }

  @Post(':month/draw/seed')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '录入种子并抽取', detail: '结果由种子直接得出，不能撤销。', gives: DrawnAnswer })
  seed(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { pool, seed, evidence }: SeedBody,
  ): Promise<unknown> {
    const entry = { month, pool, seed: seed.trim(), evidence };
    return this.once.answer({ actor, ...key }, async (tx) => ({
      ...(await this.drawFromSeed.execute(tx, actor, entry)),
    }));
  }

  @Post(':month/draw/redraws')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '申请重新抽取', gives: RedrawActAnswer })
  request(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { reason }: RequestRedrawBody,
  ): Promise<Acted> {
    return this.once.run({ actor, ...key }, (tx) => this.redraws.request(tx, actor, { month, reason }));
  }
}

/** Deciding on requests for another draw. */
@ApiController('redraws', '抽取')
export class RedrawsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly redraws: Redraws,
  ) {}

  @Post(':id/approve')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '批准重新抽取', detail: '须重新验证身份；已抽中单位的任务随即撤销。', gives: RedrawActAnswer })
  approve(
    @CurrentSession() session: SignedIn,
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @ExpectedVersion() version: number,
    @Body() { digest, reason }: ApproveRedrawBody,
  ): Promise<RedrawActAnswer> {
    return this.act(actor, { id, version, action: 'approve', reason, shown: digest, provedAt: session.provedAt });
  }

  @Post(':id/decision')
  @Policy({ roles: ['leader', 'reviewer'] })
  @Describe({ summary: '不予批准或撤回重新抽取的申请', gives: RedrawActAnswer })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @ExpectedVersion() version: number,
    @Body() { action, reason }: DecideRedrawBody,
  ): Promise<RedrawActAnswer> {
    return this.act(actor, { id, version, action, reason });
  }

  /** An act at a version happens once by itself: sent again it meets another version. */
  private async act(actor: Actor, act: RedrawAct): Promise<RedrawActAnswer> {
    const { id, state, version } = await this.unitOfWork.run((tx) => this.redraws.act(tx, actor, act));
    return { id, state, version };
  }
}
