import { Card, Descriptions, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { momentText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { Deliveries } from './deliveries';
import { EditEndpoint } from './edit-endpoint';
import { EndpointActs } from './endpoint-acts';
import { EndpointState, eventsText } from './endpoint-words';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

/** One address that is told, and what it was told. */
export function EndpointScreen() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/webhooks/{id}', { params: { path: { id } } });
  return (
    <Screen title={asked.data?.description ?? T.detail} about={<Link to="/app/webhooks">{T.back}</Link>}>
      <Answered asked={asked}>
        {(endpoint) => (
          <Flex vertical gap={16}>
            <Card size="small" title={T.detail}>
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={[
                  { key: 'url', label: T.url, children: <span className="code">{endpoint.url}</span> },
                  { key: 'events', label: T.events, children: eventsText(endpoint.events) },
                  { key: 'state', label: T.state, children: <EndpointState endpoint={endpoint} /> },
                  { key: 'failing', label: T.failingSince, children: momentText(endpoint.failingSince) },
                  { key: 'created', label: T.createdAt, children: momentText(endpoint.createdAt) },
                  { key: 'older', label: T.olderUntil, children: momentText(endpoint.olderUntil) },
                ]}
              />
              <EndpointActs endpoint={endpoint} />
            </Card>
            <Card size="small" title={T.edit}>
              <EditEndpoint key={endpoint.version} endpoint={endpoint} />
            </Card>
          </Flex>
        )}
      </Answered>
      <Deliveries id={id} />
    </Screen>
  );
}
