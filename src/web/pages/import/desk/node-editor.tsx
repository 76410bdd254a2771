import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useRef, useState } from 'react'
import type { TextAreaRef } from 'antd/es/input/TextArea.js'
import type { TreeNode } from '#domain/document/document.ts'
import { useText } from '#ui/i18n/language.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { deskWords } from './desk.words.ts'
import type { EditAsked } from './tree-steps.ts'
import type { Draft, Drafts } from './use-drafts.ts'
import type { Edits } from './use-edits.ts'

/** The words of a node as they stand in the document. */
function useOriginal(documentId: string, { spans }: TreeNode): string | undefined {
  const passages = spans.map(({ passage }) => passage)
  const from = Math.min(...passages)
  const limit = Math.min(2000, Math.max(...passages) - from + 1)
  const { data } = useQuery({
    queryKey: ['passages', documentId, 'of', from, limit],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/documents/{id}/passages', { params: { path: { id: documentId }, query: { from, limit } }, signal })),
    enabled: spans.length > 0,
    staleTime: Infinity,
  })
  const words = new Map(data?.items.map(({ index, text }) => [index, text]))
  return data && spans.map((span) => words.get(span.passage)?.slice(span.from, span.to) ?? '').join('')
}

type Props = { node: TreeNode; documentId: string; draft: Draft; writing: Drafts; edits: Edits }

/** The text of a node under one's hands, with the document's own words beside it. */
export function NodeEditor({ node, documentId, draft, writing, edits }: Props) {
  const text = useText(deskWords)
  const id = useId()
  const area = useRef<TextAreaRef>(null)
  const [edge, setEdge] = useState(false)
  const original = useOriginal(documentId, node)
  const changed = draft.text !== node.text

  const finish = async (...asked: EditAsked[]) => {
    if (await edits.run(...asked)) writing.drop(node.id)
  }
  const correct: EditAsked = { edit: 'correct', id: node.id, text: draft.text }
  const save = () => (changed ? void finish(correct) : writing.drop(node.id))
  const split = () => {
    const at = area.current?.resizableTextArea?.textArea.selectionStart ?? 0
    const atEdge = at <= 0 || at >= draft.text.length
    setEdge(atEdge)
    if (!atEdge) void finish(...(changed ? [correct] : []), { edit: 'split', id: node.id, at })
  }
  return (
    <div className="r-editor">
      <div className="r-editor__sides">
        <div>
          <label htmlFor={id}>{text('editor.text')}</label>
          <Input.TextArea
            id={id}
            ref={area}
            autoFocus
            autoSize={{ minRows: 3, maxRows: 12 }}
            value={draft.text}
            maxLength={8000}
            onChange={(event) => writing.put({ ...draft, text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !changed) writing.drop(node.id)
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
            }}
            aria-describedby={`${id}-hint`}
          />
        </div>
        <div>
          <p>{text('editor.original')}</p>
          <blockquote>{original}</blockquote>
        </div>
      </div>
      <p className="r-muted" id={`${id}-hint`} aria-live="polite">
        {text(edge ? 'editor.edge' : 'editor.hint')}
      </p>
      <div className="r-card__acts">
        <Button type="primary" loading={edits.busy} disabled={draft.text.trim() === ''} onClick={save}>
          {text('editor.save')}
          <kbd aria-hidden>{'Ctrl+↵'}</kbd>
        </Button>
        <Button onClick={split}>{text('editor.split')}</Button>
        {original !== undefined && original !== draft.text && (
          <Button onClick={() => writing.put({ ...draft, text: original })}>{text('editor.restore')}</Button>
        )}
        <Button type="text" onClick={() => writing.drop(node.id)}>
          {text('cancel')}
        </Button>
      </div>
    </div>
  )
}
