import { Segmented } from 'antd'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Timeline, type TimelineEntry } from '#ui/record/timeline.tsx'
import { addresses } from '#web/addresses.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { namesIn } from '#web/parts/names.ts'
import { phasesOf, strandOf, strands, type Strand } from './phases.ts'
import { aboutOf, tellFact, type About } from './story.ts'
import { storyWords } from './story.words.ts'

type Show = 'main' | 'all' | Strand
const few = 3

/** Where the thing stands that a fact tells of. */
function placeOf(fact: View['facts'][number], view: View, about: About): string | null {
  if (fact.stream === 'plan') return addresses.inspection(view.inspection.id, 'plan')
  const taskId = fact.stream === 'task' ? fact.id : (about.evidence.get(fact.id)?.taskId ?? null)
  const number = taskId === null ? undefined : about.tasks.get(taskId)
  return number !== undefined && view.tasks.some((task) => task.number === number) ? `#task-${number}` : null
}

const linked = (what: string, to: string | null): ReactNode => (to === null ? what : <Link to={to}>{what}</Link>)

/** Everything that happened to the finding, its plan, tasks and evidence, chapter by chapter, as sentences; or one strand of it alone. */
export function StorySection({ view }: { view: View }) {
  const text = useText(storyWords)
  const { language } = useLanguage()
  const [only, setOnly] = useState<Show | null>(null)
  const name = namesIn(view.names, language)
  const about = aboutOf(view)
  const chapters = phasesOf(view.facts)
  const told = view.facts.map((fact, at) => ({ fact, chapter: chapters[at]!, strand: strandOf(fact), ...tellFact(fact, about, language) }))
  const main = told.filter((one) => one.main).length
  // A story that has hardly begun is told whole.
  const show = only ?? (main < few ? 'all' : 'main')
  const shown = told.filter((one) => show === 'all' || (show === 'main' ? one.main : one.strand === show))
  const entries = shown.map(({ fact, chapter, what, words, tone }): TimelineEntry => ({
    id: `${fact.id} ${fact.version}`,
    day: fact.day,
    at: fact.at,
    heading: text(`phase.${chapter}`),
    who: { name: name(fact.actorId), post: fact.postId ? name(fact.postId) : null },
    what: linked(what, placeOf(fact, view, about)),
    words,
    tone,
  }))
  return (
    <Section title={text('title')} aside={<span className="r-muted">{text('count', { n: shown.length, all: told.length })}</span>}>
      <Segmented
        block
        size="small"
        className="r-no-print r-story__show"
        aria-label={text('show')}
        value={show}
        onChange={setOnly}
        options={[
          { value: 'main', label: text('show.main') },
          { value: 'all', label: text('show.all') },
          ...strands.map((strand) => ({ value: strand, label: text(`show.${strand}`) })),
        ]}
      />
      <Timeline entries={entries} />
    </Section>
  )
}
