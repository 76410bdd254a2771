import { useText } from '#ui/i18n/language.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { useToast } from '#ui/toast.tsx'
import { useSend } from '#web/api/use-send.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { ActDialog } from './act-dialog.tsx'
import { actsWords } from './acts.words.ts'
import { actForms, type FormAct } from './finding-forms.tsx'

type Props = { act: FormAct; view: View; without?: boolean; onClose: () => void }

/** One act on this finding: what it brings about, what it asks for, and the server's answer. */
export function FindingActDialog({ act, view, without = false, onClose }: Props) {
  const text = useText(actsWords)
  const acts = useText(actWords)
  const say = useToast()
  const { id, version } = view.finding
  const { empty, Fields, danger = false, one } = actForms[act]
  const sending = useSend((values: object, header) => one(id, header, values), {
    version,
    onDone: () => {
      say(text(`done.${act}`))
      onClose()
    },
  })
  const label = without ? text('apply.without') : acts(`finding.${act}`)
  return (
    <ActDialog
      draftKey={`finding.${id}.${act}${without ? '.without' : ''}`}
      title={label}
      act={label}
      danger={danger}
      empty={empty(view, without)}
      busy={sending.busy}
      problem={sending.problem}
      onSend={(values, sent) => void sending.sendAndWait(values).then(sent, () => undefined)}
      onCancel={onClose}
    >
      {act in consequences && <p className="r-consequence">{text(`why.${act as keyof typeof consequences}`)}</p>}
      <Fields view={view} without={without} />
    </ActDialog>
  )
}

/** Acts whose outcome is worth a sentence before they are done. */
const consequences = {
  claim: true,
  dispute: true,
  uphold: true,
  withdraw: true,
  discard: true,
  'ask-extension': true,
  apply: true,
  verify: true,
  return: true,
  close: true,
  reopen: true,
} as const satisfies Partial<Record<FormAct, true>>
