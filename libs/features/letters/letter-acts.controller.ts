import { ProcessReader } from '@app/features/processes';
import {
  ApiController,
  type CommandAtVersion,
  CurrentActor,
  CurrentSigner,
  Describe,
  MonthParam,
  Policy,
  type Signer,
  VersionedCommand,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BatchAtVersion } from './batch-at-version';
import { LetterActs } from './letter-acts';
import { getNewestBatch } from './letter-batch.query';
import { lettersAnswer } from './letters.controller';
import { LetterComposeBody, LettersAnswer, LetterReasonBody, LetterSignOffBody } from './letters.dto';

/** The acts on a month's batch of letters, from the draft to the leader's signature. */
@ApiController('months/:month/letters/acts', '抽查函件')
export class LetterActsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly acts: LetterActs,
  ) {}

  @Post('submit')
  @Policy({ roles: ['reviewer'], proof: 'recent' })
  @Describe({ summary: '函件送签', detail: '拟稿人签署，以摘要确认所见内容。', gives: LettersAnswer })
  async submit(
    @CurrentSigner() { actor, provedAt }: Signer,
    @MonthParam() month: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { digest }: LetterSignOffBody,
  ): Promise<LettersAnswer> {
    await this.acts.submit({ actor, key }, { ...(await this.batch(month, version)), digest, provedAt });
    return this.answer(month, actor);
  }

  @Post('sign')
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({
    summary: '签发函件',
    detail: '整批签发，随即编号并生成正式文件；全部印发后自动发函。',
    gives: LettersAnswer,
  })
  async sign(
    @CurrentSigner() { actor, provedAt }: Signer,
    @MonthParam() month: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { digest }: LetterSignOffBody,
  ): Promise<LettersAnswer> {
    await this.acts.sign({ actor, key }, { ...(await this.batch(month, version)), digest, provedAt });
    return this.answer(month, actor);
  }

  @Post('return')
  @Policy({ roles: ['leader'] })
  @Describe({ summary: '退回函件', gives: LettersAnswer })
  async return(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: LetterReasonBody,
  ): Promise<LettersAnswer> {
    await this.acts.stop({ actor, key }, { ...(await this.batch(month, version)), action: 'return', reason });
    return this.answer(month, actor);
  }

  @Post('revise')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '修改被退回的函件', detail: '按当前的抽取结果、期限和联系方式重新拟制。', gives: LettersAnswer })
  async revise(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { contact }: LetterComposeBody,
  ): Promise<LettersAnswer> {
    await this.acts.revise({ actor, key }, { ...(await this.batch(month, version)), contact });
    return this.answer(month, actor);
  }

  @Post('void')
  @Policy({ roles: ['reviewer', 'leader'] })
  @Describe({ summary: '作废函件', detail: '签发前可以作废；作废后可以重新拟制。', gives: LettersAnswer })
  async void(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: LetterReasonBody,
  ): Promise<LettersAnswer> {
    await this.acts.stop({ actor, key }, { ...(await this.batch(month, version)), action: 'void', reason });
    return this.answer(month, actor);
  }

  private async batch(month: string, version: number): Promise<BatchAtVersion> {
    const { id } = await getNewestBatch(this.dataSource.manager, month);
    return { id, month, version };
  }

  private answer(month: string, actor: Actor): Promise<LettersAnswer> {
    return lettersAnswer(this.dataSource, this.reader, { month, actor });
  }
}
