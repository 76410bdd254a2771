import type { Passage } from '#documents/reading.ts'

/** A line as it stands on its page: where it begins and ends, its baseline from the bottom, and the height of its letters. */
export type Line = { text: string; left: number; right: number; y: number; height: number }

type Open = { text: string; page: number; last: Line; samePage: boolean }
type Frame = { left: number; right: number; gap: number }

const pageNumber = /^[\s\-–—·]*(第?\s*\d{1,4}\s*页?(\s*[/共]\s*\d{1,4}\s*页?)?|page\s+\d+(\s+of\s+\d+)?|[ivxlc]{1,6})[\s\-–—·]*$/i
/** Heads return as they are; only where they name the page do their digits change. */
const asHead = (text: string): string => (/页|page/i.test(text) ? text.replace(/\d+/g, '#') : text).replace(/\s+/g, '')

/** First and last lines that return on most pages: running heads and feet. They stay passages of their own and never cut a paragraph. */
function furniture(pages: readonly (readonly Line[])[]): Set<Line> {
  const counts = new Map<string, Line[]>()
  for (const page of pages)
    for (const line of new Set([page[0], page[1], page.at(-2), page.at(-1)])) {
      if (!line) continue
      const key = asHead(line.text)
      counts.set(key, [...(counts.get(key) ?? []), line])
    }
  const often = Math.max(3, pages.length / 3)
  const found = new Set<Line>()
  for (const lines of counts.values()) if (lines.length >= often) for (const line of lines) found.add(line)
  for (const page of pages) for (const line of [page[0], page.at(-1)]) if (line && pageNumber.test(line.text)) found.add(line)
  return found
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function frameOf(lines: readonly Line[]): Frame {
  const sorted = (values: number[]): number[] => values.sort((a, b) => a - b)
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = lines[index]!.y - line.y
    return gap > 0 ? [gap] : []
  })
  return {
    left: at(sorted(lines.map(({ left }) => left)), 0.05),
    right: at(sorted(lines.map(({ right }) => right)), 0.95),
    gap: at(sorted(gaps), 0.5),
  }
}

/** A page of few lines may show no line at the margin; then the margin of the whole document tells what is indented. */
function pageFrame(lines: readonly Line[], whole: Frame): Frame {
  const frame = frameOf(lines)
  return lines.length < 10 ? { left: Math.min(frame.left, whole.left), right: Math.max(frame.right, whole.right), gap: frame.gap } : frame
}

const mark = /^\s*([（(]?[一二三四五六七八九十]{1,3}[）)、．.]|[（(]?\d{1,3}[）)．.、]|[①-⑳]|第[一二三四五六七八九十百]+[章节条]|[•·●])/u
const sentenceEnd = /[。！？；：.!?;:”"』」）)]\s*$/u
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** How far a line may end before the margin and still go on: signs that may not begin a line, and long words, leave gaps. */
const shortBy = (text: string, { left, right }: Frame, em: number): number =>
  han.test(text) ? (sentenceEnd.test(text) ? em * 1.6 : em * 6) : (right - left) * 0.2

/** Both margins equally far: a title, whose second line stands centred under the first. */
const centred = ({ left, right }: Line, frame: Frame, em: number): boolean =>
  left - frame.left > em * 2 && Math.abs(left - frame.left - (frame.right - right)) < em * 1.5

/** An address that was broken at a slash goes on. */
const cutAddress = /https?:\/\/\S*\/$/

function begins(line: Line, { last, samePage }: Open, frame: Frame): boolean {
  const em = Math.max(last.height, line.height, 1)
  if (cutAddress.test(last.text)) return false
  if (Math.abs(line.height - last.height) > em * 0.15) return true
  if (samePage && last.y - line.y > frame.gap * 1.6) return true
  if (centred(line, frame, em) && centred(last, frame, em)) return sentenceEnd.test(last.text)
  if (line.left - frame.left > em * 1.2) return true
  if (frame.right - last.right > shortBy(last.text, frame, em)) return true
  return mark.test(line.text) && sentenceEnd.test(last.text)
}

/** Chinese lines join without a blank; a Latin word ends at the line's end unless a hyphen carries it on. */
function joined(before: string, after: string): string {
  const tail = before.trimEnd()
  const head = after.trimStart()
  if (han.test(tail.at(-1) ?? '') || han.test(head.at(0) ?? '') || cutAddress.test(tail)) return tail + head
  return /[a-z]-$/.test(tail) && /^[a-z]/.test(head) ? tail.slice(0, -1) + head : `${tail} ${head}`
}

/** Joins the lines of pages into paragraphs, also across pages. */
export function joinLines(pages: readonly (readonly Line[])[]): Passage[] {
  const aside = furniture(pages)
  const whole = frameOf(pages.flat().filter((line) => !aside.has(line)))
  const passages: Passage[] = []
  const counts = new Map<number, number>()
  let waiting: { text: string; page: number }[] = []
  let open: Open | null = null
  const put = (text: string, page: number): void => {
    counts.set(page, (counts.get(page) ?? 0) + 1)
    passages.push({ index: passages.length, text, place: { in: 'page', page, paragraph: counts.get(page)! } })
  }
  const close = (): void => {
    if (open) put(open.text, open.page)
    for (const { text, page } of waiting) put(text, page)
    waiting = []
    open = null
  }
  pages.forEach((lines, index) => {
    const frame = pageFrame(
      lines.filter((line) => !aside.has(line)),
      whole,
    )
    for (const line of lines) {
      const current: Open | null = open
      if (aside.has(line)) waiting.push({ text: line.text, page: index + 1 })
      else if (current && !begins(line, current, frame))
        open = { ...current, text: joined(current.text, line.text), last: line, samePage: true }
      else {
        close()
        open = { text: line.text, page: index + 1, last: line, samePage: true }
      }
    }
    const last: Open | null = open
    if (last) open = { ...last, samePage: false }
  })
  close()
  return passages
}
