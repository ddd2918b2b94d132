import type { Schemas } from '../api/client';
import { CHARTS_TEXTS as T } from './charts.texts';
import type { Picture } from './picture';
import { fivePoints } from './five-points';

type UnitScore = Schemas['UnitScoreAnswer'];

/** The indicators with what they are worth at most (notice §2). */
const INDICATORS = [
  { id: 'I1', name: '方案公开', most: 5 },
  { id: 'I2', name: '专栏公示', most: 10 },
  { id: 'I3', name: '合规性', most: 30 },
  { id: 'I4', name: '及时性', most: 30 },
  { id: 'I5', name: '完整性', most: 25 },
] as const;

const PERCENT = 100;

/** How the points of each indicator lie among the units, as shares of what it is worth. */
export function distribution(units: readonly UnitScore[]): Picture {
  const spread = INDICATORS.map(({ id, most }) =>
    fivePoints(units.map(({ indicators }) => (Number(indicators[id].points) * PERCENT) / most)),
  );
  return {
    height: 320,
    option: {
      grid: { left: 48, right: 16, top: 16, bottom: 28 },
      tooltip: { trigger: 'item' },
      xAxis: { type: 'category', data: INDICATORS.map(({ name }) => name) },
      yAxis: { type: 'value', min: 0, max: PERCENT, axisLabel: { formatter: '{value}%' } },
      series: [{ type: 'boxplot', data: spread, itemStyle: { color: '#d9e4f3', borderColor: '#1d4f91' } }],
    },
    figures: {
      heads: [T.indicator, ...T.fivePoints],
      rows: INDICATORS.map(({ name }, at) => [name, ...(spread[at] ?? []).map((share) => `${share.toFixed(1)}%`)]),
    },
  };
}
