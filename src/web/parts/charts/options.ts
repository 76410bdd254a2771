import type { Fill, Look } from './look.ts'

/** An option as the drawing library takes it. Whatever carries `to` leads there when it is clicked. */
export type Option = Record<string, unknown>
export type Draw = (look: Look) => Option

type Value = { value: number; to?: string | undefined }
export type Part = { name: string; fill: Fill; striped?: boolean }
export type Bar = { name: string; values: readonly Value[] }

const letters = (look: Look, muted = false) => ({ color: muted ? look.muted : look.ink, fontSize: look.size, fontFamily: look.font })
const tooltip = (look: Look, trigger: 'item' | 'axis') => ({
  trigger,
  confine: true,
  axisPointer: { type: 'shadow' },
  backgroundColor: look.ground,
  borderColor: look.line,
  textStyle: letters(look),
})
const legend = (look: Look) => ({
  // One line, turned by arrows where it is too long for a narrow window.
  type: 'scroll',
  pageIconColor: look.ink,
  pageTextStyle: { color: look.ink },
  top: 0,
  left: 0,
  itemGap: look.size,
  itemWidth: look.size,
  itemHeight: look.size * 0.8,
  textStyle: letters(look),
})
const counts = (look: Look) => ({
  type: 'value',
  minInterval: 1,
  axisLabel: letters(look, true),
  splitLine: { lineStyle: { color: look.line } },
})
const names = (look: Look, data: readonly string[]) => ({
  type: 'category',
  data,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.line } },
  axisLabel: letters(look),
})
const plain = { animation: false, aria: { enabled: true, decal: { show: false } } }

/** What is only said to be done is striped: it is never to be mistaken for what others have verified. */
const decal = (look: Look) => ({ symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: look.ground })

const numberIn = (look: Look) => ({
  show: true,
  fontSize: look.size * 0.93,
  fontFamily: look.font,
  color: look.onFill,
  formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : ''),
})

/** Room for the longest name, and never more than leaves the bars enough; Latin letters are half as wide. */
const widestName = (bars: readonly Bar[]): number =>
  Math.min(14, Math.max(4, ...bars.map(({ name }) => [...name].reduce((width, sign) => width + (sign > '\u2e80' ? 1.05 : 0.56), 0))))

/** Stacked bars lying down, a line each. */
export const barsOf =
  (bars: readonly Bar[], parts: readonly Part[]): Draw =>
  (look) => ({
    ...plain,
    tooltip: tooltip(look, 'axis'),
    legend: legend(look),
    grid: { top: look.size * 2.6, left: 4, right: look.size * 2, bottom: 4, containLabel: true },
    xAxis: counts(look),
    yAxis: {
      ...names(
        look,
        bars.map((bar) => bar.name),
      ),
      inverse: true,
      axisLabel: { ...letters(look), width: look.size * widestName(bars), overflow: 'break', lineHeight: look.size * 1.1 },
    },
    series: parts.map(({ name, fill, striped }, index) => ({
      name,
      type: 'bar',
      stack: 'all',
      barMaxWidth: look.size * 1.7,
      // An empty label would still draw its ground.
      data: bars.map(({ values }) => (values[index]?.value === 0 ? { ...values[index], label: { show: false } } : values[index])),
      itemStyle: { color: look.fill[fill], ...(striped && { decal: decal(look) }) },
      label: { ...numberIn(look), ...(striped && { backgroundColor: look.fill[fill], padding: [2, 4], borderRadius: 2 }) },
      labelLayout: { hideOverlap: true },
      cursor: 'pointer',
    })),
  })

/** Upright columns, one a step. */
export const columnsOf =
  (columns: readonly { name: string; value: number; to?: string | undefined; fill: Fill }[]): Draw =>
  (look) => ({
    ...plain,
    tooltip: tooltip(look, 'item'),
    grid: { top: look.size * 2, left: 4, right: 4, bottom: 4, containLabel: true },
    xAxis: {
      ...names(
        look,
        columns.map((one) => one.name),
      ),
      axisLabel: { ...letters(look), interval: 0, width: look.size * 4.7, overflow: 'break' },
    },
    yAxis: counts(look),
    series: [
      {
        type: 'bar',
        barMaxWidth: look.size * 5,
        data: columns.map(({ name, value, to, fill }) => ({ name, value, to, itemStyle: { color: look.fill[fill] } })),
        label: { show: true, position: 'top', ...letters(look) },
        cursor: 'pointer',
      },
    ],
  })

export type Line = { name: string; fill: Fill; dashed?: boolean }

/** A day with the value of every line at its end; null where there is none yet. */
export type Point = { day: string; values: readonly { value: number | null; to?: string | undefined }[] }

/** Lines over days, with a mark at today. */
export const linesOf =
  (points: readonly Point[], lines: readonly Line[], today: { day: string; name: string }): Draw =>
  (look) => ({
    ...plain,
    tooltip: { ...tooltip(look, 'axis'), axisPointer: { type: 'line' } },
    legend: legend(look),
    grid: { top: look.size * 3.4, left: 4, right: look.size * 2, bottom: 4, containLabel: true },
    xAxis: { type: 'time', axisLabel: { ...letters(look, true), hideOverlap: true }, axisLine: { lineStyle: { color: look.line } } },
    yAxis: counts(look),
    series: lines.map(({ name, fill, dashed }, index) => ({
      name,
      type: 'line',
      symbol: 'circle',
      symbolSize: look.size / 2,
      cursor: 'pointer',
      data: points.flatMap(({ day, values }) => {
        const { value, to } = values[index]!
        return value === null ? [] : [{ value: [day, value], to }]
      }),
      itemStyle: { color: look.fill[fill] },
      lineStyle: { color: look.fill[fill], width: look.size / 6, ...(dashed && { type: 'dashed' }) },
      ...(index === 0 && {
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: look.muted },
          label: { formatter: today.name, ...letters(look, true) },
          data: [{ xAxis: today.day }],
        },
      }),
    })),
  })

export type Leaf = { name: string; value: number; fill: Fill; to?: string | undefined; note: string }

/** A field as large as what it counts, in the colour of its worst light. */
export const fieldsOf =
  (leaves: readonly Leaf[]): Draw =>
  (look) => ({
    ...plain,
    tooltip: { ...tooltip(look, 'item'), formatter: '{b}: {c}' },
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        width: '100%',
        height: '100%',
        left: 0,
        top: 0,
        itemStyle: { gapWidth: 3, borderWidth: 0, borderColor: look.ground },
        label: {
          color: look.onFill,
          fontSize: look.size,
          fontFamily: look.font,
          lineHeight: look.size * 1.35,
          overflow: 'break',
          formatter: labelOfLeaf,
        },
        data: leaves.map(({ fill, ...leaf }) => ({ ...leaf, itemStyle: { color: look.fill[fill] } })),
        cursor: 'pointer',
      },
    ],
  })

const labelOfLeaf = ({ data }: { data: { name: string; note: string } }): string => `${data.name}\n${data.note}`
