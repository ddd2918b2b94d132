import { ExportQuery, Id, ListOfCodes, Month, OneOf, PageQuery, QueryFlag, Shown, Text } from '@app/http';
import type { Type } from '@nestjs/common';
import { type Digest, DIGESTS } from './notification-setting.entity';
import type { NotificationKind } from './wording/notification-facts';
import { isNotificationKind, NOTIFICATION_KINDS } from './wording/templates';

/** The fields that narrow the inbox, added to its own query and to that of its export. */
function narrowedInbox<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @QueryFlag({ about: '只看未读', optional: true })
    unread?: boolean;

    @OneOf(NOTIFICATION_KINDS, { about: '通知种类', optional: true })
    kind?: NotificationKind;

    @Month({ about: '考核月份', optional: true })
    month?: string;
  }
  return Narrowed;
}

export class InboxQuery extends narrowedInbox(PageQuery) {}

export class InboxExportQuery extends narrowedInbox(ExportQuery) {}

export class InboxItemAnswer {
  @Shown('编号')
  id!: string;

  @Shown('通知种类', { words: NOTIFICATION_KINDS })
  kind!: string;

  @Shown('标题', { example: '2021年8月抽查台账已退回，请于2021年9月3日前重新报送' })
  title!: string;

  @Shown('正文')
  body!: string;

  @Shown('有关流程', { nullable: true })
  process!: string | null;

  @Shown('有关事项的编号', { nullable: true })
  recordId!: string | null;

  @Shown('考核月份', { nullable: true, example: '2021-08' })
  month!: string | null;

  @Shown('有关单位', { nullable: true })
  unitCode!: string | null;

  @Shown('办理期限', { type: 'day', nullable: true })
  due!: string | null;

  @Shown('发出时间', { type: 'moment' })
  createdAt!: Date;

  @Shown('首次阅读时间', { type: 'moment', nullable: true })
  readAt!: Date | null;

  @Shown('邮件：none不发送，waiting待发送，sent已发送，refused地址不接收', {
    words: ['none', 'waiting', 'sent', 'refused'],
  })
  mail!: string;
}

export class UnreadAnswer {
  @Shown('未读条数', { type: 'integer' })
  count!: number;
}

export class ReadUpTo {
  @Id({ about: '已看到的最新一条通知' })
  upTo!: string;
}

export class SettingsBody {
  @Text({ about: '接收邮件的地址；null为不收邮件', most: 320, nullable: true, example: 'name@example.cn' })
  address!: string | null;

  @ListOfCodes(isNotificationKind, {
    about: '同时发邮件的通知种类',
    most: NOTIFICATION_KINDS.length,
    example: ['letter-issued', 'deadline-near'],
  })
  kinds!: NotificationKind[];

  @OneOf(DIGESTS, { about: '每日待办汇总' })
  digest!: Digest;
}

export class SettingsAnswer {
  @Shown('接收邮件的地址', { nullable: true })
  address!: string | null;

  @Shown('同时发邮件的通知种类', { list: true })
  kinds!: readonly string[];

  @Shown('每日待办汇总', { words: DIGESTS })
  digest!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;
}
