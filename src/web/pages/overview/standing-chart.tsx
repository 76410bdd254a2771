import { useMemo } from 'react'
import { closedRate, type FindingTally } from '#domain/statistics.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { Chart, type Table } from '#web/parts/charts/chart.tsx'
import { barsOf, type Part } from '#web/parts/charts/options.ts'
import type { Fill } from '#web/parts/charts/look.ts'
import { nameIn } from '#web/parts/names.ts'
import { counted, ledgerLink } from './ledger-link.ts'
import type { Overview, OverviewView } from './overview-query.ts'
import { overviewWords } from './overview.words.ts'
import { rateText } from './rate.ts'

type Piece = 'complete' | 'keptOn' | 'withoutAction' | 'reported' | 'doing'

/** What a finding can count as, from done to open; the ledger's words for each. */
const pieces: readonly {
  key: Piece
  name: 'complete' | 'kept-on' | 'without' | 'reported' | 'doing'
  fill: Fill
  search: Record<string, string>
}[] = [
  { key: 'complete', name: 'complete', fill: 'green', search: { state: 'closed', closure: 'complete' } },
  { key: 'keptOn', name: 'kept-on', fill: 'teal', search: { state: 'closed', closure: 'kept-on' } },
  { key: 'withoutAction', name: 'without', fill: 'grey', search: { state: 'closed', closure: 'not-implemented,no-longer-valid,merged' } },
  { key: 'reported', name: 'reported', fill: 'violet', search: { state: 'reported,verified' } },
  { key: 'doing', name: 'doing', fill: 'blue', search: { state: 'issued,disputed,rectifying' } },
]

export type Standing = {
  id: string
  name: string
  tally: FindingTally
  to?: string | undefined
  link: (search: Record<string, string>) => string
}

export function useStandings() {
  const text = useText(overviewWords)
  const parts = pieces.map(({ name, fill }): Part => ({ name: text(`part.${name}`), fill, striped: name === 'reported' }))
  const drawOf = (rows: readonly Standing[]) =>
    barsOf(
      rows.map(({ name, tally, link }) => ({ name, values: pieces.map(({ key, search }) => ({ value: tally[key], to: link(search) })) })),
      parts,
    )
  const tableOf = (head: string, rows: readonly Standing[]): Table => ({
    head: [head, ...parts.map((part) => part.name), text('total'), text('rate')],
    rows: rows.map(({ name, tally, to, link }) => [
      to === undefined ? name : { text: name, to },
      ...pieces.map(({ key, search }) => (tally[key] === 0 ? 0 : { text: String(tally[key]), to: link(search) })),
      { text: String(tally.total), to: link(counted) },
      rateText(closedRate(tally)),
    ]),
  })
  return { drawOf, tableOf }
}

/** The lines of the two charts of progress: the bodies of an overview and its rounds. */
export function useStandingRows({ overview, view }: { overview: Overview; view: OverviewView }): {
  bodies: Standing[]
  rounds: Standing[]
} {
  const text = useText(overviewWords)
  const { language } = useLanguage()
  const bodies = overview.bodies.map((body): Standing => {
    const name = nameIn(language, body.name, body.nameEn)
    return {
      id: `${body.id}${body.own}`,
      name: body.own ? text('own', { name }) : name,
      tally: body.tally,
      to: body.own ? undefined : addresses.overview(body.id, view.roundId),
      link: (search) => ledgerLink({ ...view, bodyId: body.id }, body.own ? { ...search, own: 'true' } : search),
    }
  })
  const rounds = overview.rounds.map(({ id, name, tally }): Standing => ({
    id,
    name,
    tally,
    to: addresses.overview(view.bodyId, id),
    link: (search) => ledgerLink({ ...view, roundId: id }, search),
  }))
  return { bodies, rounds }
}

/** At most so many bars are drawn; the table has them all. */
const mostBars = 16

export function StandingChart({ title, what, head, rows }: { title: string; what: string; head: string; rows: readonly Standing[] }) {
  const { drawOf, tableOf } = useStandings()
  const drawn = useMemo(
    () =>
      rows
        .filter((row) => row.tally.total > 0)
        .toSorted((a, b) => b.tally.total - a.tally.total)
        .slice(0, mostBars),
    [rows],
  )
  return <Chart title={title} what={what} draw={drawOf(drawn)} height={70 + drawn.length * 34} table={tableOf(head, rows)} />
}
