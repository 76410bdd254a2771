import type { Passage, Span } from '#documents/reading.ts'

/** Lines that belong together: a paragraph that its file broke over several lines, or one paragraph of a file that does not break lines. */
export type Block = { lines: Passage[]; text: string; spans: Span[] }

/** A line without the blanks around it, and where that is. */
export function trimmed({ index, text }: Passage): Span {
  const from = text.length - text.trimStart().length
  return { passage: index, from, to: from + text.trim().length }
}

export const blockOf = (lines: Passage[]): Block => ({
  lines,
  text: lines.map(({ text }) => text.trim()).join(' '),
  spans: lines.map(trimmed),
})

/** Texts taken out of pages break their lines near a margin; others have paragraphs of any length. */
function breaksLines(passages: readonly Passage[]): boolean {
  const lengths = passages.map(({ text }) => text.length).sort((a, b) => a - b)
  return passages[0]?.place.in === 'paragraph' && (lengths[Math.floor(lengths.length * 0.95)] ?? 0) <= 160
}

const follows = (line: Passage, before: Passage | undefined): boolean =>
  before?.place.in === 'paragraph' && line.place.in === 'paragraph' && line.place.paragraph === before.place.paragraph + 1

const pageLine = /^\s*(page\s+\d+|\f)\s*$/i
const withoutEnd = (text: string): string =>
  text
    .replace(/\s{3,}.*$/, '')
    .replace(/\d+/g, '#')
    .trim()

/** Page numbers, and the heads that return beside them on page after page. */
export function pageFurniture(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>()
  const heads = new Map<string, number[]>()
  passages.forEach(({ text, index }, at) => {
    if (!pageLine.test(text)) return
    found.add(index)
    for (const { text: head, index: place } of passages.slice(at + 1, at + 3))
      heads.set(withoutEnd(head), [...(heads.get(withoutEnd(head)) ?? []), place])
  })
  for (const places of heads.values()) if (places.length >= 5) for (const place of places) found.add(place)
  return found
}

/** Joins broken lines into paragraphs, leaving out what belongs to the page and not to the text. */
export function blocksOf(passages: readonly Passage[]): Block[] {
  const furniture = pageFurniture(passages)
  const text = passages.filter(({ index }) => !furniture.has(index))
  if (!breaksLines(passages)) return text.map((line) => blockOf([line]))
  const groups: Passage[][] = []
  for (const line of text) {
    const open = groups.at(-1)
    if (open && follows(line, open.at(-1))) open.push(line)
    else groups.push([line])
  }
  return groups.map(blockOf)
}

/** Text as a person reads it: without the stars, underscores and link targets of Markdown. */
export const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|(?<!\w)_|_(?!\w))/g, '')
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()
