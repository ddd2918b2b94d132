import { Flex, Segmented, Select } from 'antd';
import { useQueries } from '@tanstack/react-query';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { monthText } from '../parts/dates';
import { useFilters, wordIn } from '../parts/filters';
import { Screen } from '../parts/screen';
import { ChartCard } from './chart-card';
import { CHARTS_TEXTS as T } from './charts.texts';
import { distribution } from './distribution';
import { heat } from './heat';
import { lateAndConcealed } from './late-and-concealed';
import { movement } from './movement';

type MonthScores = Schemas['MonthScoresAnswer'];

const GROUPS = ['county', 'department'] as const;
const MOST_MONTHS = 12;

/** Pictures of the scored months, for people who would rather look than read. */
export function Charts() {
  const asked = hooks.useQuery('get', '/api/v1/months', { params: { query: { limit: MOST_MONTHS } } });
  return (
    <Screen title={T.title} about={T.about}>
      <Answered asked={asked}>{({ items }) => <ScoredMonths months={items.map(({ month }) => month)} />}</Answered>
    </Screen>
  );
}

function ScoredMonths({ months }: { readonly months: readonly string[] }) {
  const asked = useQueries({
    queries: [...months].sort().map((month) =>
      hooks.queryOptions('get', '/api/v1/months/{month}/scores', {
        params: { path: { month }, query: { basis: 'scored' } },
      }),
    ),
  });
  const scored = asked.flatMap(({ data }) => (data === undefined || data.standing === 'missing' ? [] : [data]));
  const all = {
    data: asked.some(({ isPending }) => isPending) ? undefined : scored,
    error: null,
    refetch: () => undefined,
  };
  return <Answered asked={all}>{(found) => (found.length === 0 ? T.tooFew : <Pictures scored={found} />)}</Answered>;
}

function Pictures({ scored }: { readonly scored: readonly MonthScores[] }) {
  const [filters, setFilters] = useFilters(['group', 'month']);
  const group = wordIn(GROUPS, filters.group) ?? 'county';
  const chosen = scored.find(({ month }) => month === filters.month) ?? scored.at(-1);
  const series = scored.map(({ month, groups }) => ({ month, units: groups[group] }));
  const ofMonth = chosen?.groups[group] ?? [];
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} wrap align="center">
        <Segmented
          aria-label={T.group}
          value={group}
          onChange={(value) => setFilters({ ...filters, group: value })}
          options={GROUPS.map((value) => ({ value, label: T.groups[value] }))}
        />
        <Select
          aria-label={T.month}
          value={chosen?.month}
          style={{ width: 140 }}
          onChange={(month) => setFilters({ ...filters, month })}
          options={scored.map(({ month }) => ({ value: month, label: monthText(month) }))}
        />
      </Flex>
      <ChartCard title={T.movement} about={T.movementAbout} {...movement(series)} />
      <ChartCard title={T.heat} about={T.heatAbout} {...heat(series)} />
      <ChartCard
        title={`${monthText(chosen?.month ?? null)}${T.distribution}`}
        about={T.distributionAbout}
        {...distribution(ofMonth)}
      />
      <ChartCard
        title={`${monthText(chosen?.month ?? null)}${T.lateConcealed}`}
        about={T.lateConcealedAbout}
        {...lateAndConcealed(ofMonth)}
      />
    </Flex>
  );
}
