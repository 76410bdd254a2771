import { buffer } from 'node:stream/consumers'
import { distances, headSize, lineWidths, linePitch, pointsOf, sizes } from '#documents/templates/official-layout.ts'
import type { Copies, Head, Lang, Paper } from '#documents/templates/paper.ts'
import { copyWords } from '#documents/templates/words.ts'
import { setBlock } from './blocks.ts'
import { ensure, openSheet, turn, type Sheet } from './sheet.ts'
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

/** The red head: 35 mm down, two lines, the number, 4 mm, the line. */
function setHead(sheet: Sheet, head: Head, lang: Lang): void {
  for (const mark of [head.secrecy, head.urgency])
    if (mark !== null) setText(sheet, [{ text: mark, face: 'heading' }], lang, { align: 'start', gap: 0 })
  const colour = lang === 'zh' ? red : '#000'
  const size = lang === 'zh' ? headSize([...head.agency].length) : 20
  sheet.y = Math.max(sheet.y, sheet.top + pointsOf(distances.head))
  setText(sheet, [{ text: head.agency, face: 'title' }], lang, { size, spacing: 0, align: 'centre', colour })
  sheet.y += textPitch[lang] * 2
  setText(sheet, [{ text: head.number ?? '', face: 'text' }], lang, { align: 'centre', gap: 0 })
  sheet.y += pointsOf(distances.redLine)
  rule(sheet, lineWidths.red, colour)
  sheet.y += textPitch[lang] * 2
}

function setTitle(sheet: Sheet, { title, under, lang }: Paper): void {
  const size = lang === 'zh' ? sizes.title : 17
  for (const line of title)
    setText(sheet, [{ text: line, face: 'title' }], lang, { size, spacing: 0, align: 'centre', gap: 0, pitch: size * 1.45 })
  if (under !== null) setText(sheet, [{ text: under, face: 'second' }], lang, { align: 'centre', gap: 0 })
  sheet.y += lang === 'zh' ? linePitch : 12
}

/** 版记 on the last lines of the last page's type area. */
function setCopies(sheet: Sheet, { to, by, on }: Copies, lang: Lang): void {
  const w = copyWords[lang]
  const size = lang === 'zh' ? sizes.copies : 10
  const manner = { size, spacing: 0, pitch: size * 1.6, from: size, to: size, gap: 0, align: 'start' } as const
  const high = size * 1.6 * (to === null ? 1 : 2) + 4
  ensure(sheet, high)
  if (sheet.y + high > sheet.bottom) turn(sheet)
  sheet.y = sheet.bottom - high
  rule(sheet, lineWidths.thick)
  if (to !== null) {
    setText(sheet, [{ text: w.copies + to, face: 'text' }], lang, manner)
    rule(sheet, lineWidths.thin)
  }
  const y = sheet.y
  setText(sheet, [{ text: by, face: 'text' }], lang, manner)
  sheet.y = y
  setText(sheet, [{ text: `${on}${w.printed}`, face: 'text' }], lang, { ...manner, align: 'end' })
  rule(sheet, lineWidths.thick)
}

/** The number between dashes at the outer edge, 7 mm under the type area; the state of the data at the inner one. */
function setFeet(sheet: Sheet, { state, lang }: Paper): void {
  const { count } = sheet.doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
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
  for (const [at, block] of paper.blocks.entries()) setBlock(sheet, block, paper.lang, paper.blocks[at + 1]?.is ?? null)
  if (paper.copies) setCopies(sheet, paper.copies, paper.lang)
  setFeet(sheet, paper)
  sheet.doc.end()
  return new Uint8Array(await buffer(sheet.doc as unknown as AsyncIterable<Buffer>))
}
