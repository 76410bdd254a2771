import { BarChart, LineChart, TreemapChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendScrollComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { lookAt } from './look.ts'
import type { Draw } from './options.ts'

// Only what the charts are made of: the library is the largest chunk there is.
use([
  BarChart,
  LineChart,
  TreemapChart,
  AriaComponent,
  GridComponent,
  LegendScrollComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
])

type Props = { draw: Draw; height: number | string; onGo?: ((to: string) => void) | undefined }

const targetOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'to' in data && typeof data.to === 'string' ? data.to : undefined

/** The drawing alone; it follows the size of its place and the colours of the page. */
export function Drawing({ draw, height, onGo }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const go = useRef(onGo)
  useEffect(() => {
    go.current = onGo
  }, [onGo])
  useEffect(() => {
    const element = place.current!
    const chart = init(element, null, { renderer: 'svg' })
    const redraw = () => chart.setOption(draw(lookAt(element)), { notMerge: true })
    redraw()
    chart.on('click', ({ data }) => {
      const to = targetOf(data)
      if (to !== undefined) go.current?.(to)
    })
    const sizes = new ResizeObserver(() => chart.resize())
    sizes.observe(element)
    const colours = new MutationObserver(redraw)
    colours.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'data-theme', 'lang'] })
    return () => {
      sizes.disconnect()
      colours.disconnect()
      chart.dispose()
    }
  }, [draw])
  return <div ref={place} className="r-chart__drawing" style={{ height }} aria-hidden />
}
