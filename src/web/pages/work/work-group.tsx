import { Link } from 'react-router'
import type { State } from '#domain/finding/life.ts'
import type { Wait } from '#domain/finding/holder.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { addresses } from '#web/addresses.ts'
import { today } from '#web/api/me.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import type { Arranged, Item } from './arrange.ts'
import { workWords } from './work.words.ts'

/** The page on which the thing is done. A task is worked on where its finding stands. */
const whereDone = (item: Item): string => {
  if (item.kind === 'task' && item.findingId !== null) return `${addresses.finding(item.findingId)}#task-${item.number ?? ''}`
  return item.kind === 'finding' ? addresses.finding(item.id) : addresses.inspection(item.inspectionId)
}

/** Waits whose findings the ledger can list by their state alone. */
const stateOf: Partial<Record<Wait, State>> = {
  claim: 'issued',
  work: 'rectifying',
  verdicts: 'reported',
  closing: 'verified',
  'dispute-decision': 'disputed',
}

/** `oneBody`: everything on the page belongs to one body, so its name is not repeated on every line. */
export function WorkGroup({ group, oneBody }: { group: Arranged; oneBody: boolean }) {
  const text = useText(workWords)
  const { language } = useLanguage()
  const state = stateOf[group.wait]
  const title = text(`group.${group.wait}`)
  return (
    <Section title={title} aside={<span className="r-count">{group.lines.length}</span>}>
      <ul className={oneBody ? 'r-work r-work--one-body' : 'r-work'} aria-label={text('group', { name: title, n: group.lines.length })}>
        {group.lines.map((line) => (
          <li key={line.id}>
            <Row item={line} body={oneBody ? null : nameIn(language, line.bodyName, line.bodyNameEn)} />
            {line.below.length > 0 && (
              <ul>
                {line.below.map((task) => (
                  <li key={task.id}>
                    <Row item={task} body={null} below />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {group.more && (
        <p className="r-work__more r-muted">
          {text('more')}
          {state && <Link to={`${addresses.ledger()}?state=${state}`}>{text('more.ledger')}</Link>}
        </p>
      )}
    </Section>
  )
}

function Row({ item, body, below = false }: { item: Item; body: string | null; below?: boolean }) {
  const text = useText(workWords)
  const number =
    item.kind === 'task' ? text('task', { n: item.number ?? 0 }) : item.number === null ? item.code : findingNumber(item.code, item.number)
  return (
    <div className={below ? 'r-work__row r-work__row--below' : 'r-work__row'}>
      <span className="r-work__light">
        <Light light={item.light} wordless={item.light === 'grey' || below} />
      </span>
      <span className="r-work__number r-muted">{number}</span>
      <Link to={whereDone(item)} className="r-work__link">
        {item.text}
      </Link>
      {!below && <span className="r-work__body r-muted">{body}</span>}
      <span className="r-work__due">{item.due && <DueDate due={item.due} today={today()} />}</span>
    </div>
  )
}
