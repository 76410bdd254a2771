import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { ActButton } from '#ui/act/act-button.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { addresses, type InspectionPart } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { useAbility } from '#web/parts/use-ability.ts'
import { ChangeDialog } from './change-dialog.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { RegisterDialog } from './register-dialog.tsx'

export type InspectionDialog = 'change' | 'register' | 'issue'

const dialogs = { change: ChangeDialog, register: RegisterDialog, issue: IssueDialog } as const

export function InspectionDialogs({ open, ...props }: { open: InspectionDialog | null; view: InspectionView; onClose: () => void }) {
  const Dialog = open && dialogs[open]
  return Dialog && <Dialog {...props} />
}

/** The act on the plan that waits for this person, if any, and what its way there is called. */
const onPlan = [
  ['task.keep', 'to.plan.write'],
  ['plan.verdict', 'to.plan.judge'],
  ['plan.collect', 'to.plan.collect'],
] as const

type Props = { view: InspectionView; part: InspectionPart; onDialog: (dialog: InspectionDialog) => void }

/** What one can do with the inspection as a whole. Acts that are over once the feedback is issued leave the page with it. */
export function InspectionActs({ view, part, onDialog }: Props) {
  const text = useText(inspectionWords)
  const { may } = useMe()
  const navigate = useNavigate()
  const why = useAbility(view.can)
  const { id, issued } = view.inspection
  const waiting = part === 'plan' ? undefined : onPlan.find(([act]) => why(act)?.length === 0)
  const issue = issued ? null : why('inspection.issue')
  const register = issued ? null : why('finding.register')
  const change = why('inspection.keep')
  return (
    <>
      {change && <ActButton label={text('change.act')} why={change} onAct={() => onDialog('change')} />}
      {register && <ActButton label={text('register.act')} why={register} onAct={() => onDialog('register')} />}
      {!issued && may.includes('document.import') && (
        <Button type={issue?.length === 0 ? 'default' : 'primary'} onClick={() => void navigate(`${addresses.imports()}?inspection=${id}`)}>
          {text('import.act')}
        </Button>
      )}
      {issue && <ActButton primary label={text('issue.act')} why={issue} onAct={() => onDialog('issue')} />}
      {waiting && (
        <Button type="primary" onClick={() => void navigate(addresses.inspection(id, 'plan'))}>
          {text(waiting[1])}
        </Button>
      )}
    </>
  )
}
