import type { ReadFinding, Span, Warning } from '#documents/reading.ts'
import { statedIn } from '#documents/ledger/state-words.ts'
import { plain, type Block } from './blocks.ts'

/** The two column heads of a table of recommendations and what became of them, as one line or as two. */
const header = /^recommendations?\s+(implementation\s+)?status$/i
const caption = /^table\s+\d+\s*[:.]/i
const heading = /^#+\s/
const publication = /^[A-Z]{2,5}-\d{2,4}-[\w-]+\s*:/
const status = /^((?:open|closed)(?:\s*[–—-]\s*[a-z][a-z ]{2,40}?)?)\.\s+/i
const asks = /^(?:the|to|that|in order to|we|[A-Z][\w’' ]{2,40} should)\b.*?\bshould\b/is

type Open = { block: Block; headings: Block[] }
type Status = { block: Block; words: string; rest: string }

type Table = { findings: ReadFinding[]; warnings: Warning[] }

/** Where tables stand: from their column heads to the next heading of the report; page heads and repeated column heads lie between. */
function regions(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = []
  let open: Block[] | null = null
  blocks.forEach((block, at) => {
    const text = plain(block.text)
    const before = blocks[at - 1]
    if (header.test(text) || header.test(`${before ? plain(before.text) : ''} ${text}`)) {
      if (!open) found.push((open = before && caption.test(plain(before.text)) ? [before] : []))
    } else if (heading.test(block.text)) open = null
    else open?.push(block)
  })
  return found
}

function statusOf(block: Block): Status | null {
  const text = plain(block.text)
  const match = status.exec(`${text} `)
  return match && statedIn(match[1]!) !== null ? { block, words: match[1]!, rest: text.slice(match[0].length - 1).trim() } : null
}

const findingOf = ({ block, headings }: Open, { block: state, words, rest }: Status): ReadFinding => ({
  number: null,
  text: plain(block.text),
  headings: headings.map((each) => plain(each.text)),
  state: statedIn(words),
  stateText: words,
  measures: [],
  money: [],
  fields: rest === '' ? {} : { progress: rest },
  fieldSpans: { headings: headings.flatMap(({ spans }) => spans), progress: state.spans },
  spans: block.spans,
  children: [],
})

/**
 * Text taken out of a page gives the cells of a table column by column: some recommendations, then as many statuses, in the same
 * order. So they wait in a queue; one that meets no status is left unread and said, never given a neighbour's.
 */
function readRegion(region: readonly Block[]): Table {
  const findings: ReadFinding[] = []
  const warnings: Warning[] = []
  let queue: Open[] = []
  let table: Block | null = null
  let source: Block | null = null
  const giveUp = (): void => {
    for (const { block } of queue)
      warnings.push({ code: 'status-missing', values: { text: plain(block.text).slice(0, 80) }, span: block.spans[0] ?? null })
    queue = []
  }
  for (const block of region) {
    const text = plain(block.text)
    const state = statusOf(block)
    const first = state ? queue.shift() : undefined
    if (state && first) findings.push(findingOf(first, state))
    else if (state) warnings.push({ code: 'status-alone', values: { text: text.slice(0, 80) }, span: block.spans[0] ?? null })
    else if (caption.test(text)) {
      giveUp()
      table = block
      source = null
    } else if (publication.test(text)) source = block
    else if (asks.test(text)) queue.push({ block, headings: [table, source].filter((each) => each !== null) })
  }
  giveUp()
  return { findings, warnings }
}

/** Recommendations with the status that a report states for each of them. */
export function readStatusTables(blocks: readonly Block[]): Table {
  const read = regions(blocks).map(readRegion)
  return { findings: read.flatMap(({ findings }) => findings), warnings: read.flatMap(({ warnings }) => warnings) }
}

const office = /recommendations to (?:the )?(.{3,80}?(?:\([A-Z]{2,8}\))?) from\b/i

/** To whom the recommendations of the captions are addressed. */
export function addressee(findings: readonly ReadFinding[]): { body: string; spans: Span[] } | null {
  for (const { headings, fieldSpans } of findings) {
    const match = office.exec(headings[0] ?? '')
    if (match) return { body: match[1]!, spans: fieldSpans?.headings ?? [] }
  }
  return null
}
