import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { useNavigate } from 'react-router';
import { hooks } from '../api/client';
import { SHELL_TEXTS as T } from './shell.texts';

const EVERY_MINUTE = 60_000;

/** How much is unread, asked again every minute while the page is looked at. */
export function InboxBell() {
  const navigate = useNavigate();
  const { data } = hooks.useQuery('get', '/api/v1/my/notifications/unread', {}, { refetchInterval: EVERY_MINUTE });
  const count = data?.count ?? 0;
  return (
    <Badge count={count} size="small" offset={[-6, 8]}>
      <Button
        type="text"
        aria-label={T.unread(count)}
        icon={<BellOutlined style={{ color: '#fff', fontSize: 18 }} />}
        onClick={() => void navigate('/app/inbox')}
      />
    </Badge>
  );
}
