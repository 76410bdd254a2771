import { useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { UploadBox } from '#ui/input/upload-box.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { largestFile } from '#web/pages/finding/evidence/add-evidence.tsx'
import { useWhyFailed } from '#web/pages/finding/evidence/why-failed.ts'
import { namesIn } from '#web/parts/names.ts'
import { attacherFor } from './attach-files.ts'
import type { Comment } from './comments-query.ts'
import { commentsWords } from './comments.words.ts'
import { MentionInput } from './mention-input.tsx'
import { calledIn, type Person } from './mentioned-text.ts'

type Props = { comment: Comment; onClose: () => void }

/** Other words for the same comment; whom it is for stays. */
export function EditDialog({ comment, names, onClose }: Props & { names: Schemas['Names'] }) {
  const text = useText(commentsWords)
  const parts = useText(partWords)
  const say = useToast()
  const { language } = useLanguage()
  const name = namesIn(names, language)
  const [words, setWords] = useState(comment.text ?? '')
  const [people, setPeople] = useState<Person[]>(comment.mentions.map((id) => ({ id, name: name(id) })))
  const { id, version } = comment
  const sending = useSend(
    (body: { text: string; mentions: string[] }, header) =>
      api.POST('/api/comments/{id}/amendment', { params: { path: { id }, header }, body }),
    {
      version,
      onDone: () => {
        say(text('saved'))
        onClose()
      },
    },
  )
  const save = () => words.trim() !== '' && sending.send({ text: words, mentions: calledIn(words, people) })
  return (
    <Modal
      open
      title={text('edit.title')}
      okText={text('save')}
      cancelText={parts('cancel')}
      okButtonProps={{ disabled: words.trim() === '' }}
      confirmLoading={sending.busy}
      onOk={save}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <MentionInput
        findingId={comment.findingId}
        audience={comment.audience}
        label={text('edit.title')}
        text={words}
        onText={setWords}
        onCall={(person) => setPeople((before) => [...before, person])}
        onSend={save}
      />
      {sending.problem && <ProblemNote problem={sending.problem} />}
    </Modal>
  )
}

export function AttachDialog({ comment, onClose }: Props) {
  const text = useText(commentsWords)
  const why = useWhyFailed()
  const queries = useQueryClient()
  const [attach] = useState(() => attacherFor(comment))
  return (
    <Modal
      open
      title={text('attach.title')}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {text('done')}
        </Button>
      }
    >
      <p className="r-consequence">{text('attach.why')}</p>
      <UploadBox
        why={why}
        maxBytes={largestFile}
        send={async (file, sending) => {
          await attach(file, sending)
          await queries.invalidateQueries({ queryKey: ['finding', comment.findingId] })
        }}
      />
    </Modal>
  )
}

export function WithdrawDialog({ comment, onClose }: Props) {
  const text = useText(commentsWords)
  const { id, version } = comment
  const sending = useSend(
    (reason: string, header) => api.POST('/api/comments/{id}/withdrawal', { params: { path: { id }, header }, body: { reason } }),
    { version, onDone: onClose },
  )
  return (
    <ConfirmWithReason
      title={text('withdraw.title')}
      act={text('withdraw')}
      reasonLabel={text('withdraw.reason')}
      least={0}
      busy={sending.busy}
      problem={sending.problem}
      onConfirm={sending.send}
      onCancel={onClose}
    >
      <p>{text('withdraw.why')}</p>
    </ConfirmWithReason>
  )
}
