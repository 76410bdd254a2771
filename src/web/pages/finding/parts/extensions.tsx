import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { tasksWords } from '#web/pages/finding/tasks/tasks.words.ts'
import { namesIn } from '#web/parts/names.ts'

/** Every request to move the day, by number: who asked why, who decided what. */
export function Extensions({ extensions, names }: { extensions: readonly Schemas['Extension'][]; names: Schemas['Names'] }) {
  const text = useText(tasksWords)
  const { language } = useLanguage()
  const name = namesIn(names, language)
  return (
    <ol className="r-extensions">
      {extensions.map((one) => (
        <li key={one.number}>
          <p className="r-together">
            {text('extension.line', { n: one.number, from: one.from, to: one.to })} <StateTag state={`extension.${one.state}`} />
          </p>
          <p className="r-muted">{text('extension.asked', { day: one.askedOn, name: name(one.askedBy), reason: one.reason })}</p>
          {one.decidedOn && (
            <p className="r-muted">
              {text('extension.decided', { day: one.decidedOn, name: name(one.decidedBy), opinion: one.opinion ?? '—' })}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
