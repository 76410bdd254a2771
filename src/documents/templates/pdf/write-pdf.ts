import { buffer } from 'node:stream/consumers'
import { distances, headSize, lineWidths, linePitch, pointsOf, sizes } from '#documents/templates/official-layout.ts'
import type { Copies, Head, Lang, Paper } from '#documents/templates/paper.ts'
import { copyWords } from '#documents/templates/words.ts'
import { setBlock } from './blocks.ts'
import { breakLines } from './break-lines.ts'
import { openSheet, turn, type Sheet } from './sheet.ts'
import { setText, textPitch } from './text.ts'

const red = '#E60012'

function rule(sheet: Sheet, millimetres: number, colour = '#000'): void {
  sheet.doc
    .lineWidth(pointsOf(millimetres))
    .strokeColor(colour)
    .moveTo(sheet.left, sheet.y)
    .lineTo(sheet.left + sheet.width, sheet.y)
    .stroke()
}

/** So much of its size lies above a sign in its line, and so many points below a number: the standard measures from sign to sign. */
const aboveSign = 0.21
const belowNumber = 6.5

/** The red head: 35 mm down, two lines, the number, 4 mm, the line. */
function setHead(sheet: Sheet, head: Head, lang: Lang): void {
  for (const mark of [head.secrecy, head.urgency])
    if (mark !== null) setText(sheet, [{ text: mark, face: 'heading' }], lang, { align: 'start', gap: 0 })
  const colour = lang === 'zh' ? red : '#000'
  const size = lang === 'zh' ? headSize([...head.agency].length) : 20
  const top = sheet.top + pointsOf(distances.head)
  sheet.y = Math.max(sheet.y, top - size * aboveSign)
  setText(sheet, [{ text: head.agency, face: 'title' }], lang, { size, spacing: 0, align: 'centre', colour })
  sheet.y += textPitch[lang] * 2
  setText(sheet, [{ text: head.number ?? '', face: 'text' }], lang, { align: 'centre', gap: 0 })
  sheet.y += pointsOf(distances.redLine) - belowNumber
  rule(sheet, lineWidths.red, colour)
  sheet.y += textPitch[lang] * 2
}

function setTitle(sheet: Sheet, { title, under, lang }: Paper): void {
  const size = lang === 'zh' ? sizes.title : 17
  for (const line of title)
    setText(sheet, [{ text: line, face: 'title' }], lang, {
      size,
      spacing: 0,
      align: 'centre',
      gap: 0,
      ...(lang === 'zh' && { pitch: linePitch }),
    })
  if (under !== null) setText(sheet, [{ text: under, face: 'second' }], lang, { align: 'centre', gap: 0 })
  sheet.y += lang === 'zh' ? linePitch : 12
}

/** The copy block stands on an even page, the back of a sheet. Gives how many pages at the end have no number: the empty one before it and its own (7.5). */
function toEvenPage(sheet: Sheet, high: number): number {
  const isOdd = (): boolean => sheet.doc.bufferedPageRange().count % 2 === 1
  if (isOdd()) {
    turn(sheet)
    return 0
  }
  if (sheet.y + high <= sheet.bottom) return 0
  turn(sheet)
  turn(sheet)
  return 2
}

/** 版记 on the last lines of the last page's type area; its last line lies on the area's edge. */
function setCopies(sheet: Sheet, { to, by, on }: Copies, lang: Lang): number {
  const w = copyWords[lang]
  const size = lang === 'zh' ? sizes.copies : 10
  const pitch = size * 1.6
  const manner = { size, spacing: 0, pitch, from: size, to: size, gap: 0, align: 'start' } as const
  const measure = sheet.measure(size)
  const label = measure(w.copies, 'text')
  const whom = to === null ? null : [{ text: w.copies + to, face: 'text' as const }]
  const width = { first: sheet.width - size * 2, rest: sheet.width - size * 2 - label }
  const lines = whom === null ? 0 : breakLines(whom, width, measure).length
  const high = pitch * (lines + 1)
  const unnumbered = toEvenPage(sheet, high + textPitch[lang])
  sheet.y = sheet.bottom - high
  rule(sheet, lineWidths.thick)
  if (whom !== null) {
    setText(sheet, whom, lang, { ...manner, from: size + label, indent: -label })
    rule(sheet, lineWidths.thin)
  }
  const y = sheet.y
  setText(sheet, [{ text: by, face: 'text' }], lang, manner)
  sheet.y = y
  setText(sheet, [{ text: `${on}${w.printed}`, face: 'text' }], lang, { ...manner, align: 'end' })
  rule(sheet, lineWidths.thick)
  return unnumbered
}

/** The number between dashes at the outer edge, 7 mm under the type area; the state of the data at the inner one. */
function setFeet(sheet: Sheet, { state, lang }: Paper, unnumbered: number): void {
  const { count } = sheet.doc.bufferedPageRange()
  for (let page = 0; page < count - unnumbered; page += 1) {
    sheet.doc.switchToPage(page)
    const odd = page % 2 === 0
    const pitch = 16
    const y = sheet.bottom + pointsOf(distances.pageNumber) - pitch / 2
    const put = (text: string, size: number, align: 'start' | 'end', inset: number): void => {
      sheet.y = y
      const bottom = sheet.bottom
      sheet.bottom = Number.POSITIVE_INFINITY
      setText(sheet, [{ text, face: 'text' }], lang, {
        size,
        pitch,
        spacing: 0,
        align,
        gap: 0,
        ...(align === 'end' ? { to: inset } : { from: inset }),
      })
      sheet.bottom = bottom
    }
    put(`— ${page + 1} —`, sizes.page, odd ? 'end' : 'start', sizes.page)
    put(state, sizes.state, odd ? 'start' : 'end', 0)
  }
}

/** A paper as a PDF whose text can be searched and copied. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const sheet = openSheet(paper)
  if (paper.head) setHead(sheet, paper.head, paper.lang)
  setTitle(sheet, paper)
  for (const [at, block] of paper.blocks.entries()) setBlock(sheet, block, paper.lang, paper.blocks.slice(at + 1))
  const unnumbered = paper.copies ? setCopies(sheet, paper.copies, paper.lang) : 0
  setFeet(sheet, paper, unnumbered)
  sheet.doc.end()
  return new Uint8Array(await buffer(sheet.doc as unknown as AsyncIterable<Buffer>))
}
