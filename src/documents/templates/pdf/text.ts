import { characterPitch, linePitch, sizes } from '#documents/templates/official-layout.ts'
import type { Face, Lang } from '#documents/templates/paper.ts'
import { breakLines } from './break-lines.ts'
import { drawLine, ensure, type Setting, type Sheet } from './sheet.ts'

export const textSize: Record<Lang, number> = { zh: sizes.text, en: 11 }
export const textPitch: Record<Lang, number> = { zh: linePitch, en: 17 }
/** What makes twenty-eight characters of a line. */
export const textSpacing: Record<Lang, number> = { zh: characterPitch - sizes.text, en: 0 }

export type Manner = Partial<Pick<Setting, 'align' | 'size' | 'pitch' | 'spacing' | 'colour'>> & {
  indent?: number
  from?: number
  to?: number
  gap?: number
  together?: boolean
  /** So many lines that follow share a page with the last two of this one. */
  before?: number
}

type Whole = Required<Omit<Manner, 'colour'>> & Pick<Manner, 'colour'>

const usual = (lang: Lang, manner: Manner): Whole => {
  const size = manner.size ?? textSize[lang]
  return {
    align: 'justify',
    indent: 0,
    from: 0,
    to: 0,
    gap: lang === 'en' ? 5 : 0,
    together: false,
    before: 0,
    size,
    spacing: size === textSize[lang] ? textSpacing[lang] : 0,
    pitch: Math.max(textPitch[lang], size * 1.4),
    ...manner,
  }
}

/** A paragraph from where the sheet stands; `from` and `to` narrow the measure on both sides. */
export function setText(sheet: Sheet, runs: { text: string; face: Face }[], lang: Lang, manner: Manner = {}): void {
  const { size, spacing, pitch, align, indent, from, to, gap, together, before, colour } = usual(lang, manner)
  const width = sheet.width - from - to
  const lines = breakLines(runs, { first: width - indent, rest: width }, sheet.measure(size, spacing))
  if (together) ensure(sheet, pitch * (lines.length + 1))
  for (const [at, line] of lines.entries()) {
    const last = before > 0 && at === Math.max(0, lines.length - 2)
    ensure(sheet, last ? pitch * (lines.length - at + before) : pitch)
    const shift = at === 0 ? indent : 0
    const x = sheet.left + from + shift
    drawLine(sheet, line, { x, y: sheet.y, width: width - shift, size, pitch, align, spacing, ...(colour && { colour }) })
    sheet.y += pitch
  }
  sheet.y += gap
}
