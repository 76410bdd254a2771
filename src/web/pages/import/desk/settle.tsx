import { Modal } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { unmetDrafts, type Drafts } from '#domain/document/drafts.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { useReason } from '#ui/i18n/use-reason.ts'
import { Notice } from '#ui/layout/notice.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { deskWords } from './desk.words.ts'
import type { DocumentView } from './use-edits.ts'

type Props = { view: DocumentView; drafts: Drafts; bodyName: string }
type ActsProps = Props & {
  /** How many corrections are written and not saved. */
  unsent: number
}

/** The codes that the tree itself decides; the copy at hand is newer than the server's word on them. */
const decidedHere: ReadonlySet<string> = new Set([
  'nothing-to-confirm',
  'draft-text-missing',
  'draft-text-too-long',
  'heading-too-long',
  'category-too-long',
])

/** How the checking of a document ends: registered, or discarded. */
export function EndingActs({ view, drafts, bodyName, unsent }: ActsProps) {
  const text = useText(deskWords)
  const { reason } = useReason()
  const [asked, setAsked] = useState<'confirm' | 'discard' | null>(null)
  const confirm = view.can.find(({ act }) => act === 'confirm')
  const discard = view.can.find(({ act }) => act === 'discard')
  if (view.state !== 'open' || !confirm) return null
  const against = [...confirm.reasons.filter(({ code }) => !decidedHere.has(code)), ...unmetDrafts(drafts)]
  const why = [...(unsent > 0 ? [text('unsent', { n: unsent })] : []), ...against.map(reason)]
  const counts = { n: drafts.findings.length, m: drafts.suggestions.length }
  return (
    <>
      {discard && (
        <ActButton label={text('discarding')} why={discard.allowed ? [] : discard.reasons.map(reason)} onAct={() => setAsked('discard')} />
      )}
      <ActButton primary label={text('confirm', counts)} why={why} onAct={() => setAsked('confirm')} />
      {asked === 'confirm' && <ConfirmDialog view={view} drafts={drafts} bodyName={bodyName} onClose={() => setAsked(null)} />}
      {asked === 'discard' && <DiscardDialog view={view} onClose={() => setAsked(null)} />}
    </>
  )
}

function ConfirmDialog({ view, drafts, bodyName, onClose }: Props & { onClose: () => void }) {
  const text = useText(deskWords)
  const say = useToast()
  const { id, version, counts } = view
  const confirm = useSend(
    (_: null, header) => api.POST('/api/documents/{id}/confirmation', { params: { path: { id }, header }, body: {} }),
    {
      version,
      onDone: ({ findings, suggestions }) => {
        say(text('confirm.done', { n: findings, m: suggestions }))
        onClose()
      },
    },
  )
  const stays = counts.unread + counts.note
  return (
    <Modal
      open
      title={text('confirm.title')}
      okText={text('confirm.act')}
      cancelText={text('cancel')}
      confirmLoading={confirm.busy}
      onOk={() => confirm.send(null)}
      onCancel={onClose}
    >
      <div className="r-confirm">
        <p>{text('confirm.goes', { body: bodyName, n: drafts.findings.length, m: drafts.suggestions.length })}</p>
        {stays > 0 && <p>{text('confirm.stays', { n: stays })}</p>}
        {view.clues.mentioned && <p>{view.clues.count === null ? text('clues.uncounted') : text('clues', { n: view.clues.count })}</p>}
        <p className="r-muted">{text('confirm.final')}</p>
        {confirm.problem && <ProblemNote problem={confirm.problem} />}
      </div>
    </Modal>
  )
}

function DiscardDialog({ view: { id, version }, onClose }: { view: DocumentView; onClose: () => void }) {
  const text = useText(deskWords)
  const say = useToast()
  const discard = useSend(
    (reason: string, header) => api.POST('/api/documents/{id}/discarding', { params: { path: { id }, header }, body: { reason } }),
    {
      version,
      onDone: () => {
        say(text('discarding.done'))
        onClose()
      },
    },
  )
  return (
    <ConfirmWithReason
      title={text('discarding')}
      act={text('discarding')}
      danger
      busy={discard.busy}
      problem={discard.problem}
      onConfirm={discard.send}
      onCancel={onClose}
    >
      <p>{text('discarding.what')}</p>
    </ConfirmWithReason>
  )
}

/** What became of a document that is no longer open, and where it goes on. */
export function Ending({ view, drafts }: { view: DocumentView; drafts: Drafts }) {
  const text = useText(deskWords)
  if (view.state === 'confirmed')
    return (
      <Notice
        tone="green"
        title={<strong>{text('confirmed.title', { n: drafts.findings.length, m: drafts.suggestions.length })}</strong>}
        action={<Link to={addresses.inspection(view.inspectionId)}>{text('confirmed.next')}</Link>}
      />
    )
  if (view.state === 'discarded')
    return (
      <Notice
        tone="yellow"
        title={<strong>{text('discarded.title')}</strong>}
        action={<Link to={addresses.imports(view.inspectionId)}>{text('discarded.next')}</Link>}
      />
    )
  return null
}
