import { useMemo } from 'react'
import { ageSteps, daysOfStep, waitSteps } from '#domain/overview.ts'
import type { Day } from '#domain/day.ts'
import { lights, type Light } from '#domain/light.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { addresses } from '#web/addresses.ts'
import type { Cell, ChartProps } from '#web/parts/charts/chart.tsx'
import type { Fill } from '#web/parts/charts/look.ts'
import { barsOf, columnsOf, fieldsOf, linesOf } from '#web/parts/charts/options.ts'
import { nameIn } from '#web/parts/names.ts'
import { counted, ledgerLink } from './ledger-link.ts'
import type { Overview, OverviewView } from './overview-query.ts'
import { overviewWords } from './overview.words.ts'

type Props = { overview: Overview; view: OverviewView }

const worstFirst = lights.toReversed()

export function useLightsChart({ overview, view }: Props): ChartProps {
  const text = useText(overviewWords)
  const life = useText(lifeWords)
  const rows = worstFirst.map((light) => ({
    name: life(`light.${light}`),
    value: overview.lights[light],
    to: ledgerLink(view, { open: 'true', light }),
    fill: light satisfies Light & Fill,
  }))
  const table = {
    head: [text('light'), text('findings')],
    rows: rows.map(({ name, value, to }): Cell[] => [name, { text: String(value), to }]),
  }
  return { title: text('lights'), what: text('lights.what'), draw: useDrawn(columnsOf, rows), height: 240, table }
}

/** Drawn anew only when what it shows has changed. */
function useDrawn<Rows, Drawn>(make: (rows: Rows) => Drawn, rows: Rows): Drawn {
  const key = JSON.stringify(rows)
  // The text of the rows stands for them: they are made anew at every rendering.
  return useMemo(() => make(JSON.parse(key) as Rows), [make, key])
}

export function useAgesChart({ overview, view }: Props): ChartProps {
  const text = useText(overviewWords)
  const rows = overview.ages.map((value, step) => {
    const { from, to } = daysOfStep(ageSteps, step, overview.today as Day)
    return {
      name: text(`age.${step as 0}`),
      value,
      to: ledgerLink(view, { open: 'true', feedbackFrom: from, feedbackTo: to }),
      fill: 'blue' as const satisfies Fill,
    }
  })
  const table = {
    head: [text('age'), text('findings')],
    rows: rows.map(({ name, value, to }): Cell[] => [name, { text: String(value), to }]),
  }
  return { title: text('ages'), what: text('ages.what'), draw: useDrawn(columnsOf, rows), height: 240, table }
}

/** The findings that had come so far by the end of a day, as the ledger is asked for them. */
const upTo = {
  issued: (day: string) => ({ ...counted, feedbackTo: day }),
  due: (day: string) => ({ ...counted, dueTo: day }),
  closed: (day: string) => ({ state: 'closed', closedTo: day }),
}

const lines = [
  { key: 'issued', fill: 'blue' },
  { key: 'due', fill: 'red', dashed: true },
  { key: 'closed', fill: 'green' },
] as const

export function useFlowChart({ overview: { flow, today }, view }: Props): ChartProps {
  const text = useText(overviewWords)
  const rows = flow.map((point) => ({
    day: point.day,
    values: lines.map(({ key }) => ({ value: point[key], to: ledgerLink(view, upTo[key](point.day)) })),
  }))
  const kinds = lines.map(({ key, ...look }) => ({ name: text(`flow.${key}`), ...look }))
  const mark = { day: today, name: text('today') }
  const draw = useDrawn((drawn: [typeof rows, typeof kinds, typeof mark]) => linesOf(...drawn), [rows, kinds, mark])
  const table = {
    head: [text('flow.day'), ...kinds.map((kind) => kind.name)],
    rows: rows.map(({ day, values }): Cell[] => [
      day,
      ...values.map(({ value, to }) => (value === null ? text('ahead') : value === 0 ? 0 : { text: String(value), to })),
    ]),
  }
  return { title: text('flow'), what: text('flow.what'), draw: draw, height: 300, table }
}

const waitFills: readonly Fill[] = ['teal', 'blue', 'yellow', 'red']

export function useWaitsChart({ overview: { waits, today }, view }: Props): ChartProps {
  const text = useText(overviewWords)
  const life = useText(lifeWords)
  const parts = waitFills.map((fill, step) => ({ name: text(`step.${step as 0}`), fill }))
  const rows = waits.map(({ wait, desk, n, steps, longest }) => ({
    wait: life(`wait.${wait}`),
    desk: life(`role.${desk}`),
    n,
    longest,
    steps: steps.map((value, step) => {
      const { from, to } = daysOfStep(waitSteps, step, today as Day)
      return { value, to: ledgerLink(view, { wait, heldFrom: from, heldTo: to }) }
    }),
    to: ledgerLink(view, { wait }),
  }))
  const bars = rows.map(({ wait, steps }) => ({ name: wait, values: steps }))
  const draw = useDrawn(([lines, kinds]: [typeof bars, typeof parts]) => barsOf(lines, kinds), [bars, parts])
  const table = {
    head: [text('wait'), text('desk'), ...parts.map((part) => part.name), text('total'), text('longest')],
    rows: rows.map(({ wait, desk, steps, n, longest, to }): Cell[] => [
      wait,
      desk,
      ...steps.map((step) => (step.value === 0 ? 0 : { text: String(step.value), to: step.to })),
      { text: String(n), to },
      longest,
    ]),
  }
  return { title: text('waits'), what: text('waits.what'), draw: draw, height: 70 + rows.length * 34, table }
}

const openOf = (lit: Record<Light, number>): number => lights.reduce((sum, light) => sum + lit[light], 0)

/** The worst light of the open ones; null where nothing is open. */
export const worstOf = (lit: Record<Light, number>): Light | null => worstFirst.find((light) => lit[light] > 0) ?? null

export function useBodiesMap({ overview: { bodies }, view }: Props): ChartProps {
  const text = useText(overviewWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const link = ({ id, own }: (typeof bodies)[number], search: Record<string, string>) =>
    ledgerLink({ ...view, bodyId: id }, own ? { ...search, own: 'true' } : search)
  const rows = bodies
    .filter((body) => body.tally.total > 0)
    .map((body) => {
      const worst = worstOf(body.lights)
      const plain = nameIn(language, body.name, body.nameEn)
      return {
        name: body.own ? text('own', { name: plain }) : plain,
        value: body.tally.total,
        open: openOf(body.lights),
        red: body.lights.red,
        worst: worst === null ? text('map.settled') : life(`light.${worst}`),
        fill: worst ?? ('teal' as const),
        into: body.own ? undefined : addresses.overview(body.id, view.roundId),
        to: link(body, counted),
        toOpen: link(body, { open: 'true' }),
        toRed: link(body, { open: 'true', light: 'red' }),
        note:
          body.lights.red > 0
            ? text('map.note', { open: openOf(body.lights), red: body.lights.red })
            : text('map.note.open', { open: openOf(body.lights) }),
      }
    })
  const draw = useDrawn(fieldsOf, rows)
  const table = {
    head: [text('body'), text('total'), text('open'), text('map.light'), life('light.red')],
    rows: rows.map(({ name, value, open, worst, red, into, to, toOpen, toRed }): Cell[] => [
      into === undefined ? name : { text: name, to: into },
      { text: String(value), to },
      open === 0 ? 0 : { text: String(open), to: toOpen },
      worst,
      red === 0 ? 0 : { text: String(red), to: toRed },
    ]),
  }
  return { title: text('map'), what: text('map.what'), draw: draw, height: 300, table }
}
