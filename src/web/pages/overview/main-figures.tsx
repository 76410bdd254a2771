import { Link } from 'react-router'
import { closedRate, keptOnRate } from '#domain/statistics.ts'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { counted, ledgerLink } from './ledger-link.ts'
import type { OverviewView } from './overview-query.ts'
import { overviewWords } from './overview.words.ts'
import { percentOf } from './rate.ts'

type Figures = Pick<Schemas['Overview'], 'tally' | 'lights' | 'reopened' | 'drafts'>
type Key = 'total' | 'complete' | 'kept-on' | 'without' | 'reported' | 'doing' | 'red' | 'yellow' | 'reopened' | 'drafts'
type Figure = { key: Key; n: number; search: Record<string, string>; of?: number; rate?: number | null; tone?: 'red' | 'yellow' | 'green' }

/** The main figures; each rate with its two numbers, each a link to exactly what it counts. */
export function figuresShown({ tally, lights, reopened, drafts }: Figures): Figure[] {
  return [
    { key: 'total', n: tally.total, search: counted },
    {
      key: 'complete',
      n: tally.complete,
      of: tally.total,
      rate: closedRate(tally).rate,
      tone: 'green',
      search: { state: 'closed', closure: 'complete' },
    },
    { key: 'kept-on', n: tally.keptOn, of: tally.total, rate: keptOnRate(tally).rate, search: { state: 'closed', closure: 'kept-on' } },
    { key: 'without', n: tally.withoutAction, search: { state: 'closed', closure: 'not-implemented,no-longer-valid,merged' } },
    { key: 'reported', n: tally.reported, search: { state: 'reported,verified' } },
    { key: 'doing', n: tally.doing, search: { state: 'issued,disputed,rectifying' } },
    { key: 'red', n: lights.red, tone: 'red', search: { open: 'true', light: 'red' } },
    { key: 'yellow', n: lights.yellow, tone: 'yellow', search: { open: 'true', light: 'yellow' } },
    { key: 'reopened', n: reopened.open, search: { open: 'true', reopened: 'true' } },
    { key: 'drafts', n: drafts, search: { state: 'draft' } },
  ]
}

export function MainFigures({ figures, view }: { figures: Figures; view: OverviewView }) {
  const text = useText(overviewWords)
  return (
    <section className="r-panel r-numbers" aria-label={text('figures')}>
      <ul>
        {figuresShown(figures).map(({ key, n, of, rate, search, tone }) => (
          <li key={key} className={n > 0 && tone ? `r-number r-number--${tone}` : 'r-number'}>
            <span className="r-number__name">{text(`figure.${key}`)}</span>
            <span className="r-number__value">
              <Link to={ledgerLink(view, search)}>{of === undefined ? n : text('of', { n, total: of })}</Link>
              {rate !== undefined && rate !== null && <strong>{text('of.rate', { rate: percentOf(rate) })}</strong>}
            </span>
          </li>
        ))}
      </ul>
      <Explain label={text('figures')}>{text('figures.what')}</Explain>
    </section>
  )
}
