// What ECharts draws for a month trend: the lower bound as a line, an interval as an upright bar, floors dashed.

import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { text } from '../text';
import { fontStack, type TokenSet } from '../tokens';
import { boundsText, type TrendRow } from './trend-rows';
import { monthWords } from './trend-table';

export type TrendOption = ComposeOption<
  LineSeriesOption | CustomSeriesOption | GridComponentOption | TooltipComponentOption
>;

export function trendOption(rows: TrendRow[], colours: TokenSet): TrendOption {
  const label = { fontSize: 12, fontFamily: fontStack, color: colours['text-3'] };
  return {
    animation: false,
    grid: { left: 8, right: 16, top: 24, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      formatter: tooltipOf(rows),
      backgroundColor: colours.raised,
      borderColor: colours.line,
      textStyle: { ...label, color: colours.text },
    },
    xAxis: {
      type: 'category',
      data: rows.map(monthWords),
      axisLabel: label,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
    },
    yAxis: { type: 'value', scale: true, axisLabel: label, splitLine: { lineStyle: { color: colours.line } } },
    series: [
      lastYearLine(rows, colours),
      valueLine(rows, colours),
      tops(rows, colours),
      intervals(rows, colours),
      targetSteps(rows, colours),
    ],
  };
}

function tooltipOf(rows: TrendRow[]) {
  return (points: unknown) => {
    const { dataIndex } = (Array.isArray(points) ? points[0] : points) as { dataIndex: number };
    const row = rows[dataIndex];
    if (!row) return '';
    const target = row.target === undefined ? [] : [`${text('dashboard_target')} ${row.target}`];
    const before = row.before ? [`${text('dashboard_last_year')} ${boundsText(row.before)}`] : [];
    return [monthWords(row), boundsText(row), ...before, ...target].join('<br>');
  };
}

/** Thinner, lighter and without words: it lies behind this year. */
function lastYearLine(rows: TrendRow[], colours: TokenSet): LineSeriesOption {
  return {
    type: 'line',
    silent: true,
    color: colours['line-strong'],
    lineStyle: { width: 1.5 },
    symbol: 'emptyCircle',
    symbolSize: 5,
    emphasis: { disabled: true },
    data: rows.map(({ before }) => before?.low ?? undefined),
  };
}

/** A missed month has a hollow diamond, so that it is told without colour. */
function valueLine(rows: TrendRow[], colours: TokenSet): LineSeriesOption {
  return {
    type: 'line',
    color: colours.brand,
    lineStyle: { width: 2 },
    emphasis: { disabled: true },
    data: rows.map(({ low, missed }) => ({
      value: low ?? undefined,
      symbol: missed ? 'diamond' : 'circle',
      symbolSize: missed ? 11 : 8,
      ...(missed && { itemStyle: { color: colours.surface, borderColor: colours.error, borderWidth: 2 } }),
    })),
  };
}

/** Unseen points at the upper bounds: they carry the words above the bars, and hold the axis open for them. */
function tops(rows: TrendRow[], colours: TokenSet): LineSeriesOption {
  return {
    type: 'line',
    silent: true,
    // The hollow symbol of the default is filled with white and would cover the points below
    symbol: 'circle',
    symbolSize: 8,
    labelLayout: { hideOverlap: true },
    color: 'transparent',
    emphasis: { disabled: true },
    tooltip: { show: false },
    label: {
      show: true,
      position: 'top',
      fontFamily: fontStack,
      fontSize: 12,
      fontWeight: 600,
      color: colours.text,
      formatter: ({ dataIndex }) => {
        const row = rows[dataIndex];
        return row ? boundsText(row) : '';
      },
    },
    data: rows.map(({ low, high }) => high ?? low ?? undefined),
  };
}

function intervals(rows: TrendRow[], colours: TokenSet): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    data: rows.flatMap(({ low, high }, index) =>
      low !== null && high !== null && low !== high ? [[index, low, high]] : [],
    ),
    renderItem: (_, api) => {
      const [x, bottom] = api.coord([api.value(0), api.value(1)]) as [number, number];
      const [, top] = api.coord([api.value(0), api.value(2)]) as [number, number];
      const style = { stroke: colours.brand, lineWidth: 2, fill: 'none' };
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: x, y1: bottom, x2: x, y2: top }, style },
          { type: 'line', shape: { x1: x - 5, y1: top, x2: x + 5, y2: top }, style },
        ],
      };
    },
  };
}

/** A floor holds for its own month only: a dash as wide as the month, not a line to the next. */
function targetSteps(rows: TrendRow[], colours: TokenSet): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    data: rows.flatMap(({ target }, index) => (target === undefined ? [] : [[index, target]])),
    renderItem: (_, api) => {
      const [x, y] = api.coord([api.value(0), api.value(1)]) as [number, number];
      const [width] = (api.size?.([1, 0]) ?? [0]) as [number];
      return {
        type: 'line',
        shape: { x1: x - width / 2, y1: y, x2: x + width / 2, y2: y },
        style: { stroke: colours['text-2'], lineWidth: 2, lineDash: [5, 3] },
      };
    },
  };
}
