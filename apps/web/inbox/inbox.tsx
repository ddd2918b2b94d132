import { SettingOutlined } from '@ant-design/icons';
import { Button, Card, Empty, Flex, Segmented } from 'antd';
import { useNavigate } from 'react-router';
import { answered, api, hooks } from '../api/client';
import { useAct } from '../parts/act';
import { Answered } from '../parts/answered';
import { MoreRows } from '../parts/data-table';
import { useFilters } from '../parts/filters';
import { BY_CURSOR } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { Screen } from '../parts/screen';
import { INBOX_TEXTS as T } from './inbox.texts';
import { InboxItem } from './inbox-item';

/** What people were told, the newest first. */
export function Inbox() {
  const [{ unread }, setFilters] = useFilters(['unread']);
  const navigate = useNavigate();
  const isUnreadOnly = unread === 'true';
  const query = isUnreadOnly ? { unread: true } : {};
  const asked = hooks.useInfiniteQuery('get', '/api/v1/my/notifications', { params: { query } }, BY_CURSOR);
  const newest = asked.data?.pages[0]?.items[0];
  return (
    <Screen
      title={T.title}
      about={T.about}
      acts={
        <>
          <ReadAll newest={newest?.id} />
          <Button icon={<SettingOutlined />} onClick={() => void navigate('/app/inbox/settings')}>
            {T.settings}
          </Button>
        </>
      }
    >
      <Segmented
        value={isUnreadOnly ? 'unread' : 'all'}
        onChange={(which) => setFilters(which === 'unread' ? { unread: 'true' } : {})}
        options={[
          { value: 'all', label: T.all },
          { value: 'unread', label: T.unread },
        ]}
        style={{ marginBottom: 16 }}
      />
      <Answered asked={asked}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty description={isUnreadOnly ? T.noUnread : T.none} />;
          return (
            <Card size="small">
              <Flex vertical component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {items.map((item) => (
                  <InboxItem key={item.id} item={item} />
                ))}
              </Flex>
              <MoreRows
                count={items.length}
                hasMore={asked.hasNextPage}
                isLoading={asked.isFetchingNextPage}
                onMore={asked.fetchNextPage}
              />
            </Card>
          );
        }}
      </Answered>
    </Screen>
  );
}

/** Up to the newest that is on screen: what came in since stays unread. */
function ReadAll({ newest }: { readonly newest: string | undefined }) {
  const read = useAct({
    act: (upTo: string) => answered(api.POST('/api/v1/my/notifications/read', { body: { upTo } })),
    changes: ['/api/v1/my/notifications'],
  });
  return (
    <>
      <ProblemAlert error={read.error} />
      <Button
        disabled={newest === undefined}
        loading={read.isPending}
        onClick={() => newest !== undefined && read.mutate(newest)}
      >
        {T.readAll}
      </Button>
    </>
  );
}
