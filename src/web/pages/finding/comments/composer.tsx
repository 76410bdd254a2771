import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Radio } from 'antd'
import { useRef, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { sizeText } from '#ui/tag/size.ts'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { useDraft } from '#web/draft.ts'
import { attachAll } from './attach-files.ts'
import type { Audience } from './comments-query.ts'
import { commentsWords } from './comments.words.ts'
import { MentionInput } from './mention-input.tsx'
import { calledIn, type Person } from './mentioned-text.ts'

type Draft = { text: string; people: Person[]; audience: Audience }
const empty: Draft = { text: '', people: [], audience: 'everybody' }

/** A new comment: its words, whom it is for, and files beside it. What is typed is kept until it was sent. */
export function Composer({ findingId, audiences }: { findingId: string; audiences: readonly Audience[] }) {
  const text = useText(commentsWords)
  const say = useToast()
  const queries = useQueryClient()
  const { draft, keep, drop } = useDraft<Draft>(`comment.${findingId}`, empty)
  const [files, setFiles] = useState<File[]>([])
  const [lost, setLost] = useState<string | null>(null)
  const path = { id: findingId }
  const sending = useSend(
    (body: { text: string; audience: Audience; mentions: string[] }, header) =>
      api.POST('/api/findings/{id}/comments', { params: { path, header }, body }),
    { fresh: false },
  )
  const audience = audiences.includes(draft.audience) ? draft.audience : 'everybody'
  const send = async () => {
    if (draft.text.trim() === '' || sending.busy) return
    const comment = await sending
      .sendAndWait({ text: draft.text, audience, mentions: calledIn(draft.text, draft.people) })
      .catch(() => null)
    if (comment === null) return
    keep(empty)
    drop()
    const missing = await attachAll(comment, files)
    setLost(missing)
    setFiles([])
    if (missing === null) say(text('sent'))
    await queries.invalidateQueries({ queryKey: ['finding', findingId] })
  }
  return (
    <div className="r-composer r-no-print">
      <MentionInput
        findingId={findingId}
        audience={audience}
        label={text('write')}
        text={draft.text}
        onText={(value) => keep({ text: value })}
        onCall={(person) => keep({ people: [...draft.people, person] })}
        onSend={() => void send()}
      />
      <p className="r-muted r-small">{text('write.hint')}</p>
      {audiences.length > 1 && <ForWhom audience={audience} onChange={(one) => keep({ audience: one })} />}
      <ChosenFiles files={files} onChange={setFiles} />
      {lost !== null && <p role="alert">{text('sent.partly', { name: lost })}</p>}
      {sending.problem && <ProblemNote problem={sending.problem} />}
      <div className="r-composer__foot">
        <FileButton onChoose={(more) => setFiles((before) => [...before, ...more])} />
        <Button disabled={draft.text.trim() === ''} loading={sending.busy} onClick={() => void send()}>
          {text('send')}
        </Button>
      </div>
    </div>
  )
}

function ForWhom({ audience, onChange }: { audience: Audience; onChange: (audience: Audience) => void }) {
  const text = useText(commentsWords)
  return (
    <div className="r-composer__for">
      <span id="comment-for">{text('for')}</span>
      <Radio.Group
        aria-labelledby="comment-for"
        value={audience}
        onChange={(event) => onChange(event.target.value as Audience)}
        options={[
          { value: 'everybody', label: text('for.everybody') },
          { value: 'inspectors', label: text('for.inspectors') },
        ]}
      />
      {audience === 'inspectors' && <p className="r-muted r-small">{text('for.inspectors.why')}</p>}
    </div>
  )
}

function ChosenFiles({ files, onChange }: { files: readonly File[]; onChange: (files: File[]) => void }) {
  const text = useText(commentsWords)
  if (files.length === 0) return null
  return (
    <ul className="r-composer__files">
      {files.map((file, at) => (
        <li key={`${at} ${file.name}`}>
          <PaperClipOutlined aria-hidden /> {file.name} <span className="r-muted">{sizeText(file.size)}</span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={text('attach.drop', { name: file.name })}
            onClick={() => onChange(files.filter((one) => one !== file))}
          />
        </li>
      ))}
    </ul>
  )
}

function FileButton({ onChoose }: { onChoose: (files: File[]) => void }) {
  const text = useText(commentsWords)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<PaperClipOutlined aria-hidden />} onClick={() => input.current?.click()}>
        {text('attach')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text('attach')}
        onChange={(event) => {
          onChoose(Array.from(event.target.files ?? []).filter((file) => file.size > 0))
          event.target.value = ''
        }}
      />
    </>
  )
}
