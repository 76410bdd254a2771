import { Input } from 'antd'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { ActDialog } from '#web/pages/finding/acts/act-dialog.tsx'
import type { View } from '#web/pages/finding/finding-view.ts'
import { nameIn } from '#web/parts/names.ts'
import { FoundSelect, type FieldProps } from './found-select.tsx'
import { tiesWords } from './ties.words.ts'

type Props = { view: View; onClose: () => void }
type TiedProps = Props & { tie: View['finding']['ties'][number]; body: string }

/** A body higher up becomes answerable too. */
export function TieDialog({ view, onClose }: Props) {
  const text = useText(tiesWords)
  const acts = useText(actWords)
  const say = useToast()
  const { id, version } = view.finding
  const sending = useSend(
    (body: { bodyId: string; reason: string }, header) => api.POST('/api/findings/{id}/tie', { params: { path: { id }, header }, body }),
    {
      version,
      onDone: () => {
        say(text('tie.done'))
        onClose()
      },
    },
  )
  return (
    <ActDialog
      draftKey={`finding.${id}.tie`}
      title={acts('finding.tie')}
      act={acts('finding.tie')}
      empty={{ bodyId: undefined as unknown as string, reason: '' }}
      busy={sending.busy}
      problem={sending.problem}
      onSend={(values, sent) => void sending.sendAndWait(values).then(sent, () => undefined)}
      onCancel={onClose}
    >
      <p className="r-consequence">{text('tie.why')}</p>
      <Field name="bodyId" word="tie" label={text('body')} rules={[{ required: true, message: text('body.needed') }]}>
        <HigherBody findingId={id} />
      </Field>
      <Field
        name="reason"
        label={text('reason')}
        hint={text('reason.hint')}
        rules={[{ required: true, whitespace: true, message: text('reason.needed') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Field>
    </ActDialog>
  )
}

/** Bodies that stand higher than the finding's own. */
function HigherBody({ findingId, ...field }: FieldProps & { findingId: string }) {
  const text = useText(tiesWords)
  const { language } = useLanguage()
  return (
    <FoundSelect
      {...field}
      among={['higher-bodies', findingId]}
      find={(q, signal) =>
        answerOf(api.GET('/api/findings/{id}/higher-bodies', { params: { path: { id: findingId }, query: { q } }, signal }))
      }
      label={(one) => nameIn(language, one.name, one.nameEn)}
      placeholder={text('body.search')}
      none={text('body.none')}
    />
  )
}

export function UntieDialog({ view, tie, body, onClose }: TiedProps) {
  const text = useText(tiesWords)
  const acts = useText(actWords)
  const say = useToast()
  const { id, version } = view.finding
  const sending = useSend(
    (reason: string, header) =>
      api.POST('/api/findings/{id}/untying', { params: { path: { id }, header }, body: { bodyId: tie.bodyId, reason } }),
    {
      version,
      onDone: () => {
        say(text('untie.done'))
        onClose()
      },
    },
  )
  return (
    <ConfirmWithReason
      title={text('untie.title', { body })}
      act={acts('finding.untie')}
      danger
      busy={sending.busy}
      problem={sending.problem}
      onConfirm={sending.send}
      onCancel={onClose}
    >
      <p>{text('untie.why')}</p>
    </ConfirmWithReason>
  )
}

export function AnswerDialog({ view, tie, body, onClose }: TiedProps) {
  const text = useText(tiesWords)
  const acts = useText(actWords)
  const say = useToast()
  const { id, version } = view.finding
  const sending = useSend(
    (values: { text: string }, header) =>
      api.POST('/api/findings/{id}/tie-answer', { params: { path: { id }, header }, body: { bodyId: tie.bodyId, ...values } }),
    {
      version,
      onDone: () => {
        say(text('answer.done'))
        onClose()
      },
    },
  )
  return (
    <ActDialog
      draftKey={`finding.${id}.answer.${tie.bodyId}`}
      title={text('answer.title', { body })}
      act={acts('finding.answer-tie')}
      empty={{ text: '' }}
      busy={sending.busy}
      problem={sending.problem}
      onSend={(values, sent) => void sending.sendAndWait(values).then(sent, () => undefined)}
      onCancel={onClose}
    >
      <Field
        name="text"
        word="tie"
        label={text('answer.text')}
        rules={[{ required: true, whitespace: true, message: text('answer.needed') }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={4000} />
      </Field>
    </ActDialog>
  )
}
