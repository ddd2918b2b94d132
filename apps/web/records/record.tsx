import { Alert, Card, Collapse, Descriptions, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { DueCell } from '../my-work/due-cell';
import { Answered } from '../parts/answered';
import { momentText, monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { RecordCourse } from './record-course';
import { RECORDS_TEXTS as T } from './records.texts';
import { StateTag } from './state-tag';

type RecordView = Schemas['RecordAnswer'];

/** One record of any process: how it stands, what was done, what can be done. */
export function RecordScreen() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/records/{id}', { params: { path: { id } } });
  return (
    <Screen
      title={asked.data === undefined ? T.standing : titleOf(asked.data)}
      about={<Link to="/app/work">{T.back}</Link>}
    >
      <Answered asked={asked}>
        {(record) => (
          <Flex vertical gap={16}>
            <RecordStanding record={record} />
            <OfferedActions record={record} />
            <RecordCourse timeline={record.timeline} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function titleOf({ processLabel, unitName, month }: RecordView): string {
  return [month === null ? null : monthText(month), unitName, processLabel].filter(Boolean).join(' ');
}

function RecordStanding({ record }: { readonly record: RecordView }) {
  const { processLabel, subject, unitName, month, deadline, isOverdue, enteredAt, deadlineDerivation } = record;
  return (
    <Card size="small" title={T.standing}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'process', label: T.process, children: processLabel },
          { key: 'subject', label: T.subject, children: <span className="code">{subject}</span> },
          { key: 'unit', label: T.unit, children: unitName ?? '—' },
          { key: 'month', label: T.month, children: monthText(month) },
          { key: 'state', label: T.state, children: <StateTag record={record} /> },
          { key: 'due', label: T.due, children: <DueCell deadline={deadline} isOverdue={isOverdue} /> },
          { key: 'entered', label: T.enteredAt, children: momentText(enteredAt) },
        ]}
      />
      {deadlineDerivation.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'derivation',
              label: T.derivation,
              children: (
                <ol style={{ margin: 0, paddingInlineStart: 24 }}>
                  {deadlineDerivation.map(({ kind, date, text }) => (
                    <li key={`${kind} ${date} ${text}`}>{text}</li>
                  ))}
                </ol>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** What the person could do, and why not now where something stands in the way. */
function OfferedActions({ record: { actions } }: { readonly record: RecordView }) {
  return (
    <Card size="small" title={T.actions}>
      {actions.length === 0 && T.noActions}
      <Flex vertical gap={8}>
        {actions.map(({ action, label, refusal }) => (
          <Alert
            key={action}
            type={refusal === null ? 'info' : 'warning'}
            showIcon
            title={label}
            description={refusal?.explanation}
          />
        ))}
      </Flex>
    </Card>
  );
}
