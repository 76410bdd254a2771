import { PlusOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { ActButton } from '#ui/act/act-button.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { useAbility } from '#web/parts/use-ability.ts'
import type { InspectionView, PlanView } from '#web/pages/inspection/inspection-queries.ts'
import { useExplained } from '#web/pages/inspection/overview/clock-table.tsx'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import { groupTasks, meanPercent } from './group-tasks.ts'
import type { PlanDesk } from './plan-desk.ts'
import type { PlanDialog } from './plan-dialogs.tsx'
import { keys } from './keys.ts'
import { planWords } from './plan.words.ts'

type Props = {
  view: PlanView
  inspection: InspectionView
  desk: PlanDesk
  adding: boolean
  onAdd: () => void
  onDialog: (dialog: PlanDialog) => void
}

function Figures({ view, inspection, desk }: Pick<Props, 'view' | 'inspection' | 'desk'>) {
  const text = useText(planWords)
  const { plan, findings, tasks } = view
  const { answered } = groupTasks(findings, tasks)
  const n = answered.filter((one) => one.tasks.length + one.also.length > 0).length
  const explained = useExplained(inspection.clock, 'plan')
  const { from, to } = desk.period
  return (
    <dl className="r-figures">
      {!desk.running && plan.due && (
        <div>
          <dt>{text('due.label')}</dt>
          <dd>
            <DueDate
              due={plan.due}
              today={desk.today}
              provisional={plan.dueProvisional}
              done={plan.state === 'submitted'}
              explanation={explained}
            />
          </dd>
        </div>
      )}
      {from && to && (
        <div>
          <dt>{text('period.label')}</dt>
          <dd>{text('period', { from, to })}</dd>
        </div>
      )}
      <div>
        <dt>{text('answered.label')}</dt>
        <dd className={n < findings.length ? 'r-figures__short' : undefined}>{text('answered', { n, all: findings.length })}</dd>
      </div>
      <div>
        <dt>{text('tasks.label')}</dt>
        <dd>{tasks.length}</dd>
      </div>
      {desk.running && (
        <div>
          <dt>{text('done.label')}</dt>
          <dd>{`${meanPercent(tasks)}%`}</dd>
        </div>
      )}
      {plan.adoptedOn && (
        <div>
          <dt>{text('adopted.label')}</dt>
          <dd>{plan.adoptedOn}</dd>
        </div>
      )}
    </dl>
  )
}

function Opinion({ view: { plan, names } }: Pick<Props, 'view'>) {
  const text = useText(planWords)
  const nameIn = useNameIn(names)
  if (!plan.opinion || plan.state === 'submitted') return null
  const by = text('returned.by', { name: nameIn(plan.opinion.by), day: plan.opinion.day })
  const title = plan.opinion.adopts ? text('adopted.title') : text('returned.title', { n: plan.returns })
  return (
    <Notice tone={plan.opinion.adopts ? 'green' : 'red'} title={<strong>{title}</strong>}>
      <p className="r-opinion">{plan.opinion.text}</p>
      <p className="r-muted">{by}</p>
    </Notice>
  )
}

/** What is shown at each state, possible or not yet; an act that lies behind would only be in the way. */
const offered: Record<PlanView['plan']['state'], readonly PlanDialog[]> = {
  draft: ['submit', 'judge', 'collect'],
  returned: ['submit', 'judge', 'collect'],
  submitted: ['judge', 'collect'],
  adopted: ['revise'],
}

/** The plan as a whole: its state, its figures, what the reviewers said, and what one can do with it. */
export function PlanHead({ view, inspection, desk, adding, onAdd, onDialog }: Props) {
  const text = useText(planWords)
  const why = useAbility(view.can)
  const acts = offered[view.plan.state].flatMap((act) => {
    const reasons = why(act)
    return reasons === null ? [] : [{ act, reasons }]
  })
  return (
    <>
      <div className="r-plan__bar">
        <Figures {...{ view, inspection, desk }} />
        <span className="r-plan__acts r-no-print">
          {desk.editable && (
            <Button icon={<PlusOutlined aria-hidden />} loading={adding} onClick={onAdd} aria-keyshortcuts="Alt+N">
              {text('add.task')} <kbd>{keys.add}</kbd>
            </Button>
          )}
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {text('print')}
          </Button>
          {view.tasks.length > 0 && <SheetLink to={`/api/plans/${view.plan.id}/sheet`} label={text('sheet')} />}
          {acts.map(({ act, reasons }) => (
            <ActButton
              key={act}
              label={text(`act.${act}`)}
              why={reasons}
              primary={reasons.length === 0 && act !== 'revise'}
              onAct={() => onDialog(act)}
            />
          ))}
        </span>
      </div>
      <Opinion view={view} />
    </>
  )
}
