import { BarChart, BoxplotChart, HeatmapChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([
  BarChart,
  BoxplotChart,
  HeatmapChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

interface ChartProps {
  /** What it shows, for people who cannot see it. */
  readonly label: string;
  readonly height: number;
  readonly option: EChartsCoreOption;
}

/** A picture of figures that stand in a table beside it. Loaded on its own. */
export function Chart({ label, height, option }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption({ animation: false, ...option });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option]);
  return (
    // Out of the flow, a picture drawn for a wide window does not keep the screen from narrowing.
    <div style={{ position: 'relative', height, overflow: 'hidden' }}>
      <div ref={place} role="img" aria-label={label} style={{ position: 'absolute', inset: 0 }} />
    </div>
  );
}
