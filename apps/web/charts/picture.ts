import type { EChartsCoreOption } from 'echarts/core';
import type { Figures } from './chart-card';

/** What a picture is drawn from, and the same as figures. */
export interface Picture {
  readonly height?: number;
  readonly option: EChartsCoreOption;
  readonly figures: Figures;
}
