import type { TreeNode } from '#domain/document/document.ts'
import { countedAs, countKeys, nodesOf, type CountKey } from '#domain/document/tree.ts'
import { useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { deskWords } from './desk.words.ts'
import { toneOfCount } from './kinds.ts'
import type { DocumentView } from './use-edits.ts'

type Props = {
  view: DocumentView
  chosen: string | null
  onChoose: (id: string) => void
  onPlace: (passage: number, at: number) => void
}

/** The next node of a kind after the chosen one, from the start again after the last. */
function nextOf(tree: readonly TreeNode[], kind: CountKey, chosen: string | null): string | null {
  const all = [...nodesOf(tree)]
  const at = all.findIndex(({ id }) => id === chosen)
  const next = all.slice(at + 1).find((node) => countedAs(node) === kind) ?? all.find((node) => countedAs(node) === kind)
  return next?.id ?? null
}

/** How much of each kind was read, in its colour: the legend of the marks and the way to the next of them. Then what to look at. */
export function DeskHead({ view, chosen, onChoose, onPlace }: Props) {
  const text = useText(deskWords)
  const kinds = useText(kindWords)
  const { counts, clues, head, warnings } = view
  const name = (kind: CountKey): string => (kind === 'heading' ? text('heading') : kinds(`node.${kind}`))
  const go = (kind: CountKey) => {
    const id = nextOf(view.tree as TreeNode[], kind, chosen)
    if (id !== null) onChoose(id)
  }
  return (
    <div className="r-desk__head">
      <div className="r-counts" role="group" aria-label={text('counts.label')}>
        {countKeys
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className={`r-kind r-kind--${toneOfCount(kind)}`}
              aria-label={text('counts.next', { kind: name(kind), n: counts[kind] })}
              onClick={() => go(kind)}
            >
              {name(kind)} <strong>{counts[kind]}</strong>
            </button>
          ))}
        {head.totalsAgree !== null && (
          <span className={head.totalsAgree ? 'r-counts__agree' : 'r-counts__differ'}>
            {text(head.totalsAgree ? 'totals.agree' : 'totals.disagree')}
          </span>
        )}
        {clues.mentioned && (
          <span className="r-muted">{clues.count === null ? text('clues.uncounted') : text('clues', { n: clues.count })}</span>
        )}
      </div>
      {warnings.length > 0 && (
        <details className="r-warnings" open={view.state === 'open' && warnings.length <= 3}>
          <summary>{text('warnings.count', { n: warnings.length })}</summary>
          <ul>
            {warnings.map(({ code, detail, span }) => (
              <li key={`${code} ${span?.passage} ${span?.from} ${detail}`}>
                {detail}{' '}
                {span && (
                  <button type="button" className="r-plain-button" onClick={() => onPlace(span.passage, span.from)}>
                    {text('warnings.go')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
