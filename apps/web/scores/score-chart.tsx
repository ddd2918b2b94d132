import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { SCORES_TEXTS as T } from './scores.texts';

register([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

type UnitScore = Pick<Schemas['UnitScoreAnswer'], 'name' | 'total' | 'warned' | 'praised'>;

const COLORS = { plain: '#1d4f91', warned: '#b5121b', praised: '#1b6b3a' };
const HEIGHT_A_UNIT = 26;

/** The totals as bars, in the order of the ranking. The table beside it says the same in figures. */
export function ScoreChart({ label, units }: { readonly label: string; readonly units: readonly UnitScore[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption(optionOf(units));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [units]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={label}
      style={{ height: units.length * HEIGHT_A_UNIT + 60, marginTop: 16 }}
    />
  );
}

function optionOf(units: readonly UnitScore[]) {
  const upwards = [...units].reverse();
  return {
    animation: false,
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', max: 100, axisLabel: { formatter: `{value}${T.points100}` } },
    yAxis: { type: 'category', data: upwards.map(({ name }) => name) },
    series: [
      {
        type: 'bar',
        label: { show: true, position: 'right' },
        data: upwards.map(({ total, warned, praised }) => ({
          value: Number(total),
          itemStyle: { color: warned ? COLORS.warned : praised ? COLORS.praised : COLORS.plain },
        })),
      },
    ],
  };
}
