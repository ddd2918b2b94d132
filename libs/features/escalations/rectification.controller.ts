import { ActedDto } from '@app/features/bulletins';
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
import { CloseBody, ExtendBody, FollowUpBody, RectifyBody } from './escalations.dto';
import { Rectify } from './rectify';

/** What was demanded in an interview, followed until nothing is left of it. */
@ApiController('escalations', '约谈问责')
export class RectificationController {
  constructor(private readonly rectify: Rectify) {}

  @Post(':id/acts/rectify')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '登记整改事项', gives: ActedDto })
  begin(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { items }: RectifyBody,
  ): Promise<ActedDto> {
    const demands = items.map(({ demand, dueOn }) => ({ demand, dueOn }));
    return this.rectify.begin({ actor, ...key }, { id, version }, demands);
  }

  @Post(':id/acts/follow-up')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer'] })
  @Describe({ summary: '登记整改进展', detail: '单位填报进展和证明材料；审核人员核实后销号。', gives: ActedDto })
  followUp(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { itemNo, account, file, isDone }: FollowUpBody,
  ): Promise<ActedDto> {
    return this.rectify.followUp({ actor, ...key }, { id, version, itemNo, account, fileId: file, isDone });
  }

  @Post(':id/acts/extend')
  @Policy({ roles: ['leader'] })
  @Describe({ summary: '延长整改期限', gives: ActedDto })
  extend(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { itemNo, day, reason }: ExtendBody,
  ): Promise<ActedDto> {
    return this.rectify.extend({ actor, ...key }, { id, version, itemNo, day, reason });
  }

  @Post(':id/acts/close')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '办结', detail: '整改事项须全部销号。', gives: ActedDto })
  close(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: CloseBody,
  ): Promise<ActedDto> {
    return this.rectify.close({ actor, ...key }, 'close', { id, version, reason });
  }

  @Post(':id/acts/close-without-items')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '无整改事项办结', gives: ActedDto })
  closeWithoutItems(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: CloseBody,
  ): Promise<ActedDto> {
    return this.rectify.close({ actor, ...key }, 'close-without-items', { id, version, reason });
  }

  @Post(':id/acts/close-reported')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '报告后办结', detail: '责任追究事项，报告发出后办结。', gives: ActedDto })
  closeReported(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { reason }: CloseBody,
  ): Promise<ActedDto> {
    return this.rectify.close({ actor, ...key }, 'close-reported', { id, version, reason });
  }
}
