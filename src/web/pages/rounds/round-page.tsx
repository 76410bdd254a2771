import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { ActButton } from '#ui/act/act-button.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { Holder } from '#ui/record/holder.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import { today, useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { UnknownPage } from '#web/frame/unknown-page.tsx'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { EndRound } from './end-round.tsx'
import { FollowRound } from './follow-round.tsx'
import { followWords } from './follow.words.ts'
import { InspectForm } from './inspect-form.tsx'
import { RoundForm } from './round-form.tsx'
import { RoundInspections } from './round-inspections.tsx'
import { roundQuery, type RoundView } from './rounds-queries.ts'
import { roundsWords } from './rounds.words.ts'
import { waiting } from './steps.ts'
import '#web/pages/inspection/common.css'
import './rounds.css'

const holds = { issue: 'office', plan: 'bodies', review: 'reviewers', work: 'bodies' } as const

/** Who the round waits for: the sum of what its inspections wait for. */
function RoundHolder({ view }: { view: RoundView }) {
  const text = useText(roundsWords)
  const owed = waiting(view.inspections)
  const over = owed.length === 0 && view.inspections.length > 0
  const holders = [...new Set(owed.map(([step]) => holds[step]))].map((who) => ({ name: text(`holds.${who}`) }))
  const waits = owed.map(([step, n]) => text(`waits.${step}`, { n })).join(' · ')
  return (
    <Holder
      today={today()}
      holders={view.inspections.length === 0 ? [{ name: text('holds.office') }] : holders}
      waitsFor={over ? null : waits || text('inspect.act')}
    />
  )
}

function Counts({ counts }: { counts: RoundView['counts'] }) {
  const text = useText(roundsWords)
  return (
    <dl className="r-figures r-panel">
      {(['inspections', 'issued', 'findings', 'open', 'closed'] as const).map((count) => (
        <div key={count}>
          <dt>{text(`count.${count}`)}</dt>
          <dd>{counts[count]}</dd>
        </div>
      ))}
    </dl>
  )
}

type Dialog = 'change' | 'inspect' | 'end' | 'follow'

function Acts({ view: { round, mayKeep, mayEnter }, onAct }: { view: RoundView; onAct: (dialog: Dialog) => void }) {
  const text = useText(roundsWords)
  const follow = useText(followWords)
  const why = round.ended ? [text('why.ended')] : []
  return (
    <>
      {mayKeep && <ActButton label={follow('act')} why={[]} onAct={() => onAct('follow')} />}
      {mayKeep && <ActButton label={text('end.act')} why={why} onAct={() => onAct('end')} />}
      {mayKeep && <ActButton label={text('change.act')} why={why} onAct={() => onAct('change')} />}
      {mayEnter && <ActButton primary label={text('inspect.act')} why={why} onAct={() => onAct('inspect')} />}
    </>
  )
}

function Standing({ view }: { view: RoundView }) {
  const text = useText(roundsWords)
  const kind = useText(kindWords)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const { round } = view
  const named = useNamed()
  const close = () => setDialog(null)
  const { startsOn: from, endsOn: to } = round
  const period = from && to ? text('period.range', { from, to }) : (from ?? to)
  return (
    <Page
      title={round.name}
      back={{ to: addresses.rounds(), label: text('title') }}
      over={[named(view.bodyName, view.bodyNameEn), text('number.of', { term: round.term, n: round.number }), period]
        .filter(Boolean)
        .join(' · ')}
      tags={
        <span className="r-together">
          <Tag tone="quiet">{kind(`method.${round.method}`)}</Tag>
          <Tag tone={round.ended ? 'quiet' : 'blue'}>{text(round.ended ? 'ended' : 'open')}</Tag>
        </span>
      }
      holder={<RoundHolder view={view} />}
      actions={(view.mayKeep || view.mayEnter) && <Acts view={view} onAct={setDialog} />}
    >
      <Counts counts={view.counts} />
      <Section title={text('inspections.title')} aside={<RoundFiles roundId={round.id} />}>
        <RoundInspections rows={view.inspections} mayEnter={view.mayEnter} />
      </Section>
      {dialog === 'change' && <RoundForm round={round} onClose={close} />}
      {dialog === 'inspect' && <InspectForm round={round} onClose={close} />}
      {dialog === 'follow' && <FollowRound view={view} onClose={close} />}
      {dialog === 'end' && <EndRound view={view} onClose={close} />}
    </Page>
  )
}

/** The list as Excel, and the statistics form of the round over the inspections that one may see. */
function RoundFiles({ roundId }: { roundId: string }) {
  const text = useText(roundsWords)
  const { language } = useLanguage()
  if (!useMe().may.includes('inspection.read')) return null
  return (
    <span className="r-together r-no-print">
      <SheetLink
        small
        to={`/api/sheets/inspections?roundId=${roundId}&lang=${language}`}
        label={text('sheet')}
        name={text('sheet.inspections')}
      />
      {(['docx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/rounds/${roundId}/statistics?format=${format}&lang=${language}`}
          download
        >
          {text(`statistics.${format}`)}
        </Button>
      ))}
    </span>
  )
}

/** One wave of inspections: its bodies, how far each has come, and its sums. */
export function RoundPage() {
  const { id = '' } = useParams()
  const text = useText(roundsWords)
  const view = useQuery(roundQuery(id))
  const problem = problemOf(view.error)
  if (problem?.status === 404) return <UnknownPage />
  if (problem && !view.data)
    return (
      <Page title={text('title')}>
        <ProblemNote problem={problem} onRetry={() => void view.refetch()} />
      </Page>
    )
  return view.data ? <Standing view={view.data} /> : <Skeleton lines={10} />
}
