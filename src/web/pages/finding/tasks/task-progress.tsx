import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Money } from '#ui/tag/money.tsx'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import type { Task } from '#web/pages/finding/finding-view.ts'
import { namesIn } from '#web/parts/names.ts'
import { tasksWords } from './tasks.words.ts'

type Entry = Task['progress'][number]
type Names = Schemas['Names']

/** As many as are read at a glance. */
const shown = 2

/** The newest entries, the earlier ones folded away, and what they add up to. */
export function TaskProgress({ task, names }: { task: Task; names: Names }) {
  const text = useText(tasksWords)
  const entries = task.progress.toReversed()
  if (entries.length === 0) return <p className="r-muted">{text('progress.none')}</p>
  const older = entries.slice(shown)
  return (
    <>
      <Sums task={task} title={text('sum.total')} />
      <ul className="r-progress">
        {entries.slice(0, shown).map((entry) => (
          <ProgressLine key={entry.number} entry={entry} names={names} />
        ))}
      </ul>
      {older.length > 0 && (
        <details>
          <summary>{text('progress.older', { n: older.length })}</summary>
          <ul className="r-progress">
            {older.map((entry) => (
              <ProgressLine key={entry.number} entry={entry} names={names} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function ProgressLine({ entry, names }: { entry: Entry; names: Names }) {
  const text = useText(tasksWords)
  const { language } = useLanguage()
  const name = namesIn(names, language)
  return (
    <li>
      <p>
        <strong className="r-progress__percent">{entry.percent}%</strong> {entry.text}
      </p>
      <p className="r-muted">
        <PersonTag name={name(entry.by)} post={entry.postId ? name(entry.postId) : null} />{' '}
        {text('progress.happened', { day: entry.happenedOn, reported: entry.day })}
      </p>
      <Sums task={entry} />
    </li>
  )
}

/** Money, people and rules, where there are any; the sum in words of the catalogue with the money drawn by its own part. */
function Sums({ task, title }: { task: Pick<Entry, 'moneyRecovered' | 'peopleDealtWith' | 'rulesMade'>; title?: string }) {
  const text = useText(tasksWords)
  if (task.moneyRecovered + task.peopleDealtWith + task.rulesMade === 0) return null
  const [before, after] = text('sum.recovered', { n: '|' }).split('|')
  return (
    <p className="r-together">
      {title && <span className="r-muted">{title}</span>}
      {task.moneyRecovered > 0 && (
        <Tag tone="green">
          {before}
          <Money minor={task.moneyRecovered} />
          {after}
        </Tag>
      )}
      {task.peopleDealtWith > 0 && <Tag tone="green">{text('sum.people', { n: task.peopleDealtWith })}</Tag>}
      {task.rulesMade > 0 && <Tag tone="green">{text('sum.rules', { n: task.rulesMade })}</Tag>}
    </p>
  )
}
