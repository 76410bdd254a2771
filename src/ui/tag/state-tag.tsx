import type { DocumentState } from '#domain/document/document.ts'
import type { Extension } from '#domain/extension.ts'
import type { State } from '#domain/finding/life.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import type { TaskState } from '#domain/task/task.ts'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { partWords } from '#ui/i18n/part.words.ts'
import { Tag, type TagLook } from './tag.tsx'
import type { Tone } from './tone.ts'

export type StateKey =
  | `finding.${State}`
  | `plan.${PlanState}`
  | `task.${TaskState}`
  | `document.${DocumentState}`
  | `extension.${Extension['state']}`

/** What a body says of itself has a broken edge, what others have verified a solid ground: the two are never to be mistaken. */
const looks: Record<StateKey, [Tone, TagLook?]> = {
  'finding.draft': ['quiet', 'open'],
  'finding.issued': ['yellow'],
  'finding.disputed': ['red', 'open'],
  'finding.withdrawn': ['quiet', 'gone'],
  'finding.rectifying': ['blue'],
  'finding.reported': ['violet', 'open'],
  'finding.verified': ['violet'],
  'finding.closed': ['green', 'sealed'],
  'finding.discarded': ['quiet', 'gone'],
  'plan.draft': ['quiet', 'open'],
  'plan.submitted': ['violet', 'open'],
  'plan.returned': ['red', 'open'],
  'plan.adopted': ['green'],
  'task.planned': ['quiet', 'open'],
  'task.doing': ['blue'],
  'task.done': ['green', 'open'],
  'task.kept-on': ['blue', 'open'],
  'task.removed': ['quiet', 'gone'],
  'document.open': ['yellow', 'open'],
  'document.confirmed': ['green'],
  'document.discarded': ['quiet', 'gone'],
  'extension.asked': ['yellow', 'open'],
  'extension.approved': ['blue'],
  'extension.refused': ['red'],
}

export const isStateKey = (key: string): key is StateKey => Object.hasOwn(looks, key)

// Drawn here: an icon of the library writes its style sheet anew for each one that scrolls into sight.
const tick = (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden focusable="false">
    <path d="m1 5.5 2.8 2.7L9 1.8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

/** The state of a thing, as `finding.closed`; how often a finding was reopened is shown wherever its state is. */
export function StateTag({ state, reopenings = 0 }: { state: StateKey; reopenings?: number }) {
  const life = useText(lifeWords)
  const text = useText(partWords)
  const [tone, look] = looks[state]
  return (
    <span className="r-together">
      <Tag tone={tone} look={look} icon={look === 'sealed' ? tick : undefined}>
        {life(state)}
      </Tag>
      {reopenings > 0 && <Tag tone="red">{text('state.reopened', { n: reopenings })}</Tag>}
    </span>
  )
}
