import { monthText } from '../parts/dates';
import { CHARTS_TEXTS as T } from './charts.texts';
import type { MonthOfUnits } from './movement';
import type { Picture } from './picture';

const HEIGHT_A_UNIT = 26;
const AROUND = 100;

/** The totals of all units in all months: the darker, the fewer points. */
export function heat(series: readonly MonthOfUnits[]): Picture {
  const units = [...(series.at(-1)?.units ?? [])].reverse();
  const months = series.map(({ month }) => monthText(month));
  const totalIn = ({ units: scored }: MonthOfUnits, code: string) =>
    Number(scored.find((unit) => unit.code === code)?.total ?? Number.NaN);
  const cells = units.flatMap(({ code }, y) => series.map((month, x) => [x, y, totalIn(month, code)] as const));
  const totals = cells.map(([, , total]) => total).filter(Number.isFinite);
  return {
    height: units.length * HEIGHT_A_UNIT + AROUND,
    option: {
      grid: { left: 8, right: 16, top: 8, bottom: 60, containLabel: true },
      tooltip: {},
      xAxis: { type: 'category', data: months },
      yAxis: { type: 'category', data: units.map(({ name }) => name) },
      visualMap: {
        min: Math.floor(Math.min(...totals)),
        max: Math.ceil(Math.max(...totals)),
        orient: 'horizontal',
        left: 'center',
        bottom: 0,
        inRange: { color: ['#b4531f', '#f0c48a', '#fdf6e7'] },
      },
      series: [
        {
          name: T.total,
          type: 'heatmap',
          data: cells.filter(([, , total]) => Number.isFinite(total)),
          label: { show: true, color: '#1f2937', formatter: totalText },
          itemStyle: { borderColor: '#fff', borderWidth: 1 },
        },
      ],
    },
    figures: {
      heads: [T.unit, ...months],
      rows: [...units]
        .reverse()
        .map(({ code, name }) => [name, ...series.map((month) => totalIn(month, code).toFixed(2))]),
    },
  };
}

function totalText({ value }: { readonly value: readonly number[] }): string {
  return (value[2] ?? 0).toFixed(2);
}
