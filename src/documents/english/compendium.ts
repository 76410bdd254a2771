import type { Money, Passage, ReadFinding, Span } from '#documents/reading.ts'
import { moneyIn } from '#documents/ledger/money.ts'
import { plain, trimmed, type Block } from './blocks.ts'

/** A collection of recommendations not yet carried out: each section has a path, a title, a box of recommendations, and its story. */
const box = /^recommendations? to be implemented$/i
const path = /^[^>]{3,80}( > [^>]{2,80}){1,}$/
const bullet = /^\s*[•▪●◦\uf020-\uf0ff]\s*/
const savings = /^\s*savings\b/i

const chapters: readonly (readonly [RegExp, string])[] = [
  [/^progress of implementation$/i, 'progress'],
  [/^primary oig reports?$|^primary reports?$/i, 'reports'],
  [/^see also$/i, 'seeAlso'],
  [/^(additional )?background\s*>?$/i, 'background'],
]

const chapterOf = (text: string): string | undefined => chapters.find(([pattern]) => pattern.test(text.trim()))?.[1]

type Section = { path: Block | null; title: Block | null; box: Passage[]; story: Passage[] }

/** A section begins two blocks above its box: its path and its title. */
function sections(blocks: readonly Block[]): Section[] {
  const boxes = blocks.flatMap((block, at) => (block.lines.some(({ text }) => box.test(text.trim())) ? [at] : []))
  return boxes.map((at, index) => {
    const above = blocks[at - 2]
    const hasPath = above !== undefined && path.test(above.text)
    const next = boxes[index + 1]
    const end = next === undefined ? blocks.length : next - (path.test(blocks[next - 2]?.text ?? '') ? 2 : 1)
    const story = blocks.slice(at + 1, Math.max(end, at + 1)).flatMap(({ lines }) => lines)
    return { path: hasPath ? above : null, title: blocks[at - 1] ?? null, box: blocks[at]!.lines, story }
  })
}

type Boxed = { lead: Span[]; recommendations: { text: string; spans: Span[] }[]; savings: Passage[] }

const words = (lines: readonly Passage[]): string => lines.map(({ text }) => text.trim().replace(bullet, '')).join(' ')

/** „We recommend that CMS • do this and • do that": each point is a recommendation; without points the sentence is one. */
function readBox(lines: readonly Passage[]): Boxed {
  const start = lines.findIndex(({ text }) => box.test(text.trim()))
  const money = lines.findIndex(({ text }, at) => at > start && savings.test(text))
  const asked = lines.slice(start + 1, money < 0 ? undefined : money)
  const groups: Passage[][] = []
  const lead: Passage[] = lines.slice(start, start + 1)
  const points = asked.some(({ text }) => bullet.test(text))
  for (const line of asked) {
    if ((points && bullet.test(line.text)) || (!points && groups.length === 0)) groups.push([line])
    else (groups.at(-1) ?? lead).push(line)
  }
  const recommendations = groups.map((group) => ({
    text: words(group).replace(/[,;]?\s*(and|or)?$|[;,.]$/, ''),
    spans: group.map(trimmed),
  }))
  return { lead: lead.map(trimmed), recommendations, savings: money < 0 ? [] : lines.slice(money) }
}

/** Lists of reports are indented; the first line at the margin after them belongs to whatever follows. */
function readStory(lines: readonly Passage[]): Map<string, Passage[]> {
  const chaptersRead = new Map<string, Passage[]>()
  let chapter: string | undefined = 'background'
  for (const line of lines) {
    const named = chapterOf(line.text)
    if (named) chapter = named
    else if ((chapter === 'reports' || chapter === 'seeAlso') && !line.text.startsWith('  ')) chapter = undefined
    if (chapter) chaptersRead.set(chapter, [...(chaptersRead.get(chapter) ?? []), line])
  }
  return chaptersRead
}

const bare = (over: Pick<ReadFinding, 'text' | 'headings' | 'spans'>): ReadFinding => ({
  number: null,
  state: null,
  stateText: null,
  measures: [],
  money: [],
  fields: {},
  children: [],
  ...over,
})

/** Sums may break over two lines (`$686` / `million`): they are read in the joined text, and their place is where they begin. */
function moneyOver(lines: readonly Passage[]): Money[] {
  const text = lines.map((line) => line.text.trim()).join(' ')
  return moneyIn({ text, passage: 0 }).flatMap((money) => {
    let before = 0
    for (const line of lines) {
      const { from, to } = trimmed(line)
      const at = money.span.from - before
      if (at < to - from)
        return [{ ...money, span: { passage: line.index, from: from + at, to: Math.min(from + at + money.text.length, to) } }]
      before += to - from + 1
    }
    return []
  })
}

function findingOf({ path: where, title, box: boxed, story }: Section): ReadFinding {
  const { lead, recommendations, savings: saved } = readBox(boxed)
  const parts = readStory(story)
  if (saved.length > 0) parts.set('savings', saved)
  const headings = where ? plain(where.text).split(' > ') : []
  const heading = title ? plain(title.text) : ''
  const fields = [...parts].map(([name, lines]) => [name, words(lines.filter(({ text }) => !chapterOf(text)))] as const)
  return {
    ...bare({ text: heading, headings, spans: [...(title?.spans ?? []), ...lead] }),
    money: moneyOver(saved),
    fields: Object.fromEntries(fields.filter(([, text]) => text !== '')),
    fieldSpans: { headings: where?.spans ?? [], ...Object.fromEntries([...parts].map(([name, lines]) => [name, lines.map(trimmed)])) },
    children: recommendations.map(({ text, spans }) => bare({ text, spans, headings: [...headings, heading] })),
  }
}

/** Reads the sections of a compendium. It states no state for any recommendation, so none is given. */
export const readCompendium = (blocks: readonly Block[]): ReadFinding[] => sections(blocks).map(findingOf)
