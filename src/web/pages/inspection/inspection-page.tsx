import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link, NavLink, useParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses, inspectionParts, type InspectionPart } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { UnknownPage } from '#web/frame/unknown-page.tsx'
import { DocumentsPart } from './documents-part.tsx'
import { FindingsPart } from './findings-part.tsx'
import { HolderLine } from './holder-line.tsx'
import { InspectionActs, InspectionDialogs, type InspectionDialog } from './inspection-acts.tsx'
import { inspectionQuery, type InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'
import { OverviewPart } from './overview/overview-part.tsx'
import { useNamed } from './pick/use-name.ts'
import './common.css'
import './inspection.css'

// The parts that weigh most come when they are opened.
const PlanPart = lazy(async () => ({ default: (await import('./plan/plan-part.tsx')).PlanPart }))
const PapersPart = lazy(async () => ({ default: (await import('#web/pages/papers/papers-part.tsx')).PapersPart }))

const isPart = (word: string): word is InspectionPart => (inspectionParts as readonly string[]).includes(word)

function Parts({ view }: { view: InspectionView }) {
  const text = useText(inspectionWords)
  const { id } = view.inspection
  return (
    <nav className="r-parts r-no-print" aria-label={text('parts')}>
      {inspectionParts.map((part) => (
        <NavLink key={part} to={addresses.inspection(id, part)} end replace preventScrollReset>
          {text(`part.${part}`)}
          {part === 'findings' && <span className="r-muted"> {view.findings.length}</span>}
        </NavLink>
      ))}
    </nav>
  )
}

function Part({ part, view }: { part: InspectionPart; view: InspectionView }) {
  if (part === 'findings') return <FindingsPart view={view} />
  if (part === 'plan') return <PlanPart inspection={view} />
  if (part === 'documents') return <DocumentsPart inspectionId={view.inspection.id} />
  if (part === 'papers') return <PapersPart inspectionId={view.inspection.id} roundId={view.round.id} />
  return <OverviewPart view={view} />
}

function Standing({ part, view }: { part: InspectionPart; view: InspectionView }) {
  const text = useText(inspectionWords)
  const named = useNamed()
  const [dialog, setDialog] = useState<InspectionDialog | null>(null)
  const { inspection, round, body, plan } = view
  return (
    <Page
      title={inspection.name}
      over={
        <>
          <Link to={addresses.round(round.id)}>{round.name}</Link> ·{' '}
          <Link to={addresses.body(body.id)}>{named(body.name, body.nameEn)}</Link> · {inspection.code}
        </>
      }
      tags={
        <span className="r-together">
          <Tag tone={inspection.issued ? 'quiet' : 'yellow'} look={inspection.issued ? undefined : 'open'}>
            {text(inspection.issued ? 'issued' : 'not-issued')} {inspection.feedbackOn}
          </Tag>
          {plan && (
            <>
              <span className="r-muted">{text('part.plan')}</span>
              <StateTag state={`plan.${plan.state}`} />
            </>
          )}
        </span>
      }
      holder={<HolderLine view={view} />}
      actions={<InspectionActs view={view} part={part} onDialog={setDialog} />}
    >
      <Parts view={view} />
      <Suspense fallback={<Skeleton />}>
        <Part part={part} view={view} />
      </Suspense>
      <InspectionDialogs open={dialog} view={view} onClose={() => setDialog(null)} />
    </Page>
  )
}

/** One body's inspection in one round: what it is, what was found, the plan that answers it, the documents. */
export function InspectionPage() {
  const { id = '', part = 'overview' } = useParams()
  const view = useQuery(inspectionQuery(id))
  const text = useText(inspectionWords)
  const problem = problemOf(view.error)
  if (!isPart(part) || problem?.status === 404) return <UnknownPage />
  if (problem && !view.data)
    return (
      <Page title={text('title')}>
        <ProblemNote problem={problem} onRetry={() => void view.refetch()} />
      </Page>
    )
  return view.data ? <Standing key={id} part={part} view={view.data} /> : <Skeleton lines={12} />
}
