import { Badge, Button, Flex, Space, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { useAct } from '../parts/act';
import { dayText, momentText } from '../parts/dates';
import { INBOX_TEXTS as T, KIND_NAMES } from './inbox.texts';

type Item = Schemas['InboxItemAnswer'];

/** One thing somebody was told. */
export function InboxItem({ item }: { readonly item: Item }) {
  const { id, kind, title, body, createdAt, readAt, due, recordId, mail } = item;
  const read = useAct({
    act: () => api.POST('/api/v1/my/notifications/{id}/read', { params: { path: { id } } }),
    changes: ['/api/v1/my/notifications'],
  });
  const isUnread = readAt === null;
  return (
    <li style={{ padding: '12px 0', borderBottom: '1px solid #e5e7eb' }}>
      <Flex justify="space-between" gap={12} wrap>
        <Typography.Text strong={isUnread} style={{ flex: '1 1 240px' }}>
          {isUnread && <Badge status="error" text={<span className="only-heard">{T.isUnread}</span>} />} {title}
        </Typography.Text>
        <Typography.Text type="secondary" className="figure">
          {momentText(createdAt)}
        </Typography.Text>
      </Flex>
      <Typography.Paragraph type="secondary" style={{ margin: '4px 0', whiteSpace: 'pre-wrap' }}>
        {body}
      </Typography.Paragraph>
      <Space size={8} wrap>
        <Tag>{KIND_NAMES[kind] ?? kind}</Tag>
        {due !== null && <Tag color="orange">{T.due(dayText(due))}</Tag>}
        {mail !== 'none' && <Tag>{T.mail[mail]}</Tag>}
        {recordId !== null && <Link to={`/app/records/${recordId}`}>{T.toRecord}</Link>}
        {isUnread && (
          <Button size="small" type="link" loading={read.isPending} onClick={() => read.mutate()}>
            {T.read}
          </Button>
        )}
      </Space>
    </li>
  );
}
