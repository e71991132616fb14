// ECharts, loaded only when an indicator is opened.

import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { TokenSet } from '../tokens';
import { trendOption } from './trend-option';
import type { TrendRow } from './trend-rows';

use([LineChart, CustomChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer]);

/** Draws into the box and follows its size; the answer takes it away again. */
export function drawTrend(box: HTMLElement, rows: TrendRow[], colours: TokenSet): () => void {
  const chart = init(box, undefined, { renderer: 'svg' });
  chart.setOption(trendOption(rows, colours));
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(box);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
