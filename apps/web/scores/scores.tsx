import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { hooks } from '../api/client';
import { useMonth } from '../months/month-frame';
import { Answered } from '../parts/answered';
import { useFilters } from '../parts/filters';
import { Waiting } from '../shell/waiting';
import { Ranking } from './ranking';
import { SCORES_TEXTS as T } from './scores.texts';

const GROUPS = ['county', 'department'] as const;

// Pictures are large; the figures do not wait for them.
const ScoreChart = lazy(async () => ({ default: (await import('./score-chart')).ScoreChart }));

/** The scores of a month in their two rankings; every figure leads to what it rests on. */
export function Scores() {
  const month = useMonth();
  const [{ basis: wanted }, setFilters] = useFilters(['basis']);
  const basis = wanted === 'present' ? 'present' : 'scored';
  const asked = hooks.useQuery('get', '/api/v1/months/{month}/scores', {
    params: { path: { month }, query: { basis } },
  });
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" wrap gap={8}>
        <Segmented
          aria-label={T.basis}
          value={basis}
          onChange={(value) => setFilters(value === 'present' ? { basis: 'present' } : {})}
          options={[
            { value: 'scored', label: T.bases.scored },
            { value: 'present', label: T.bases.present },
          ]}
        />
        <Button icon={<DownloadOutlined />} href={`/api/v1/months/${month}/scores/file?format=xlsx&basis=${basis}`}>
          {T.download}
        </Button>
      </Flex>
      <Answered asked={asked}>
        {({ groups }) => (
          <>
            {GROUPS.map((group) => (
              <Card key={group} size="small" title={T.groups[group]}>
                <Ranking month={month} label={T.groups[group]} units={groups[group]} />
                <Suspense fallback={<Waiting />}>
                  <ScoreChart label={`${T.groups[group]}${T.chart}`} units={groups[group]} />
                </Suspense>
              </Card>
            ))}
          </>
        )}
      </Answered>
    </Flex>
  );
}
