import type { Day } from '#domain/day.ts'
import type { Reading } from '#documents/reading.ts'
import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import type { DateMention, DateRange } from './dates.ts'
import { datesIn, rangesIn } from './dates.ts'
import { sentencesOf } from './sentences.ts'
import type { Source } from './source.ts'
import { plainAt, rawOf, warn } from './source.ts'
import { resolved } from './years.ts'

type Dates = Reading['dates']
export type HeadDates = { dates: Dates; cuts: Cut[] }

const fieldwork = /(?:巡视|巡察|审计|督察|检查)/
const did = /(?:开展|进行|实施|驻点|进驻|组建)/
/** From the surest wording to the weakest; 反馈会议 of another office comes last. */
const fedBack = [
  /(?:组|办|办公室)[^。]{0,20}向[^。]{1,160}(?:反馈|通报)/,
  /(?:反馈了?|移交了?)[^。，；]{0,16}(?:意见|情况|结果|清单)|向[^。；]{1,60}反馈/,
  /(?:反馈会|反馈会议)[^。]{0,30}(?:召开|举行)|召开[^。]{0,60}反馈会/,
]

/** The day the page itself was published, when the file carries its own address or says so. Serves only to settle a year. */
export const publishedOf = (opening: Block[]): Day | null => {
  for (const block of opening.slice(0, 12)) {
    const line = block.plain.slice(0, 300).trim()
    const address = /^https?：\/\/\S+$/.test(line) ? /\/((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})\//.exec(line) : null
    const said =
      /^.{0,40}(?:发布|发稿|更新|来源)[^。]{0,20}(?:时间|日期)?：?/.test(line) && line.length <= 80 ? datesIn(line).at(0) : undefined
    const mention =
      address === null ? said : { from: 0, to: 0, year: Number(address[1]), month: Number(address[2]), dayOfMonth: Number(address[3]) }
    const day = mention === undefined ? null : resolved(mention, { published: null, before: '' })
    if (day !== null) return day
  }
  return null
}

type Reader = { source: Source; published: Day | null; before: string; read: HeadDates }

const settle = (reader: Reader, sentence: Cut, mention: DateMention): Day | null => {
  const plain = plainAt(reader.source, sentence)
  const day = resolved(mention, { published: reader.published, before: reader.before + plain.slice(0, mention.from) })
  if (day === null && mention.year === null) {
    const cut = { ...sentence, from: sentence.from + mention.from, to: sentence.from + mention.to }
    warn(reader.source, 'date-year-missing', { text: rawOf(reader.source, cut) }, cut)
  }
  return day
}

const placed = (sentence: Cut, from: number, to: number): Cut => ({ ...sentence, from: sentence.from + from, to: sentence.from + to })

const readFieldwork = (reader: Reader, sentence: Cut, ranges: DateRange[]): void => {
  const plain = plainAt(reader.source, sentence)
  const [range] = ranges
  if (range === undefined || reader.read.dates.fieldworkFrom !== undefined || !fieldwork.test(plain) || !did.test(plain)) return
  if (/反馈/.test(plain.slice(range.end.to, range.end.to + 40)) && !did.test(plain.slice(range.end.to, range.end.to + 40))) return
  const from = settle(reader, sentence, range.start)
  const to = from === null ? null : settle(reader, sentence, { ...range.end, year: range.end.year ?? Number(from.slice(0, 4)) })
  if (from === null || to === null) return
  if (to < from) warn(reader.source, 'date-order', { earlier: from, later: to }, placed(sentence, range.start.from, range.end.to))
  Object.assign(reader.read.dates, { fieldworkFrom: from, fieldworkTo: to })
  reader.read.cuts.push(placed(sentence, range.start.from, Math.max(range.start.to, range.end.to)))
}

/** The date nearest before the words of feedback; a span of days is no single day and stays out. */
const feedbackDate = (plain: string, pattern: RegExp, ranges: DateRange[]): DateMention | null => {
  const said = pattern.exec(plain)
  if (said === null) return null
  const verbAt = said.index + Math.max(0, said[0].search(/反馈|移交|通报/))
  const date = datesIn(plain).findLast((mention) => mention.to <= verbAt)
  if (date === undefined || ranges.some((range) => date.from >= range.start.from && date.to <= Math.max(range.end.to, range.start.to)))
    return null
  return date
}

const LONGEST = 1500

/** Reads the days of fieldwork and feedback from the opening paragraphs. */
export const headDatesOf = (source: Source, opening: Block[]): HeadDates => {
  const reader: Reader = { source, published: publishedOf(opening), before: '', read: { dates: {}, cuts: [] } }
  const candidates: (DateMention & { sentence: Cut; before: string; strength: number })[] = []
  for (const block of opening) {
    for (const sentence of sentencesOf(block, wholeOf(block))) {
      const plain = plainAt(source, sentence)
      if (plain.length <= LONGEST && /[月日]|\d{4}[-/.]/.test(plain)) {
        const ranges = rangesIn(plain)
        readFieldwork(reader, sentence, ranges)
        const strength = fedBack.findIndex((pattern) => feedbackDate(plain, pattern, ranges) !== null)
        const pattern = fedBack[strength]
        const date = pattern === undefined ? null : feedbackDate(plain, pattern, ranges)
        if (date !== null) candidates.push({ ...date, sentence, before: reader.before, strength })
      }
      reader.before = (reader.before + plain).slice(-LONGEST)
    }
  }
  const best = candidates.toSorted((a, b) => a.strength - b.strength)[0]
  if (best === undefined) return reader.read
  const day = settle({ ...reader, before: best.before }, best.sentence, best)
  if (day !== null) {
    reader.read.dates.feedback = day
    reader.read.cuts.push(placed(best.sentence, best.from, best.to))
  }
  return reader.read
}

const issuedLabel = /(?:成文|印发|发文|公开|发布)(?:日期|时间)\s*：?\s*$/

/** The day of issue named in the block of particulars some sites print above the text: 「成文日期： 2024-05-06」. */
export const labelledIssue = (opening: Block[]): { day: Day; cut: Cut } | null => {
  for (const [at, block] of opening.slice(0, 20).entries()) {
    for (const date of datesIn(block.plain.slice(0, 200))) {
      const before = block.plain.slice(0, date.from).trim()
      const label = before === '' ? (opening[at - 1]?.plain.trim() ?? '') : before
      const day = issuedLabel.test(label) && label.length <= 20 ? resolved(date, { published: null, before: '' }) : null
      if (day !== null) return { day, cut: { block: block.index, from: date.from, to: date.to } }
    }
  }
  return null
}
