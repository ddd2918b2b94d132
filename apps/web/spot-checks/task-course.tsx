import { Card, Tag, Timeline, Typography } from 'antd';
import type { Schemas } from '../api/client';
import { momentText } from '../parts/dates';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

/** What was done with a task, from its beginning. */
export function TaskCourse({ timeline }: { readonly timeline: readonly Schemas['TimelineAnswer'][] }) {
  return (
    <Card size="small" title={T.course}>
      <Timeline
        items={timeline.map(({ action, label, toStateLabel, roleLabel, at, reason, isLate }) => ({
          key: `${at} ${action}`,
          color: isLate ? 'red' : 'blue',
          content: (
            <>
              <strong>{label}</strong> → {toStateLabel} {isLate && <Tag color="red">{T.lateTag}</Tag>}
              <br />
              <Typography.Text type="secondary">
                {momentText(at)}　{roleLabel}
              </Typography.Text>
              {reason !== null && <div style={{ whiteSpace: 'pre-wrap' }}>{reason}</div>}
            </>
          ),
        }))}
      />
    </Card>
  );
}
