export { CreateNotifications1637713610000 } from './1637713610000-create-notifications';
export { ChangeSettings } from './change-settings';
export {
  type ActOnRecord,
  type AddressedNotice,
  type Audience,
  type DeadlineOfRecord,
  type Notice,
  NoticeSource,
  type NoticeSubject,
  Recipients,
  type WaitingItem,
  WaitingWork,
} from './notice';
export { NoticeSources } from './notice-sources';
export { NotificationDigest } from './notification-digest.entity';
export { NotificationSetting } from './notification-setting.entity';
export { Notification } from './notification.entity';
export { MailAddressInvalid, MailAddressMissing, NotificationNotFound } from './notifications.errors';
export { NOTIFICATION_JOBS, NOTIFICATION_SCHEDULES, NotificationsModule } from './notifications.module';
export { NOTIFICATIONS_TEXTS } from './notifications.texts';
export { NotifyPeople, type Telling } from './notify-people';
export type { NoticeContent, NotificationFacts, NotificationKind } from './wording/notification-facts';
export { isNotificationKind, NOTIFICATION_KINDS } from './wording/templates';
export { TellNotices } from './tell-notices';
