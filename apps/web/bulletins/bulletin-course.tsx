import { Card, Tag, Timeline, Typography } from 'antd';
import type { Schemas } from '../api/client';
import { momentText } from '../parts/dates';
import { BULLETINS_TEXTS as T } from './bulletins.texts';

/** What was done with a bulletin, with who signed as what. */
export function BulletinCourse({ timeline }: { readonly timeline: readonly Schemas['TimelineDto'][] }) {
  return (
    <Card size="small" title={T.course}>
      <Timeline
        items={timeline.map(({ ordinal, label, roleLabel, at, reason, signOff, isLate }) => ({
          key: ordinal,
          color: isLate ? 'red' : 'blue',
          content: (
            <>
              <strong>{label}</strong> {signOff !== null && <Tag color="blue">{signOff}</Tag>}
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
