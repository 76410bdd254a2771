import { Link } from 'react-router'
import { closedRate } from '#domain/statistics.ts'
import { lights } from '#domain/light.ts'
import { Explain } from '#ui/explain.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Light } from '#ui/tag/light.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import { worstOf } from '#web/pages/overview/charts.tsx'
import { counted, ledgerLink } from '#web/pages/overview/ledger-link.ts'
import { rateText } from '#web/pages/overview/rate.ts'
import { nameIn } from '#web/parts/names.ts'
import type { Leader } from './leader-page.tsx'
import { leaderWords } from './leader.words.ts'

/** A figure that leads to the findings it counts; of nothing there is nothing to show. */
const Count = ({ n, to }: { n: number; to: string }) => (n === 0 ? 0 : <Link to={to}>{n}</Link>)

const linkOf = ({ id, own }: Leader['bodies'][number], search: Record<string, string>): string =>
  ledgerLink({ bodyId: id }, own ? { ...search, own: 'true' } : search)

/** The bodies of one's scope, the one with the most overdue first. */
export function Bodies({ bodies }: { bodies: Leader['bodies'] }) {
  const text = useText(leaderWords)
  const { language } = useLanguage()
  const rows = bodies.toSorted((a, b) => b.lights.red - a.lights.red || b.tally.total - a.tally.total)
  return (
    <Section title={text('bodies')} aside={<Explain label={text('bodies')}>{text('bodies.what')}</Explain>}>
      <div className="r-leader__wide">
        <table className="r-figures">
          <thead>
            <tr>
              {(['body', 'progress', 'reported', 'open', 'red'] as const).map((head) => (
                <th key={head} scope="col">
                  {text(`bodies.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((body) => (
              <tr key={`${body.id}${body.own}`}>
                <th scope="row">
                  <Light light={worstOf(body.lights) ?? 'grey'} wordless />{' '}
                  <Link to={addresses.overview(body.id)}>{nameIn(language, body.name, body.nameEn)}</Link>
                </th>
                <td>{rateText(closedRate(body.tally))}</td>
                <td>
                  <Count n={body.tally.reported} to={linkOf(body, { state: 'reported,verified' })} />
                </td>
                <td>
                  <Count n={lights.reduce((sum, light) => sum + body.lights[light], 0)} to={linkOf(body, { open: 'true' })} />
                </td>
                <td>
                  <Count n={body.lights.red} to={linkOf(body, { open: 'true', light: 'red' })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

export function Inspections({ inspections }: { inspections: Leader['inspections'] }) {
  const text = useText(leaderWords)
  const { language } = useLanguage()
  return (
    <Section title={text('inspections')}>
      <div className="r-leader__wide">
        <table className="r-figures">
          <thead>
            <tr>
              <th scope="col">{text('inspections.name')}</th>
              <th scope="col">{text('inspections.plan')}</th>
              <th scope="col">{text('inspections.closed')}</th>
              <th scope="col">{text('bodies.open')}</th>
              <th scope="col">{text('bodies.red')}</th>
            </tr>
          </thead>
          <tbody>
            {inspections.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to={addresses.inspection(one.id)}>{nameIn(language, one.bodyName, one.bodyNameEn)}</Link>{' '}
                  <span className="r-muted">
                    {one.code} · {one.roundName}
                  </span>
                </th>
                <td>{one.planState && <StateTag state={`plan.${one.planState}`} />}</td>
                <td>
                  <Count n={one.closed} to={ledgerLink({}, { inspectionId: one.id, state: 'closed' })} /> /{' '}
                  <Count n={one.total} to={ledgerLink({}, { inspectionId: one.id, ...counted })} />
                </td>
                <td>
                  <Count n={one.open} to={ledgerLink({}, { inspectionId: one.id, open: 'true' })} />
                </td>
                <td>
                  <Count n={one.red} to={ledgerLink({}, { inspectionId: one.id, open: 'true', light: 'red' })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
