import { useText } from '#ui/i18n/language.tsx'
import { figuresShown } from '#web/pages/overview/main-figures.tsx'
import type { Overview } from '#web/pages/overview/overview-query.ts'
import { overviewWords } from '#web/pages/overview/overview.words.ts'
import { percentOf } from '#web/pages/overview/rate.ts'
import { screenWords } from './screen.words.ts'

/** The main figures, large. */
export function BigNumbers({ overview }: { overview: Overview }) {
  const text = useText(overviewWords)
  const screen = useText(screenWords)
  if (overview.tally.total === 0) return <p className="r-screen__empty">{screen('empty')}</p>
  return (
    <ul className="r-screen__numbers">
      {figuresShown(overview)
        .filter((figure) => figure.key !== 'drafts' && figure.key !== 'without')
        .map(({ key, n, of, rate, tone }) => (
          <li key={key} className={n > 0 && tone ? `r-screen__number r-screen__number--${tone}` : 'r-screen__number'}>
            <span>{text(`figure.${key}`)}</span>
            <strong>{rate === undefined || rate === null ? n : text('of.rate', { rate: percentOf(rate) })}</strong>
            {of !== undefined && <em>{text('of', { n, total: of })}</em>}
          </li>
        ))}
    </ul>
  )
}
