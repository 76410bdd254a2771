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
import { sponsorWords } from './sponsor.words.ts'

type Props = { view: View; onClose: () => void }
type Sponsored = { personId: string | null; reason: string }

function useSponsoring({ view, onClose }: Props, done: 'done.name' | 'done.remove') {
  const text = useText(sponsorWords)
  const say = useToast()
  const { id, version } = view.finding
  return useSend((body: Sponsored, header) => api.POST('/api/findings/{id}/sponsor', { params: { path: { id }, header }, body }), {
    version,
    onDone: () => {
      say(text(done))
      onClose()
    },
  })
}

/** Names the leader; whoever sponsored it before is replaced, which needs a reason. */
export function SponsorDialog({ view, onClose }: Props) {
  const text = useText(sponsorWords)
  const acts = useText(actWords)
  const sending = useSponsoring({ view, onClose }, 'done.name')
  const { id, sponsorId } = view.finding
  return (
    <ActDialog
      draftKey={`finding.${id}.sponsor`}
      title={acts('finding.sponsor')}
      act={acts('finding.sponsor')}
      empty={{ personId: undefined as unknown as string, reason: '' }}
      busy={sending.busy}
      problem={sending.problem}
      onSend={(values, sent) => void sending.sendAndWait(values).then(sent, () => undefined)}
      onCancel={onClose}
    >
      <p className="r-consequence">{text('why')}</p>
      <Field
        name="personId"
        word="sponsor"
        label={text('person')}
        hint={text('person.hint')}
        rules={[{ required: true, message: text('person.needed') }]}
      >
        <Leader findingId={id} but={sponsorId} />
      </Field>
      <Field
        name="reason"
        label={text('reason')}
        rules={sponsorId === null ? [] : [{ required: true, whitespace: true, message: text('reason.needed') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Field>
    </ActDialog>
  )
}

type LeaderProps = FieldProps & { findingId: string; but: string | null }

/** Leaders of the body and of those above it; not the one who sponsors it now. */
function Leader({ findingId, but, ...field }: LeaderProps) {
  const text = useText(sponsorWords)
  const { language } = useLanguage()
  return (
    <FoundSelect
      {...field}
      among={['possible-sponsors', `${findingId} ${but ?? ''}`]}
      find={async (q, signal) => {
        const { items } = await answerOf(
          api.GET('/api/findings/{id}/possible-sponsors', { params: { path: { id: findingId }, query: { q } }, signal }),
        )
        return { items: items.filter((one) => one.id !== but) }
      }}
      label={(one) => `${nameIn(language, one.name, one.nameEn)} · ${one.title} · ${nameIn(language, one.bodyName, one.bodyNameEn)}`}
      placeholder={text('person.search')}
      none={text('person.none')}
    />
  )
}

export function RemoveSponsorDialog({ view, onClose }: Props) {
  const text = useText(sponsorWords)
  const sending = useSponsoring({ view, onClose }, 'done.remove')
  return (
    <ConfirmWithReason
      title={text('remove')}
      act={text('remove')}
      danger
      busy={sending.busy}
      problem={sending.problem}
      onConfirm={(reason) => sending.send({ personId: null, reason })}
      onCancel={onClose}
    >
      <p>{text('why.remove')}</p>
    </ConfirmWithReason>
  )
}
