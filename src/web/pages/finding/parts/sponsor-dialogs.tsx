import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
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
import { amongParts } from '#web/pages/inspection/pick/popup.ts'
import { nameIn } from '#web/parts/names.ts'
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
      <Field name="personId" label={text('person')} hint={text('person.hint')} rules={[{ required: true, message: text('person.needed') }]}>
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

type PickProps = { findingId: string; but: string | null; id?: string; value?: string; onChange?: (id: string) => void }

/** Leaders of the body and of those above it, found by typing; they may lie outside one's scope. */
function Leader({ findingId, but, id, value, onChange }: PickProps) {
  const text = useText(sponsorWords)
  const { language } = useLanguage()
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const found = useQuery({
    queryKey: ['possible-sponsors', findingId, asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/findings/{id}/possible-sponsors', { params: { path: { id: findingId }, query: { q: asked } }, signal })),
  })
  const options = (found.data?.items ?? [])
    .filter((one) => one.id !== but)
    .map((one) => ({
      value: one.id,
      label: `${nameIn(language, one.name, one.nameEn)} · ${one.title} · ${nameIn(language, one.bodyName, one.bodyNameEn)}`,
    }))
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(value === undefined ? {} : { value })}
      {...(onChange === undefined ? {} : { onChange })}
      showSearch={{ filterOption: false, onSearch: setQ }}
      getPopupContainer={amongParts}
      placeholder={text('person.search')}
      notFoundContent={text('person.none')}
      options={options}
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
