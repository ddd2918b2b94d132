import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { Screen } from '../parts/screen';
import { type Endpoint, EndpointState, eventsText } from './endpoint-words';
import { RegisterEndpoint } from './register-endpoint';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

const COLUMNS: readonly Column<Endpoint>[] = [
  { title: T.description, cell: ({ id, description }) => <Link to={`/app/webhooks/${id}`}>{description}</Link> },
  { title: T.url, cell: ({ url }) => <span className="code">{url}</span> },
  { title: T.events, cell: ({ events }) => eventsText(events) },
  { title: T.state, cell: (endpoint) => <EndpointState endpoint={endpoint} /> },
  { title: T.failingSince, cell: ({ failingSince }) => momentText(failingSince) },
];

/** Who is told by machine what the office publishes. */
export function Webhooks() {
  const [isOpen, setOpen] = useState(false);
  const asked = hooks.useInfiniteQuery('get', '/api/v1/webhooks', {}, BY_CURSOR);
  return (
    <Screen
      title={T.title}
      about={T.about}
      acts={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
          {T.register}
        </Button>
      }
    >
      <PagedTable asked={asked} label={T.title} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
      {isOpen && <RegisterEndpoint onClose={() => setOpen(false)} />}
    </Screen>
  );
}
