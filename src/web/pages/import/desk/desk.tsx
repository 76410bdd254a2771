import { Segmented } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import type { TreeNode } from '#domain/document/document.ts'
import { findNode } from '#domain/document/tree.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Holder } from '#ui/record/holder.tsx'
import { FileTag } from '#ui/tag/file-tag.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import { today } from '#web/api/me.ts'
import { LeaveGuard } from '#web/frame/leave-guard.tsx'
import { namesIn } from '#web/parts/names.ts'
import { DeskHead } from './desk-head.tsx'
import { deskWords } from './desk.words.ts'
import { DocumentPane, type Target } from './document-pane.tsx'
import { cutBy, marksOf, nodeAt } from './marks-of-tree.ts'
import { NodeCard } from './node-card.tsx'
import { Ending, EndingActs } from './settle.tsx'
import { TreePart } from './tree-part.tsx'
import { useDrafts } from './use-drafts.ts'
import { useLabels } from './use-labels.ts'
import { useEdits, type DocumentView } from './use-edits.ts'
import './desk.css'

export function Desk({ view }: { view: DocumentView }) {
  const text = useText(deskWords)
  const { language } = useLanguage()
  const nameOf = namesIn(view.names, language)
  const tree = view.tree as TreeNode[]
  const [chosen, setChosen] = useState<string | null>(null)
  const [target, setTarget] = useState<Target | null>(null)
  const writing = useDrafts()
  const [cut, setCut] = useState<{ id: string; at: number } | null>(null)
  const [pane, setPane] = useState<Pane>('document')

  const title = view.head.title ?? view.name
  const { drafts, numbers, labelOf } = useLabels(tree, title)
  const marks = useMemo(() => marksOf(tree, labelOf), [tree, labelOf])

  /** Chosen in the tree, so the document follows. */
  const showNode = useCallback(
    (id: string) => {
      setChosen(id)
      setCut(null)
      const span = findNode(tree, id)?.node.spans[0]
      if (span) setTarget({ passage: span.passage, item: id })
    },
    [tree],
  )
  const edits = useEdits(view.id, language, { chosen, onChosen: showNode })
  const editable = view.can.some(({ act, allowed }) => act === 'edit' && allowed)
  const place = chosen === null ? null : findNode(tree, chosen)

  return (
    <Page
      title={title}
      over={<Origin view={view} bodyName={nameOf(view.bodyId)} />}
      back={{ to: addresses.imports(view.inspectionId), label: text('back') }}
      tags={<StateTag state={`document.${view.state}`} />}
      actions={<EndingActs view={view} drafts={drafts} bodyName={nameOf(view.bodyId)} unsent={writing.unsent.length} />}
      holder={
        <Holder
          holders={[{ name: nameOf(view.importedBy) }]}
          waitsFor={view.state === 'open' ? text('wait.check') : null}
          since={view.importedOn}
          today={today()}
        />
      }
    >
      <LeaveGuard dirty={writing.unsent.length > 0} />
      <Ending view={view} drafts={drafts} />
      <DeskHead
        view={view}
        chosen={chosen}
        onChoose={showNode}
        onPlace={(passage, at) => {
          const node = nodeAt(tree, passage, at)
          setChosen(node?.id ?? null)
          setTarget({ passage, item: node?.id ?? null })
          setPane('document')
        }}
      />
      <div className="r-desk__tabs r-no-print">
        <Segmented
          block
          aria-label={text('pane.show')}
          value={pane}
          onChange={setPane}
          options={[
            { value: 'document', label: text('pane.document') },
            { value: 'tree', label: text('pane.tree') },
          ]}
        />
      </div>
      <div className={`r-desk r-desk--${pane}`}>
        <DocumentPane
          documentId={view.id}
          marks={marks}
          chosen={chosen}
          target={target}
          onChoose={(id) => {
            setChosen(id)
            setCut(null)
          }}
          onSelect={(selected) => {
            const at = cutBy(tree, selected)
            if (at) setChosen(at.id)
            setCut(at)
          }}
        />
        <div className="r-desk__side">
          <NodeCard
            tree={tree}
            place={place}
            documentId={view.id}
            state={view.state}
            label={place && labelOf(place.node)}
            number={chosen === null ? undefined : numbers.get(chosen)}
            edits={edits}
            editable={editable}
            writing={writing}
            cutAt={cut !== null && cut.id === chosen ? cut.at : null}
          />
          <TreePart tree={tree} chosen={chosen} labelOf={labelOf} edits={editable ? edits : null} onChoose={showNode} writing={writing} />
        </div>
      </div>
      {place && (
        <Cross
          label={labelOf(place.node)}
          to={pane === 'tree' ? 'document' : 'tree'}
          onGo={(to) => {
            if (to === 'document') showNode(place.node.id)
            setPane(to)
          }}
        />
      )}
    </Page>
  )
}

/** Whom the document is about, and the file itself. */
function Origin({ view, bodyName }: { view: DocumentView; bodyName: string }) {
  return (
    <span className="r-together">
      {bodyName} ·
      <FileTag name={view.name} size={view.size} sha256={view.sha256} href={`/api/documents/${view.id}/file`} arrived={view.importedOn} />
    </span>
  )
}

type Pane = 'document' | 'tree'

/** On a narrow screen only one half is seen; this leads to the chosen passage in the other. */
function Cross({ label, to, onGo }: { label: string; to: Pane; onGo: (to: Pane) => void }) {
  const text = useText(deskWords)
  return (
    <button type="button" className="r-desk__cross r-no-print" onClick={() => onGo(to)}>
      {label} · {text(to === 'tree' ? 'narrow.tree' : 'narrow.document')}
    </button>
  )
}
