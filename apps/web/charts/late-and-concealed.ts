import type { Schemas } from '../api/client';
import { CHARTS_TEXTS as T } from './charts.texts';
import type { Picture } from './picture';

const HEIGHT_A_UNIT = 26;
const AROUND = 90;

/** How many records each unit reported late and how many it concealed, the most on top. */
export function lateAndConcealed(units: readonly Schemas['UnitScoreAnswer'][]): Picture {
  const counted = units
    .map(({ name, indicators }) => ({ name, late: indicators.I4.late, concealed: indicators.I5.concealed }))
    .sort((a, b) => a.late + a.concealed - (b.late + b.concealed));
  const bar = { type: 'bar', stack: 'all', barMaxWidth: 18 };
  return {
    height: counted.length * HEIGHT_A_UNIT + AROUND,
    option: {
      grid: { left: 8, right: 32, top: 36, bottom: 8, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: counted.map(({ name }) => name) },
      series: [
        { ...bar, name: T.late, color: '#d08a2e', data: counted.map(({ late }) => late) },
        { ...bar, name: T.concealed, color: '#b5121b', data: counted.map(({ concealed }) => concealed) },
      ],
    },
    figures: {
      heads: [T.unit, T.late, T.concealed],
      rows: [...counted].reverse().map(({ name, late, concealed }) => [name, late, concealed]),
    },
  };
}
