import type { Passage, Reading, Span } from '#documents/reading.ts'
import { readDate } from '#domain/written-day.ts'
import { pageFurniture, plain, trimmed } from './blocks.ts'

type Head = Pick<Reading, 'title' | 'inspector' | 'dates'> & { sources: Record<string, Span[]> }

const offices =
  /((?:[A-Z][\w.&]*\s)*(?:Government Accountability Office|Office of (?:the )?Inspector General|Office of the State Auditor)|OFFICE OF (?:THE )?INSPECTOR GENERAL)/
/** A line that says of itself what report it is. */
const titled = /^(?:final |draft )?(?:audit|inspection|evaluation|review|management advisory) report\s*[:–—-]\s*\S.{4,200}$/i
const published = /\b(?:published|issued|date(?: issued)?)\s*:\**\s*(\d{4}-\d{2}-\d{2}|[A-Z][a-z]+ \d{1,2}, \d{4})/i

function titleOf(passages: readonly Passage[]): { text: string; span: Span } | null {
  const heading = passages.slice(0, 80).find(({ text, style }) => /^#\s/.test(text) || style?.heading === 1)
  if (heading) return { text: plain(heading.text), span: trimmed(heading) }
  const named = passages.slice(0, 40).find(({ text }) => titled.test(text.trim()))
  if (named) return { text: plain(named.text), span: trimmed(named) }
  // A text taken out of pages has its title at the head of every page, before the chapter's name.
  const furniture = pageFurniture(passages)
  const running = passages.find(({ index, text }) => furniture.has(index) && / \| /.test(text))
  const name = running?.text.split(' | ')[0]?.trim()
  const at = running && name ? running.text.indexOf(name) : 0
  return running && name ? { text: name, span: { passage: running.index, from: at, to: at + name.length } } : null
}

/** Title, office and date as the report itself states them near its beginning. */
export function headOf(passages: readonly Passage[]): Head {
  const head: Head = { title: null, inspector: null, dates: {}, sources: {} }
  const title = titleOf(passages)
  if (title) {
    head.title = title.text
    head.sources.title = [title.span]
  }
  for (const { text, index } of passages.slice(0, 120)) {
    const office = head.inspector === null ? offices.exec(text) : null
    const date = head.dates.issued ? null : published.exec(text)
    const day = date && readDate({ text: date[1]! })
    if (office) {
      head.inspector = office[1]!
      head.sources.inspector = [{ passage: index, from: office.index, to: office.index + office[1]!.length }]
    }
    if (date && day && 'day' in day) {
      head.dates.issued = day.day
      head.sources['dates.issued'] = [{ passage: index, from: date.index, to: date.index + date[0].length }]
    }
  }
  return head
}
