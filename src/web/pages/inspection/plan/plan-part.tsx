import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { today, useMe } from '#web/api/me.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'
import { planQuery, regimesQuery, type InspectionView, type PlanView } from '#web/pages/inspection/inspection-queries.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { FindingGroup } from './finding-group.tsx'
import { findingsOf, groupTasks, lastDay } from './group-tasks.ts'
import { LostDrafts } from './lost-drafts.tsx'
import { MissingList } from './missing-list.tsx'
import { cardId, findingId, type Place } from './missing-place.ts'
import type { PlanDesk } from './plan-desk.ts'
import { PlanComparison } from './plan-comparison.tsx'
import { PlanDialogs, type PlanDialog } from './plan-dialogs.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanNotes } from './plan-notes.tsx'
import { PlanPaper } from './plan-paper.tsx'
import { planWords } from './plan.words.ts'
import { SeatsPanel } from './seats-panel.tsx'
import { PlanSheet } from './sheet/plan-sheet.tsx'
import { sheetWords } from './sheet/sheet.words.ts'
import { usePulse, type Where } from './sheet/use-pulse.ts'
import { TaskCard, type Pen } from './task-card.tsx'
import { usePlanView, ViewSwitch, type PlanViewKind } from './view-switch.tsx'
import './plan.css'

/** How often the plan is looked at again for what its pulse does not tell, as a finding that is withdrawn. */
const lookAgain = 60_000

function useDesk(view: PlanView, { inspection, regime }: InspectionView): PlanDesk {
  const { personId } = useMe()
  const regimes = useQuery(regimesQuery)
  const { plan, findings, names } = view
  return {
    planId: plan.id,
    bodyId: plan.bodyId,
    findings,
    names,
    shelf: { person: personId, plan: plan.id },
    period: { from: inspection.feedbackOn, to: lastDay(findings) },
    running: plan.state === 'adopted',
    thresholds: regimes.data?.items.find((one) => one.code === regime.code && one.version === regime.version)?.lights ?? null,
    today: today(),
    editable: view.can.some((one) => one.act === 'keep-tasks' && one.allowed),
  }
}

/** A new task begins with its finding, one's own body as the lead, and today. */
function useAddTask(view: PlanView, desk: PlanDesk, take: Pen['take']) {
  const text = useText(planWords)
  const say = useToast()
  const add = useSend(
    (findingIds: string[], header) =>
      api.POST('/api/plans/{id}/tasks', {
        params: { path: { id: desk.planId }, header },
        body: { findingIds, leadBodyId: desk.bodyId, start: desk.today },
      }),
    {
      onDone: (task) => {
        say(text('added.task', { n: task.number }))
        take({ task: task.id, field: 'text' }, task.id)
      },
    },
  )
  const { answered } = groupTasks(view.findings, view.tasks)
  const next = answered.find((one) => one.tasks.length + one.also.length === 0)?.finding.id
  return { add, addNext: () => add.send(next ? [next] : []) }
}

