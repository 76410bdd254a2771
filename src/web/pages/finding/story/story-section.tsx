import { Segmented } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Timeline, type TimelineEntry } from '#ui/record/timeline.tsx'
import type { View } from '#web/pages/finding/finding-view.ts'
import { namesIn } from '#web/parts/names.ts'
import { aboutOf, tellFact } from './story.ts'
import { storyWords } from './story.words.ts'

const few = 3

/** Everything that happened to the finding, its plan, tasks and evidence, in order, as sentences; or the main events alone. */
export function StorySection({ view }: { view: View }) {
  const text = useText(storyWords)
  const { language } = useLanguage()
  const [only, setOnly] = useState<'all' | 'main' | null>(null)
  const name = namesIn(view.names, language)
  const about = aboutOf(view)
  const told = view.facts.map((fact) => ({ fact, ...tellFact(fact, about, language) }))
  const main = told.filter((one) => one.main).length
  // A story that has hardly begun is told whole.
  const show = only ?? (main < few ? 'all' : 'main')
  const shown = told.filter((one) => show === 'all' || one.main)
  const entries = shown.map(({ fact, what, words, tone }): TimelineEntry => ({
    id: `${fact.id} ${fact.version}`,
    day: fact.day,
    at: fact.at,
    who: { name: name(fact.actorId), post: fact.postId ? name(fact.postId) : null },
    what,
    words,
    tone,
  }))
  return (
    <Section
      title={text('title')}
      aside={
        <Segmented
          size="small"
          className="r-no-print"
          aria-label={text('show')}
          value={show}
          onChange={setOnly}
          options={[
            { value: 'main', label: text('show.main', { n: main }) },
            { value: 'all', label: text('show.all', { n: told.length }) },
          ]}
        />
      }
    >
      <Timeline entries={entries} />
    </Section>
  )
}
