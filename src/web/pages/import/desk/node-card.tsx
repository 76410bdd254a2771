import { Button } from 'antd'
import type { DocumentState, NodeKind, TreeNode } from '#domain/document/document.ts'
import { findNode } from '#domain/document/tree.ts'
import { useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { Notice } from '#ui/layout/notice.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { deskWords } from './desk.words.ts'
import { kindKeys, toneOf } from './kinds.ts'
import { actKeys, doingsOn, nodeActs, nodeMoves, type NodeAct } from './node-acts.ts'
import { NodeEditor } from './node-editor.tsx'
import { NodeFields } from './node-fields.tsx'
import type { Drafts } from './use-drafts.ts'
import type { Edits } from './use-edits.ts'

type Props = {
  tree: TreeNode[]
  place: ReturnType<typeof findNode>
  documentId: string
  state: DocumentState
  label: string | null
  /** As what it will be registered. */
  number: number | undefined
  edits: Edits
  editable: boolean
  writing: Drafts
  /** Where in its words a person selected something in the document. */
  cutAt: number | null
}

/** The chosen passage and all that can be done with it; it stands above the tree and stays while one scrolls. */
export function NodeCard(props: Props) {
  const { tree, place, edits, editable, writing } = props
  const text = useText(deskWords)
  const lost = writing.unsent.filter(({ id }) => findNode(tree, id) === null)
  return (
    <section className="r-panel r-card" aria-label={text('card.label')}>
      {lost.map(({ id, text: words }) => (
        <Notice
          key={id}
          tone="yellow"
          title={text('lost.title')}
          action={<Button onClick={() => writing.drop(id)}>{text('lost.drop')}</Button>}
        >
          <blockquote>{words}</blockquote>
        </Notice>
      ))}
      {edits.problem && (
        <ProblemNote problem={edits.problem}>
          {edits.problem.code === 'stale' && writing.list.length > 0 && <p>{text('stale.hint')}</p>}
        </ProblemNote>
      )}
      {place ? (
        <Chosen {...props} place={place} />
      ) : (
        <p className="r-muted">
          {text(editable ? 'card.none' : 'card.readonly')} {editable && text('card.none.keys')}
        </p>
      )}
    </section>
  )
}

function Chosen({
  tree,
  place,
  documentId,
  state,
  label,
  number,
  edits,
  editable,
  writing,
  cutAt,
}: Props & { place: NonNullable<Props['place']> }) {
  const text = useText(deskWords)
  const { node } = place
  const draft = writing.list.find(({ id }) => id === node.id)
  const write = () => writing.begin(node.id, node.text)
  const doings = doingsOn(tree, node.id, edits, write)
  const splitHere = cutAt !== null && cutAt > 0 && cutAt < node.text.length && !node.edited
  if (splitHere) doings.split = () => void edits.run({ edit: 'split', id: node.id, at: cutAt })
  return (
    <>
      <header>
        <Tag tone={toneOf[node.kind]}>{label}</Tag>
        <span className="r-muted">{text(fateOf(node, number, state), { n: number ?? 0 })}</span>
      </header>
      {editable && !draft && (
        <>
          <KindChoice node={node} edits={edits} />
          <div className="r-card__acts">
            {nodeActs.map((act) => (
              <KeyButton key={act} name={text(act === 'split' && splitHere ? 'split.here' : act)} act={act} onAct={doings[act]} />
            ))}
            <span className="r-card__moves">
              {nodeMoves.map((act) => (
                <KeyButton key={act} name={text(act)} act={act} onAct={doings[act]} />
              ))}
            </span>
          </div>
          {node.kind === 'finding' && <NodeFields key={node.id} node={node} edits={edits} />}
        </>
      )}
      {editable && draft && <NodeEditor key={node.id} node={node} documentId={documentId} draft={draft} writing={writing} edits={edits} />}
    </>
  )
}

/** What becomes, or became, of a node in the ledger. */
const fateOf = (node: TreeNode, number: number | undefined, state: DocumentState) => {
  if (state === 'discarded') return 'stays'
  if (number === undefined) return node.kind === 'finding' || node.kind === 'aspect' ? 'headed' : 'stays'
  const advice = node.kind === 'suggestion'
  if (state === 'confirmed') return advice ? 'was.advised' : 'was.registered'
  return advice ? 'advises' : 'registers'
}

function KindChoice({ node, edits }: { node: TreeNode; edits: Edits }) {
  const text = useText(deskWords)
  const kinds = useText(kindWords)
  return (
    <div className="r-card__kinds" role="group" aria-label={text('kind.label')}>
      <span className="r-muted">{text('kind.label')}</span>
      {(Object.keys(toneOf) as NodeKind[]).map((kind) => (
        <button
          key={kind}
          type="button"
          className={`r-kind r-kind--${toneOf[kind]}`}
          aria-pressed={kind === node.kind}
          onClick={() => kind !== node.kind && void edits.run({ edit: 'relabel', id: node.id, kind })}
        >
          {kinds(`node.${kind}`)}
          <kbd>{kindKeys[kind]}</kbd>
        </button>
      ))}
    </div>
  )
}

function KeyButton({ name, act, onAct }: { name: string; act: NodeAct; onAct: (() => void) | null }) {
  return (
    <Button size="small" disabled={onAct === null} danger={act === 'discard'} onClick={() => onAct?.()}>
      {name}
      <kbd aria-hidden>{actKeys[act]}</kbd>
    </Button>
  )
}
