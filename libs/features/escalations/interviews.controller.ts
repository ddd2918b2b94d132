import { ActedDto } from '@app/features/bulletins';
import {
  ApiController,
  type CommandAtVersion,
  contentDisposition,
  CurrentActor,
  Describe,
  IdParam,
  MEDIA_TYPES,
  Policy,
  VersionedCommand,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post, StreamableFile } from '@nestjs/common';
import { MinutesDto, MinutesBody, ScheduleBody } from './escalations.dto';
import { HoldInterview } from './hold-interview';
import { PrintMinutes } from './print-minutes';
import { ReadMinutes } from './read-minutes';

/** The interview itself: its day and its minutes. */
@ApiController('escalations', '约谈问责')
export class InterviewsController {
  constructor(
    private readonly interview: HoldInterview,
    private readonly minutes: ReadMinutes,
    private readonly print: PrintMinutes,
  ) {}

  @Post(':id/acts/schedule')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '确定约谈时间', detail: '约谈之前可以改期。', gives: ActedDto })
  schedule(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { day, time, place, reason }: ScheduleBody,
  ): Promise<ActedDto> {
    return this.interview.schedule({ actor, ...key }, { id, version, day, time, place, reason });
  }

  @Post(':id/acts/hold')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '登记约谈记录', detail: '参加人员等加密保存。', gives: ActedDto })
  hold(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { heldOn, heldTime, file, ...minutes }: MinutesBody,
  ): Promise<ActedDto> {
    const heldAt = new Date(`${heldOn}T${heldTime}:00+08:00`);
    const { attendees, commitments, summary } = minutes;
    const told = {
      attendees: attendees.map(({ name, post }) => ({ name, post })),
      commitments,
      summary,
    };
    return this.interview.hold({ actor, ...key }, { id, version, heldAt, minutes: told, fileId: file });
  }

  @Get(':id/minutes')
  @Policy({ roles: ['reviewer', 'leader'] })
  @Describe({ summary: '查看约谈记录', detail: '含参加人员姓名。', gives: MinutesDto })
  read(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MinutesDto> {
    return this.minutes.execute(actor, id);
  }

  @Get(':id/minutes/file')
  @Policy({ roles: ['reviewer', 'leader'] })
  @Describe({ summary: '下载约谈纪要', detail: '含参加人员姓名，不留存文件。', gives: { file: [MEDIA_TYPES.pdf] } })
  async printed(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StreamableFile> {
    const { bytes, title } = await this.print.execute(actor, id);
    const disposition = contentDisposition('attachment', `${title}.pdf`);
    return new StreamableFile(bytes, { type: MEDIA_TYPES.pdf, disposition });
  }
}
