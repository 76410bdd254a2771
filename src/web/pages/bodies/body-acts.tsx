import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deepest } from '#domain/body/keep.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { useReason } from '#ui/i18n/use-reason.ts'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { bodiesWords } from './bodies.words.ts'
import { belowQuery, type BodyView } from './body-queries.ts'
import { ChangeBody } from './change-body.tsx'
import { FoundBody } from './found-body.tsx'

type Dialog = 'found' | 'change' | 'dissolve' | null

/** What keeps a body from being dissolved, as far as it can be seen here; the server has the last word. */
function useStays({ body, people, inspections }: BodyView): string[] {
  const text = useText(bodiesWords)
  const below = useQuery(belowQuery(body.id, false)).data ?? []
  const open = inspections.reduce((sum, one) => sum + one.open, 0)
  const unissued = inspections.filter((one) => !one.issued).length
  return [
    ...(below.length > 0 ? [text('why.children', { n: below.length })] : []),
    ...(people.length > 0 ? [text('why.people', { n: people.length })] : []),
    ...(open > 0 ? [text('why.open', { n: open })] : []),
    ...(unissued > 0 ? [text('why.unissued', { n: unissued })] : []),
  ]
}

export function BodyActs({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { reason } = useReason()
  const [dialog, setDialog] = useState<Dialog>(null)
  const stays = useStays(view)
  const { body } = view
  if (!view.can.includes('body.keep')) return null
  const gone = body.dissolved ? [reason({ code: 'body-dissolved', values: {} })] : []
  const deep = body.level >= deepest ? [reason({ code: 'tree-too-deep', values: { deepest } })] : []
  const close = () => setDialog(null)
  return (
    <>
      <ActButton danger label={text('dissolve')} why={gone.length > 0 ? gone : stays} onAct={() => setDialog('dissolve')} />
      <ActButton label={text('change')} why={gone} onAct={() => setDialog('change')} />
      <ActButton primary label={text('found')} why={[...gone, ...deep]} onAct={() => setDialog('found')} />
      {dialog === 'found' && <FoundBody parent={body} onClose={close} />}
      {dialog === 'change' && <ChangeBody body={body} onClose={close} />}
      {dialog === 'dissolve' && <DissolveBody body={body} onClose={close} />}
    </>
  )
}

function DissolveBody({ body, onClose }: { body: BodyView['body']; onClose: () => void }) {
  const text = useText(bodiesWords)
  const say = useToast()
  const dissolve = useSend(
    (reason: string, header) => api.POST('/api/bodies/{id}/dissolution', { params: { path: { id: body.id }, header }, body: { reason } }),
    {
      version: body.version,
      onDone: () => {
        say(text('dissolve.done', { name: body.name }))
        onClose()
      },
    },
  )
  return (
    <ConfirmWithReason
      danger
      title={text('dissolve.title', { name: body.name })}
      act={text('dissolve')}
      busy={dissolve.busy}
      problem={dissolve.problem}
      onConfirm={dissolve.send}
      onCancel={onClose}
    >
      <p>{text('dissolve.what')}</p>
    </ConfirmWithReason>
  )
}
