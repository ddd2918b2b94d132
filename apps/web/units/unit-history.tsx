import { hooks, type Schemas } from '../api/client';
import { ChartCard } from '../charts/chart-card';
import { CHARTS_TEXTS as T } from '../charts/charts.texts';
import { Answered } from '../parts/answered';
import { monthText } from '../parts/dates';
import { BY_CURSOR } from '../parts/paged-table';

type Past = Schemas['UnitHistoryAnswer'];

/** The totals and ranks of a unit, month after month. */
export function UnitHistory({ unit }: { readonly unit: string }) {
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/units/{unit}/scores',
    { params: { path: { unit } } },
    { ...BY_CURSOR, retry: false },
  );
  return (
    <Answered asked={asked}>
      {({ pages }) => {
        const past = pages.flatMap(({ items }) => items).toSorted((a, b) => a.month.localeCompare(b.month));
        if (past.length === 0) return T.noHistory;
        return (
          <ChartCard
            title={T.history}
            height={260}
            option={optionOf(past)}
            figures={{
              heads: [T.month, T.total, T.rank, 'I1', 'I2', 'I3', 'I4', 'I5'],
              rows: past.map(({ month, unit: { total, rank, indicators }, ranked }) => [
                monthText(month),
                total,
                T.ofRanked(rank, ranked),
                indicators.I1.points,
                indicators.I2.points,
                indicators.I3.points,
                indicators.I4.points,
                indicators.I5.points,
              ]),
            }}
          />
        );
      }}
    </Answered>
  );
}

function optionOf(past: readonly Past[]) {
  const ranked = Math.max(...past.map((one) => one.ranked));
  return {
    grid: { left: 40, right: 40, top: 36, bottom: 28 },
    legend: { top: 0 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: past.map(({ month }) => monthText(month)) },
    yAxis: [
      { type: 'value', name: T.total, min: ({ min }: { min: number }) => Math.floor(min / 10) * 10 },
      {
        type: 'value',
        name: T.rank,
        inverse: true,
        min: 1,
        max: ranked,
        interval: ranked - 1,
        splitLine: { show: false },
      },
    ],
    series: [
      {
        name: T.total,
        type: 'bar',
        barMaxWidth: 36,
        color: '#9db8db',
        data: past.map(({ unit }) => Number(unit.total)),
      },
      { name: T.rank, type: 'line', yAxisIndex: 1, color: '#b5121b', data: past.map(({ unit }) => unit.rank) },
    ],
  };
}
