import { readUnitNames } from '@app/features/units';
import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExpectedVersion,
  IdParam,
  MEDIA_TYPES,
  PageOf,
  pageOf,
  Policy,
  rowsOf,
  tableFile,
} from '@app/http';
import { type Actor, Clock, officeDay, officeMoment, ROLES } from '@app/kernel';
import { Body, Get, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeSettings } from './change-settings';
import { countUnread, listInbox } from './inbox.query';
import { MarkRead } from './mark-read';
import { getSettings } from './notification-settings.query';
import {
  InboxExportQuery,
  InboxItemAnswer,
  InboxQuery,
  ReadUpTo,
  SettingsAnswer,
  SettingsBody,
  UnreadAnswer,
} from './notifications.dto';
import { KIND_LABELS, MAIL_LABELS } from './notifications.texts';

const COLUMNS = [
  ...['发出时间', '种类', '标题', '正文', '考核月份', '单位代码', '单位名称', '办理期限', '首次阅读时间', '邮件'],
];

/** Everybody's own inbox and settings: nothing here reaches another account. */
@ApiController('my', '通知')
@Policy({ roles: ROLES })
export class NotificationsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
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

  @Get('notifications/export')
  @Describe({ summary: '导出收件箱', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(@CurrentActor() actor: Actor, @Query() { format, ...filter }: InboxExportQuery): Promise<StreamableFile> {
    const rows = rowsOf(this.withUnitNames(actor, filter), ({ unitName, ...item }) => [
      ...[officeMoment(item.createdAt), KIND_LABELS[item.kind], item.title, item.body, item.month ?? ''],
      ...[item.unitCode ?? '', unitName ?? '', item.due ?? ''],
      item.readAt === null ? '' : officeMoment(item.readAt),
      MAIL_LABELS[item.mail],
    ]);
    return tableFile({ name: `收件箱_${officeDay(this.clock.now())}`, columns: COLUMNS, rows }, format);
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

  private withUnitNames(actor: Actor, filter: Omit<InboxExportQuery, 'format'>) {
    return everyItem(async (part) => {
      const page = await this.list(actor, { ...filter, ...part });
      const thisMonth = officeDay(this.clock.now()).slice(0, 7);
      const nameOf = await readUnitNames(this.dataSource.manager, page.items, thisMonth);
      return { ...page, items: page.items.map((item) => ({ ...item, unitName: nameOf(item) })) };
    });
  }
}
