import { Link } from 'react-router'
import { Explain } from '#ui/explain.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import { today } from '#web/api/me.ts'
import { ledgerLink } from '#web/pages/overview/ledger-link.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import type { Leader } from './leader-page.tsx'
import { leaderWords } from './leader.words.ts'

type List = keyof Leader['lists'] | 'sponsored'

/** Where the ledger shows the same for a whole scope; nothing but papers is asked of the evidence, which the ledger does not list by. */
const inLedger: Record<List, Record<string, string> | null> = {
  late: { open: 'true', light: 'red' },
  reopened: { open: 'true', reopened: 'true' },
  key: { open: 'true', weight: 'key' },
  paper: null,
  sponsored: null,
}

/** `search`: where the ledger shows the same, whatever the reach. `total`: how many there are, where that is known. */
type Props = {
  list: List
  found: Leader['lists']['late']
  reach: Leader['reach']
  search?: Record<string, string>
  total?: string
}

export function FindingList({ list, found, reach, search: everywhere, total }: Props) {
  const text = useText(leaderWords)
  const { language } = useLanguage()
  const search = everywhere ?? (reach === 'scope' ? inLedger[list] : null)
  const aside = (
    <span className="r-together">
      <span className="r-count">{total ?? (found.more ? `${found.items.length}+` : found.items.length)}</span>
      <Explain label={text(`list.${list}`)}>{text(`list.${list}.what`)}</Explain>
    </span>
  )
  return (
    <Section title={text(`list.${list}`)} aside={aside}>
      {found.items.length === 0 && <p className="r-muted">{text(`list.${list}.none`)}</p>}
      <ul className="r-leader__list">
        {found.items.map((finding) => (
          <li key={finding.id}>
            <Light light={finding.light} wordless />
            <span className="r-leader__main">
              <Link to={addresses.finding(finding.id)}>{finding.text}</Link>
              <span className="r-leader__under">
                <span className="r-muted">
                  {findingNumber(finding.inspectionCode, finding.number)} · {nameIn(language, finding.bodyName, finding.bodyNameEn)}
                </span>
                <StateTag state={`finding.${finding.state}`} reopenings={finding.reopenings} />
                <DueDate due={finding.due} original={finding.originalDue} today={today()} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {(found.more || (everywhere && found.items.length > 0)) && search && (
        <Link to={ledgerLink({}, search)}>{text(found.more ? 'more' : 'ledger')}</Link>
      )}
    </Section>
  )
}

export function TaskList({ tasks }: { tasks: Leader['tasks'] }) {
  const text = useText(leaderWords)
  const { language } = useLanguage()
  return (
    <Section title={text('tasks')} aside={<span className="r-count">{tasks.more ? `${tasks.items.length}+` : tasks.items.length}</span>}>
      {tasks.items.length === 0 && <p className="r-muted">{text('tasks.none')}</p>}
      <ul className="r-leader__list">
        {tasks.items.map((task) => (
          <li key={task.id}>
            <Light light={task.light} wordless />
            <span className="r-leader__main">
              <Link
                to={
                  task.findingId === null
                    ? addresses.inspection(task.inspectionId, 'plan')
                    : `${addresses.finding(task.findingId)}#task-${task.number}`
                }
              >
                {task.text}
              </Link>
              <span className="r-leader__under">
                <span className="r-muted">
                  {task.inspectionCode} {text('tasks.number', { n: task.number })} · {nameIn(language, task.bodyName, task.bodyNameEn)} ·{' '}
                  {text('percent', { n: task.percent })}
                </span>
                <StateTag state={`task.${task.state}`} />
                <DueDate due={task.due} original={task.originalDue} today={today()} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {tasks.more && <p className="r-muted">{text('more.tasks')}</p>}
    </Section>
  )
}
