import { Card, Timeline, Typography } from 'antd';
import type { Schemas } from '../api/client';
import { momentText } from '../parts/dates';
import { MONTHS_TEXTS as T } from './months.texts';

/** What was done with the month, from its beginning. */
export function MonthCourse({ timeline }: { readonly timeline: readonly Schemas['MonthActAnswer'][] }) {
  return (
    <Card size="small" title={T.course}>
      <Timeline
        items={timeline.map(({ action, label, toStateLabel, roleLabel, reason, at }) => ({
          key: `${at} ${action}`,
          content: (
            <>
              <strong>{label}</strong> → {toStateLabel}
              <br />
              <Typography.Text type="secondary">
                {momentText(at)}　{roleLabel}
                {reason !== null && `　${reason}`}
              </Typography.Text>
            </>
          ),
        }))}
      />
    </Card>
  );
}
