import { Space, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { dayText } from '../parts/dates';
import { daysLeft } from './due';
import { MY_WORK_TEXTS as T } from './my-work.texts';

const SOON = 2;

/** A deadline, and how near it is. Whether it has passed the server says: it knows what day it is in the office. */
export function DueCell({ deadline, isOverdue }: { readonly deadline: string | null; readonly isOverdue: boolean }) {
  if (deadline === null) return <Typography.Text type="secondary">{T.noDue}</Typography.Text>;
  const left = daysLeft(deadline, dayjs().format('YYYY-MM-DD'));
  return (
    <Space size={8} wrap>
      <span className="figure">{dayText(deadline)}</span>
      {isOverdue ? (
        <Tag color="red">{T.overdue}</Tag>
      ) : (
        left >= 0 && left <= SOON && <Tag color="orange">{left === 0 ? T.today : T.inDays(left)}</Tag>
      )}
    </Space>
  );
}
