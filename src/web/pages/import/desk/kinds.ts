import type { NodeKind } from '#domain/document/document.ts'
import type { CountKey } from '#domain/document/tree.ts'
import type { Drafts } from '#domain/document/drafts.ts'
import type { Tone } from '#ui/tag/tone.ts'

/** What will stand in the ledger has a strong colour; what stays behind in the document is quiet. */
export const toneOf: Record<NodeKind, Tone> = {
  aspect: 'violet',
  finding: 'blue',
  suggestion: 'green',
  measure: 'yellow',
  note: 'quiet',
  clue: 'red',
  unread: 'quiet',
}

/** A heading has the colour of the findings, as in the tree. */
export const toneOfCount = (key: CountKey): Tone => toneOf[key === 'heading' ? 'finding' : key]

/** The keys that say what a passage is, in the order in which a document speaks. */
export const kindKeys = {
  aspect: '1',
  finding: '2',
  suggestion: '3',
  measure: '4',
  note: '5',
  clue: '6',
  unread: '0',
} as const satisfies Record<NodeKind, string>

/** Which nodes will be registered, and as what number of their kind. A finding with findings below it is only their heading. */
export function numbersOf({ findings, suggestions }: Drafts): ReadonlyMap<string, number> {
  const numbered = (list: readonly { nodeId: string }[]) => list.map(({ nodeId }, at): [string, number] => [nodeId, at + 1])
  return new Map([...numbered(findings), ...numbered(suggestions)])
}