function useAltN(wanted: boolean, deed: () => void) {
  useEffect(() => {
    if (!wanted) return
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.code !== 'KeyN') return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** Lines of the missing list lead to an input, which opens its task first, or to a finding that needs a task. */
function usePen(): Pen & { go: (place: Place) => void } {
  const [{ task, at }, setPen] = useState<{ task: string | null; at: Place | null }>({ task: null, at: null })
  const take: Pen['take'] = (place, id) => setPen({ task: id, at: place })
  const go = (place: Place): void => {
    if ('task' in place) return take({ ...place }, place.task)
    const button = document.querySelector<HTMLElement>(`#${CSS.escape(findingId(place.finding))}`)
    button?.scrollIntoView({ block: 'center' })
    button?.focus({ preventScroll: true })
  }
  return { task, at, take, go }
}

/** The sheet needs the width; its side can be put away. */
const halvesOf = (shown: PlanViewKind, aside: boolean): string =>
  ['r-plan__halves', shown === 'sheet' && 'r-plan__halves--sheet', !aside && 'r-plan__halves--whole'].filter(Boolean).join(' ')

type Line = {
  shown: PlanViewKind
  show: (next: PlanViewKind) => void
  submitted: boolean
  beside: boolean
  setBeside: (next: boolean) => void
}

function SwitchLine({ shown, show, submitted, beside, setBeside }: Line) {
  const text = useText(planWords)
  return (
    <div className="r-plan__switch r-no-print">
      <ViewSwitch view={shown} submitted={submitted} onView={show} />
      {shown === 'sheet' && (
        <Button type="text" aria-expanded={beside} onClick={() => setBeside(!beside)}>
          {text(beside ? 'beside.hide' : 'beside.show')}
        </Button>
      )}
    </div>
  )
}

type Around = { view: PlanView; desk: PlanDesk }

/** Every finding with the cards of its tasks. */
function Cards({ view, desk, pen, adding, onAdd }: Around & { pen: Pen; adding: boolean; onAdd: (finding: string) => void }) {
  const text = useText(planWords)
  const { answered, loose } = groupTasks(view.findings, view.tasks)
  return (
    <div className="r-plan__answers r-no-print">
      {answered.map((one) => (
        <FindingGroup key={one.finding.id} answered={one} {...{ desk, pen, adding, onAdd }} />
      ))}
      {loose.length > 0 && (
        <section className="r-answer r-answer--bare" aria-label={text('loose.title')}>
          <header>
            <h2>{text('loose.title')}</h2>
          </header>
          <ul>
            {loose.map((task) => (
              <TaskCard key={task.id} {...{ task, desk, pen }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const isWritten = (plan: PlanView['plan']): boolean => plan.state === 'draft' || plan.state === 'returned'

/** What stands beside the plan: what is missing, what the feedback says and nobody answers, who reviews it, and the keys. */
function Aside({ view, desk, shown, onGo }: Around & { shown: PlanViewKind; onGo: (place: Place) => void }) {
  const text = useText(planWords)
  const sheet = useText(sheetWords)
  const { plan } = view
  return (
    <aside className={plan.state === 'adopted' ? 'r-plan__aside' : 'r-plan__aside r-plan__aside--first'}>
      {(isWritten(plan) || (plan.state === 'adopted' && view.missing.length > 0)) && (
        <MissingList
          adopted={plan.state === 'adopted'}
          missing={view.missing}
          tasks={view.tasks}
          maySubmit={view.can.some((one) => one.act === 'submit')}
          onGo={onGo}
        />
      )}
      {plan.state !== 'adopted' && <PlanNotes view={view} onGo={onGo} />}
      <SeatsPanel plan={plan} names={view.names} />
      {desk.editable && <p className="r-muted r-plan__keys r-no-print">{shown === 'sheet' ? sheet('keys') : text('keys')}</p>}
    </aside>
  )
}

function Standing({ view, inspection }: { view: PlanView; inspection: InspectionView }) {
  const text = useText(planWords)
  const named = useNamed()
  const [dialog, setDialog] = useState<PlanDialog | null>(null)
  const desk = useDesk(view, inspection)
  const { go, ...pen } = usePen()
  const { add, addNext } = useAddTask(view, desk, pen.take)
  const [shown, show] = usePlanView(desk.editable)
  const sheetAdd = useRef<(() => void) | null>(null)
  const adder = useCallback((deed: () => void) => void (sheetAdd.current = deed), [])
  const addOne = (): void => (shown === 'sheet' ? sheetAdd.current?.() : addNext())
  useAltN(desk.editable && shown !== 'compare', addOne)
  const [beside, setBeside] = useState(true)
  const aside = beside || shown !== 'sheet'
  const [where, setWhere] = useState<Where>(null)
  const standing = pen.task === null ? null : { task: pen.task, field: '' }
  const here = usePulse(desk.planId, { stamp: view.stamp, beating: isWritten(view.plan), where: shown === 'sheet' ? where : standing })
  const { answered } = groupTasks(view.findings, view.tasks)
  const { plan } = view
  const onGo = (place: Place): void => {
    if (!desk.editable) showPlace(place)
    else if (shown === 'sheet') pen.take({ ...place }, null)
    else go(place)
  }
  const meta = text('paper.meta', {
    inspection: inspection.inspection.name,
    code: inspection.inspection.code,
    feedback: desk.period.from ?? '',
    due: desk.period.to ?? '',
  })
  return (
    <div className="r-plan">
      <PlanHead {...{ view, inspection, desk }} adding={add.busy} onAdd={addOne} onDialog={setDialog} />
      {add.problem && <ProblemNote problem={add.problem} />}
      <LostDrafts tasks={view.tasks} desk={desk} />
      <SwitchLine {...{ shown, show, beside, setBeside }} submitted={plan.submissions > 0} />
      <div className={halvesOf(shown, aside)}>
        {shown === 'sheet' && (
          <PlanSheet
            {...{ view, desk, here }}
            place={pen.at}
            onWhere={setWhere}
            onAdder={adder}
            onOpen={(task) => {
              show('cards')
              pen.take({ task, field: 'text' }, task)
            }}
          />
        )}
        {shown === 'compare' && <PlanComparison view={view} desk={desk} />}
        {shown === 'cards' && <Cards {...{ view, desk, pen }} adding={add.busy} onAdd={(id) => add.send([id])} />}
        {aside && <Aside {...{ view, desk, shown }} onGo={onGo} />}
      </div>
      <PlanPaper
        title={text('paper.title', { body: named(inspection.body.name, inspection.body.nameEn) })}
        meta={meta}
        plan={plan}
        answered={answered}
        desk={desk}
      />
      <PlanDialogs open={dialog} view={view} onClose={() => setDialog(null)} />
    </div>
  )
}

/** Those who only read are brought to the task or the finding. */
function showPlace(place: Place): void {
  const id = 'finding' in place ? `${findingId(place.finding)}-title` : cardId(place.task)
  document.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'center' })
}

/** The inspected body's answer: what it will do about each finding. */
export function PlanPart({ inspection }: { inspection: InspectionView }) {
  const text = useText(planWords)
  const id = inspection.plan?.id
  const plan = useQuery({ ...planQuery(id ?? ''), enabled: id !== undefined, refetchInterval: lookAgain })
  const problem = problemOf(plan.error)
  if (id === undefined) return <Empty title={text('none.title')}>{text('none.why')}</Empty>
  if (problem && !plan.data) return <ProblemNote problem={problem} onRetry={() => void plan.refetch()} />
  if (!plan.data) return <Skeleton lines={14} />
  return <Standing view={{ ...plan.data, findings: findingsOf(plan.data, inspection.findings) }} inspection={inspection} />
}
