import type { Schemas } from '../api/client';
import { monthText } from '../parts/dates';
import { CHARTS_TEXTS as T } from './charts.texts';
import type { Picture } from './picture';

export interface MonthOfUnits {
  readonly month: string;
  readonly units: readonly Schemas['UnitScoreAnswer'][];
}

const HEIGHT_A_UNIT = 22;
const AROUND = 120;

/** The ranks of all units over the months, the best on top; who was warned last stands out. */
export function movement(series: readonly MonthOfUnits[]): Picture {
  const last = series.at(-1)?.units ?? [];
  const rankIn = (code: string) => series.map(({ units }) => units.find((unit) => unit.code === code)?.rank ?? null);
  const months = series.map(({ month }) => monthText(month));
  return {
    height: last.length * HEIGHT_A_UNIT + AROUND,
    option: {
      grid: { left: 40, right: 150, top: 16, bottom: 28 },
      tooltip: { trigger: 'item' },
      xAxis: { type: 'category', data: months, boundaryGap: months.length === 1 },
      yAxis: {
        type: 'value',
        inverse: true,
        min: 1,
        max: Math.max(last.length, 1),
        interval: 1,
        splitLine: { show: false },
      },
      series: last.map(({ code, name, warned, praised }) => ({
        name,
        type: 'line',
        data: rankIn(code),
        symbolSize: 8,
        color: warned ? '#b5121b' : praised ? '#1b6b3a' : '#8aa4c8',
        lineStyle: { width: warned || praised ? 3 : 1.5 },
        endLabel: { show: true, formatter: '{a}', color: '#1f2937' },
        labelLayout: { moveOverlap: 'shiftY' },
      })),
    },
    figures: {
      heads: [T.unit, ...months],
      rows: last.map(({ code, name }) => [name, ...rankIn(code).map((rank) => rank ?? '—')]),
    },
  };
}
