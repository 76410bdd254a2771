import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import type { Schemas } from '#web/api/generated.ts'
import { regimesWords } from './regimes.words.ts'
import { SourceNote } from './source-note.tsx'

type Period = Schemas['Period']

/** Every period of a regime with what it limits, how long it is, and from when it runs. */
export function PeriodsTable({ periods }: { periods: readonly Period[] }) {
  const text = useText(regimesWords)
  return (
    <div className="r-table r-table--plain">
      <table>
        <caption className="r-unseen">{text('periods')}</caption>
        <thead>
          <tr>
            {(['limits', 'length', 'from', 'rolls', 'extend', 'source'] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.limits}>
              <td data-title={text('limits')} className="r-table__bare">
                <strong>{text(`limit.${period.limits}`)}</strong>
              </td>
              <td data-title={text('length')}>
                <strong className="r-nowrap">{text(`unit.${period.unit}`, { n: period.number })}</strong>
              </td>
              <td data-title={text('from')}>{text(`event.${period.from}`)}</td>
              <td data-title={text('rolls')}>{text(period.rollsOver ? 'rolls.yes' : 'rolls.no')}</td>
              <td data-title={text('extend')}>
                <Extendable period={period} />
              </td>
              <td data-title={text('source')} className="r-table__bare">
                <SourceNote source={period.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Extendable({ period: { extendable } }: { period: Period }) {
  const text = useText(regimesWords)
  const life = useText(lifeWords)
  if (extendable === null) return <span className="r-muted">{text('extend.no')}</span>
  const by = extendable.by.map((role) => life(`role.${role}`)).join(' / ')
  return (
    <>
      <p>{extendable.times === null ? text('extend.any', { by }) : text('extend.times', { by, n: extendable.times })}</p>
      <SourceNote source={extendable.source} />
    </>
  )
}
