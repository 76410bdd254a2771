import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { BodyTag } from '#ui/tag/body-tag.tsx'
import { Light } from '#ui/tag/light.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { lastView } from '#web/pages/ledger/view.ts'
import { HeldBy } from '#web/parts/held-by.tsx'
import { findingNumber, nameIn, namesIn } from '#web/parts/names.ts'
import { FindingActs } from './acts/finding-acts.tsx'
import { FindingSkeleton } from './finding-skeleton.tsx'
import { CommentsSection } from './comments/comments-section.tsx'
import { findingQuery, type View } from './finding-view.ts'
import { findingWords } from './finding.words.ts'
import { Closing } from './parts/closing.tsx'
import { Dates } from './parts/dates.tsx'
import { OriginalText } from './parts/original-text.tsx'
import { Sponsor } from './parts/sponsor.tsx'
import { Ties } from './parts/ties.tsx'
import { StorySection } from './story/story-section.tsx'
import { TaskCard } from './tasks/task-card.tsx'
import { tasksWords } from './tasks/tasks.words.ts'
import { waitingSince } from './waiting-since.ts'
import './finding.css'

/** Everything about one finding, who holds it now, and what this person can do next. */
export function FindingPage() {
  const { id = '' } = useParams()
  const text = useText(findingWords)
  const found = useQuery(findingQuery(id))
  const problem = problemOf(found.error)
  if (found.data) return <Found view={found.data} />
  if (!problem) return <FindingSkeleton />
  return (
    <Page title={text('text.title')} back={{ to: `${addresses.ledger()}${lastView.read()}`, label: text('back') }}>
      {problem.status === 404 ? (
        <div className="r-panel">
          <Empty title={text('gone')} action={<Link to={addresses.ledger()}>{text('back')}</Link>} />
        </div>
      ) : (
        <ProblemNote problem={problem} onRetry={() => void found.refetch()} />
      )}
    </Page>
  )
}

/** The part an address names (#task-3) stands on the page only once it is drawn. */
function useNamedPart(): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === '') return
    const part = document.getElementById(decodeURIComponent(hash.slice(1)))
    part?.scrollIntoView()
    part?.focus({ preventScroll: true })
  }, [hash])
}

function Found({ view }: { view: View }) {
  const text = useText(findingWords)
  const kinds = useText(kindWords)
  const { language } = useLanguage()
  useNamedPart()
  const { finding, inspection, holder, holders, names } = view
  const number = findingNumber(inspection.code, finding.number)
  const name = namesIn(names, language)
  const people = holders.map((one) => ({
    name: nameIn(language, one.name, one.nameEn),
    post: one.title,
    to: addresses.person(one.personId),
  }))
  return (
    <Page
      title={finding.headings.at(-1) ?? text('text.title')}
      over={
        <span className="r-over">
          <span>{number}</span>
          <BodyTag name={name(finding.bodyId)} to={addresses.body(finding.bodyId)} />
          <Link to={addresses.inspection(inspection.id)}>{inspection.name}</Link>
          <span>{inspection.teamName}</span>
        </span>
      }
      back={{ to: `${addresses.ledger()}${lastView.read()}`, label: text('back') }}
      tags={
        <>
          <Light light={view.light} />
          <StateTag state={`finding.${finding.state}`} reopenings={finding.reopenings} />
          {finding.weight === 'key' && <Tag tone="violet">{kinds('weight.key')}</Tag>}
        </>
      }
      holder={<HeldBy holder={holder} people={holder?.role ? people : []} since={waitingSince(view)} />}
      actions={<FindingActs view={view} />}
    >
      <div className="r-finding">
        <div className="r-finding__main">
          <OriginalText view={view} />
          <Tasks view={view} />
          <CommentsSection findingId={finding.id} />
        </div>
        <div className="r-finding__side">
          <Dates view={view} />
          <Closing view={view} />
          <Sponsor view={view} />
          <Ties view={view} />
          <StorySection view={view} />
        </div>
      </div>
    </Page>
  )
}

function Tasks({ view }: { view: View }) {
  const text = useText(tasksWords)
  const { plan, tasks, inspection } = view
  return (
    <Section
      title={text('title')}
      aside={
        plan && (
          <span className="r-together">
            <span className="r-muted">{text('title.plan')}</span>
            <StateTag state={`plan.${plan.state}`} />
            <Link to={addresses.inspection(inspection.id)}>{text('plan.open')}</Link>
          </span>
        )
      }
    >
      {tasks.length === 0 && <Empty title={text('none')}>{text('none.why')}</Empty>}
      {tasks.map((task) => (
        <TaskCard key={task.id} task={task} view={view} />
      ))}
    </Section>
  )
}
