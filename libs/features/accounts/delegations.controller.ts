import { ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  Describe,
  ExportQuery,
  IdempotencyKey,
  IdParam,
  MEDIA_TYPES,
  type Page,
  PageOf,
  Policy,
  tableFile,
} from '@app/http';
import { type Actor, Clock, ROLES } from '@app/kernel';
import { Body, Delete, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listStandIns } from './accounts.query';
import { DelegateRole } from './delegate-role';
import { listDelegations } from './delegation.query';
import { DelegationAnswer, DelegationBody, NewDelegationAnswer } from './delegations.dto';
import { PersonAnswer } from './session.dto';

const COLUMNS = ['授权的领导', '代行人', '起始日期', '结束日期', '今天是否有效', '是否已撤销'];

/** Leaders lend their role for a dated absence; who oversees accounts sees everybody's delegations. */
@ApiController('delegations', '授权代行')
@Policy({ roles: ['leader'] })
export class DelegationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly delegateRole: DelegateRole,
    private readonly once: ActOnce,
  ) {}

  @Get()
  @Policy({ roles: ROLES })
  @Describe({
    summary: '查看授权代行',
    detail: '本人授出和受托的；安全管理员和审计员看到全部。最新的在前，至多200条。',
    gives: PageOf(DelegationAnswer),
  })
  async list(@CurrentActor() { id, roles }: Actor): Promise<Page<DelegationAnswer>> {
    const seesAll = roles.includes('security-administrator') || roles.includes('auditor');
    const items = await listDelegations(this.dataSource.manager, seesAll ? null : id, this.clock.now());
    return { items, next: null };
  }

  @Get('export')
  @Policy({ roles: ROLES })
  @Describe({ summary: '导出授权代行', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  async export(@CurrentActor() actor: Actor, @Query() { format }: ExportQuery): Promise<StreamableFile> {
    const { items } = await this.list(actor);
    const rows = items.map(({ lender, delegate, fromDay, toDay, isInForce, isRevoked }) => [
      ...[lender.displayName, delegate.displayName, fromDay, toDay, isInForce ? '是' : '否', isRevoked ? '是' : '否'],
    ]);
    return tableFile({ name: '授权代行', columns: COLUMNS, rows }, format);
  }

  @Get('stand-ins')
  @Describe({ summary: '查看可以代行的账户', gives: PageOf(PersonAnswer) })
  async standIns(): Promise<Page<PersonAnswer>> {
    return { items: await listStandIns(this.dataSource.manager), next: null };
  }

  @Post()
  @Policy({ roles: ['leader'], proof: 'recent' })
  @Describe({ summary: '授权他人代行', gives: NewDelegationAnswer, status: 201 })
  async lend(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: CommandKey,
    @Body() body: DelegationBody,
  ): Promise<NewDelegationAnswer> {
    const id = await this.once.answer({ actor, ...key }, (tx) => this.delegateRole.lend(actor, body, tx));
    return { id: String(id) };
  }

  @Delete(':id')
  @Describe({ summary: '撤销授权代行', detail: '立即生效。', gives: 'nothing' })
  async revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.delegateRole.revoke(actor, id);
  }
}
