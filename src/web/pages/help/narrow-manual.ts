import type { Block, Chapter } from './manual/said.ts'

const wordsOf = (block: Block): string => {
  if (block.is === 'text') return block.text
  if (block.is === 'list' || block.is === 'steps') return block.items.join(' ')
  if (block.is === 'picture') return block.caption
  return block.rows.flat().join(' ')
}

/** The rows of a table that say the word; other blocks whole. */
const narrowed = (block: Block, holds: (text: string) => boolean): Block[] => {
  if (block.is === 'table') {
    const rows = block.rows.filter((row) => holds(row.join(' ')))
    return rows.length > 0 ? [{ ...block, rows }] : []
  }
  return holds(wordsOf(block)) ? [block] : []
}

/** The manual as far as it says a word: parts named so stay whole. */
export function narrowManual(chapters: readonly Chapter[], typed: string): Chapter[] {
  const word = typed.trim().toLowerCase()
  if (word === '') return [...chapters]
  const holds = (text: string): boolean => text.toLowerCase().includes(word)
  return chapters
    .map((chapter) => ({
      ...chapter,
      parts: chapter.parts
        .map((part) => (holds(part.title) ? part : { ...part, blocks: part.blocks.flatMap((block) => narrowed(block, holds)) }))
        .filter((part) => part.blocks.length > 0),
    }))
    .filter((chapter) => chapter.parts.length > 0)
}
