import { Card, Descriptions, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { dayText, momentText } from '../parts/dates';
import { MONTHS_TEXTS as T } from './months.texts';

const COLORS = { missing: 'default', stale: 'orange', current: 'green' } as const;

/** A scheme by its title, where the screens know it. */
function schemeName(scheme: string): string {
  return Object.entries(T.schemes).find(([id]) => id === scheme)?.[1] ?? scheme;
}

export function MonthStanding({ cockpit }: { readonly cockpit: Schemas['CockpitAnswer'] }) {
  const { stateLabel, deadline, cutOff, issueDate, scoring, scoredAt, scheme } = cockpit;
  return (
    <Card size="small" title={T.standingCard}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'state', label: T.state, children: <Tag color="blue">{stateLabel}</Tag> },
          { key: 'deadline', label: T.deadline, children: dayText(deadline) },
          { key: 'cutOff', label: T.cutOff, children: dayText(cutOff) },
          { key: 'issue', label: T.issueDate, children: dayText(issueDate) },
          { key: 'scoring', label: T.scoring, children: <Tag color={COLORS[scoring]}>{T.scorings[scoring]}</Tag> },
          { key: 'scoredAt', label: T.scoredAt, children: momentText(scoredAt) },
          { key: 'scheme', label: T.scheme, children: schemeName(scheme) },
        ]}
      />
    </Card>
  );
}
