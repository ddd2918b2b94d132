import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  ExpectedVersion,
  IdParam,
  PageOf,
  pageOf,
  Policy,
} from '@app/http';
import { type Actor, ROLES } from '@app/kernel';
import { Body, Get, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeSettings } from './change-settings';
import { countUnread, listInbox } from './inbox.query';
import { MarkRead } from './mark-read';
import { getSettings } from './notification-settings.query';
import { InboxItemAnswer, InboxQuery, ReadUpTo, SettingsAnswer, SettingsBody, UnreadAnswer } from './notifications.dto';

/** Everybody's own inbox and settings: nothing here reaches another account. */
@ApiController('my', '通知')
@Policy({ roles: ROLES })
export class NotificationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly markRead: MarkRead,
    private readonly changeSettings: ChangeSettings,
  ) {}

  @Get('notifications')
  @Describe({ summary: '查看收件箱', detail: '最新的在前。', gives: PageOf(InboxItemAnswer) })
  async list(@CurrentActor() actor: Actor, @Query() { cursor, limit, unread, kind, month }: InboxQuery) {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
    const filter = { isUnread: unread, kind, month, after: after?.toString(), limit: limit + 1 };
    return pageOf(await listInbox(this.dataSource.manager, actor.id, filter), limit, ({ id }) => [id]);
  }

  @Get('notifications/unread')
  @Describe({ summary: '查看未读条数', gives: UnreadAnswer })
  async unread(@CurrentActor() actor: Actor): Promise<UnreadAnswer> {
    return { count: await countUnread(this.dataSource.manager, actor.id) };
  }

  @Post('notifications/read')
  @Describe({ summary: '全部标为已读', detail: '到所给的一条为止，其后新到的仍为未读。', gives: UnreadAnswer })
  async readAll(@CurrentActor() actor: Actor, @Body() { upTo }: ReadUpTo): Promise<UnreadAnswer> {
    await this.markRead.allUpTo(actor, upTo);
    return this.unread(actor);
  }

  @Post('notifications/:id/read')
  @Describe({ summary: '标为已读', gives: 'nothing' })
  async read(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.markRead.one(actor, id);
  }

  @Get('notification-settings')
  @Describe({ summary: '查看本人的通知设置', gives: SettingsAnswer })
  settings(@CurrentActor() actor: Actor): Promise<SettingsAnswer> {
    return getSettings(this.dataSource.manager, actor.id);
  }

  @Put('notification-settings')
  @Describe({ summary: '修改本人的通知设置', gives: SettingsAnswer })
  async change(
    @CurrentActor() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() { address, kinds, digest }: SettingsBody,
  ): Promise<SettingsAnswer> {
    const settings = { address, kinds, digest };
    return { ...settings, version: await this.changeSettings.execute(actor, { ...settings, version }) };
  }
}
