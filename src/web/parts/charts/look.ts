/** The fills of charts, each meaning one thing; defined once in `charts.css`, darker grounds bring their own. */
export const fills = ['red', 'yellow', 'green', 'grey', 'blue', 'teal', 'violet', 'stone'] as const
export type Fill = (typeof fills)[number]

/** How a chart is drawn where it stands: colours of its surroundings and the size of its letters. */
export type Look = {
  ink: string
  muted: string
  line: string
  ground: string
  onFill: string
  font: string
  size: number
  fill: Record<Fill, string>
}

/** What the style sheet says at this place of the page. */
export function lookAt(element: Element): Look {
  const style = getComputedStyle(element)
  const value = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: value('--ink'),
    muted: value('--muted'),
    line: value('--line'),
    ground: value('--panel'),
    onFill: value('--on-fill'),
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    fill: Object.fromEntries(fills.map((fill) => [fill, value(`--fill-${fill}`)])) as Record<Fill, string>,
  }
}
