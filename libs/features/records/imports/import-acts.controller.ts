import {
  ApiController,
  type CommandAtVersion,
  CurrentActor,
  Describe,
  IdParam,
  Policy,
  VersionedCommand,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Post } from '@nestjs/common';
import { ConfirmPlatformImport } from './confirm-platform-import';
import { ImportAnswer, WithdrawBody } from './platform-imports.dto';
import { PlatformImportsQuery } from './platform-imports.query';
import { WithdrawPlatformImport } from './withdraw-platform-import';

/** The reviewer's decision on one platform file. */
@ApiController('imports', '平台数据导入')
@Policy({ roles: ['reviewer'] })
export class ImportActsController {
  constructor(
    private readonly query: PlatformImportsQuery,
    private readonly confirmImport: ConfirmPlatformImport,
    private readonly withdrawImport: WithdrawPlatformImport,
  ) {}

  @Post(':id/acts/confirm')
  @Describe({ summary: '确认导入', detail: '确认后计入考核；文件有问题的不能确认。', gives: ImportAnswer })
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
  ): Promise<ImportAnswer> {
    const month = await this.query.monthOf(id);
    await this.confirmImport.execute(actor, { month, id, version, key });
    return this.query.get({ month, id });
  }

  @Post(':id/acts/withdraw')
  @Describe({ summary: '撤回导入', detail: '其记录不再计入考核，原始文件和办理过程留存。', gives: ImportAnswer })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: WithdrawBody,
  ): Promise<ImportAnswer> {
    const month = await this.query.monthOf(id);
    await this.withdrawImport.execute(actor, { month, id, version, key, reason });
    return this.query.get({ month, id });
  }
}
