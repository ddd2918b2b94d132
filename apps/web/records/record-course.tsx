import { Card, Empty, Tag, Timeline, Typography } from 'antd';
import type { Schemas } from '../api/client';
import { momentText } from '../parts/dates';
import { RECORDS_TEXTS as T } from './records.texts';

type Step = Schemas['TimelineEntryAnswer'];

/** What happened to a record, from its beginning. */
export function RecordCourse({ timeline }: { readonly timeline: readonly Step[] }) {
  return (
    <Card size="small" title={T.course}>
      {timeline.length === 0 ? (
        <Empty description={T.noCourse} />
      ) : (
        <Timeline
          items={timeline.map((step) => ({
            key: step.ordinal,
            color: step.isLate ? 'red' : 'blue',
            content: <CourseStep step={step} />,
          }))}
        />
      )}
    </Card>
  );
}

function CourseStep({ step }: { readonly step: Step }) {
  const { label, toStateLabel, actorName, roleLabel, delegatedByName, reason, signOff, isLate, at, receivedAt } = step;
  const by = [roleLabel, actorName, delegatedByName === null ? null : T.for(delegatedByName)].filter(Boolean).join(' ');
  return (
    <>
      <strong>{label}</strong> → {toStateLabel} {isLate && <Tag color="red">{T.late}</Tag>}
      {signOff !== null && <Tag color="blue">{T.signOff(signOff)}</Tag>}
      <br />
      <Typography.Text type="secondary">
        {momentText(at)}　{by}
        {receivedAt !== null && `　${T.receivedAt(momentText(receivedAt))}`}
      </Typography.Text>
      {reason !== null && <div style={{ whiteSpace: 'pre-wrap' }}>{T.reason(reason)}</div>}
    </>
  );
}
