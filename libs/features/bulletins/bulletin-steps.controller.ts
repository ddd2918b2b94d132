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
import { ActOnce } from '@app/features/processes';
import { Body, Post } from '@nestjs/common';
import { ActedDto, ReasonBody } from './bulletins.dto';
import { PublishBulletin } from './publish-bulletin';
import { ReturnBulletin } from './return-bulletin';

/** What is done on a bulletin without a signature. */
@ApiController('bulletins', '通报')
export class BulletinStepsController {
  constructor(
    private readonly back: ReturnBulletin,
    private readonly publishing: PublishBulletin,
    private readonly once: ActOnce,
  ) {}

  @Post(':id/acts/return')
  @Policy({ roles: ['leader', 'reviewer'] })
  @Describe({ summary: '退回通报', detail: '须写明理由；当月考核回到已评分。', gives: ActedDto })
  return(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ReasonBody,
  ): Promise<ActedDto> {
    return this.back.return({ actor, ...key }, { id, version, reason });
  }

  @Post(':id/acts/revise')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '重新拟稿', gives: ActedDto })
  revise(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ReasonBody,
  ): Promise<ActedDto> {
    return this.back.revise({ actor, ...key }, { id, version, reason });
  }

  @Post(':id/acts/discard')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '弃稿', detail: '须写明理由；已编定文号的不能弃稿。', gives: ActedDto })
  discard(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: ReasonBody,
  ): Promise<ActedDto> {
    return this.back.discard({ actor, ...key }, { id, version, reason });
  }

  @Post(':id/acts/publish')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '发布通报', detail: '已盖章的通报到成文日期自动发布，也可以提前发布。', gives: ActedDto })
  publish(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
  ): Promise<ActedDto> {
    return this.once.run({ actor, ...key }, (tx) => this.publishing.execute(tx, actor, { id, version }));
  }
}
