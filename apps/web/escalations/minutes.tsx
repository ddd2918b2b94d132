import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';

/** The minutes hold names: they are read only when somebody asks for them, and each reading is in the audit log. */
export function Minutes({ id }: { readonly id: string }) {
  const [isShown, setShown] = useState(false);
  return (
    <Card size="small" title={T.minutes}>
      <Flex gap={8} wrap>
        {!isShown && <Button onClick={() => setShown(true)}>{T.showMinutes}</Button>}
        <Button icon={<DownloadOutlined />} href={`/api/v1/escalations/${id}/minutes/file`}>
          {T.printMinutes}
        </Button>
      </Flex>
      {isShown && <ShownMinutes id={id} />}
    </Card>
  );
}

function ShownMinutes({ id }: { readonly id: string }) {
  const asked = hooks.useQuery('get', '/api/v1/escalations/{id}/minutes', { params: { path: { id } } });
  return (
    <Answered asked={asked}>
      {({ attendees, commitments, summary }) => (
        <Descriptions
          size="small"
          column={1}
          style={{ marginTop: 12 }}
          items={[
            {
              key: 'attendees',
              label: T.attendees,
              children: attendees.map(({ name, post }) => `${name}（${post}）`).join('、'),
            },
            {
              key: 'commitments',
              label: T.commitments,
              children: (
                <ol style={{ margin: 0, paddingInlineStart: 20 }}>
                  {commitments.map((commitment) => (
                    <li key={commitment}>{commitment}</li>
                  ))}
                </ol>
              ),
            },
            { key: 'summary', label: T.summary, children: <span style={{ whiteSpace: 'pre-wrap' }}>{summary}</span> },
          ]}
        />
      )}
    </Answered>
  );
}
