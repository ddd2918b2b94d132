import { Card, DatePicker, Flex, Tabs } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { hooks, type Schemas } from '../api/client';
import { PdfPages } from '../documents/pdf-pages';
import { Answered } from '../parts/answered';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { useIssueDate } from './use-issue-date';

interface EscalationDocumentsProps {
  readonly escalation: Schemas['EscalationDto'];
  readonly onRead: () => void;
}

/** Report and notice as they will be issued; both have to be read to their ends before anybody signs. */
export function EscalationDocuments({ escalation: { id, version, state }, onRead }: EscalationDocumentsProps) {
  const [issueDate, setIssueDate] = useIssueDate();
  const asked = hooks.useQuery(
    'get',
    '/api/v1/escalations/{id}/pages',
    { params: { path: { id }, query: { issueDate } } },
    { enabled: issueDate !== '' },
  );
  const [seen, setSeen] = useState<readonly string[]>([]);
  const see = (which: string, needed: readonly string[]) => {
    const next = [...new Set([...seen, which])];
    setSeen(next);
    if (needed.every((one) => next.includes(one))) onRead();
  };
  return (
    <Card size="small" title={T.documents}>
      {state !== 'submitted' && (
        <Flex align="center" gap={8} style={{ marginBottom: 12 }}>
          <label htmlFor="issue-date">{T.issueDate}</label>
          <DatePicker
            id="issue-date"
            allowClear={false}
            value={issueDate === '' ? null : dayjs(issueDate)}
            onChange={(day) => day !== null && setIssueDate(day.format('YYYY-MM-DD'))}
          />
        </Flex>
      )}
      <Answered asked={asked}>
        {({ noticeSha256 }) => {
          const parts = noticeSha256 === null ? (['report'] as const) : (['report', 'notice'] as const);
          return (
            <Tabs
              size="small"
              items={parts.map((part) => ({
                key: part,
                label: T[part],
                children: (
                  <PdfPages
                    key={`${version} ${issueDate}`}
                    address={`/api/v1/escalations/${id}/${part}?issueDate=${issueDate}`}
                    title={T[part]}
                    onAllSeen={() => see(part, parts)}
                  />
                ),
              }))}
            />
          );
        }}
      </Answered>
    </Card>
  );
}
