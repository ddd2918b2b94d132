import { managerOf, updateMatching } from '@app/database';
import { type Actor, Clock, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { getInboxItem } from './inbox.query';
import { Notification } from './notification.entity';

/** Marks notifications of the actor's own inbox as read. Reading is no act of the office: it leaves no audit entry. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The first reading counts; again changes nothing. Throws `NotificationNotFound`. */
  async one(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const manager = managerOf(tx);
      await getInboxItem(manager, actor.id, id);
      const where = { id, accountId: actor.id, readAt: IsNull() };
      await updateMatching(manager, Notification, { where, set: { readAt: this.clock.now() } });
    });
  }

  /** All up to one the actor has seen, so that what came in meanwhile stays unread. Returns how many were unread. */
  async allUpTo(actor: Actor, id: string): Promise<number> {
    return this.unitOfWork.run((tx) => {
      const where = { accountId: actor.id, id: LessThanOrEqual(id), readAt: IsNull() };
      return updateMatching(managerOf(tx), Notification, { where, set: { readAt: this.clock.now() } });
    });
  }
}
