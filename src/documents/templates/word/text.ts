import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { characterPitch, linePitch, sizes } from '#documents/templates/official-layout.ts'
import type { Face, Lang, Run } from '#documents/templates/paper.ts'
import { faces, isBold } from './faces.ts'

/** Word counts sizes in half points. */
export const half = (points: number): number => Math.round(points * 2)
export const pitch = Math.round(linePitch * 20)
/** The line grid is the paragraph's own exact pitch too, so that a program without grids sets the same page. */
export const onGrid = { line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const

/** English is set smaller and closer: the grid of 28 characters is a measure of Chinese ones. */
export const textSize: Record<Lang, number> = { zh: sizes.text, en: 12 }
export const titleSize: Record<Lang, number> = { zh: sizes.title, en: 18 }

/** Of the running text, in twips: what makes twenty-eight of a line. */
const characterSpacing = Math.round((characterPitch - sizes.text) * 20)

export type Style = { face?: Face; size?: number; colour?: string; bold?: boolean }

export const run = (text: string, lang: Lang, { face = 'text', size, colour, bold = false }: Style = {}): TextRun =>
  new TextRun({
    text,
    font: faces[lang][face],
    size: half(size ?? textSize[lang]),
    ...(size === undefined && lang === 'zh' && { characterSpacing }),
    ...((bold || isBold(face, lang)) && { bold: true }),
    ...(colour !== undefined && { color: colour }),
  })

export const runs = (list: readonly Run[], lang: Lang, style: Style = {}): TextRun[] =>
  list.map((one) => run(one.text, lang, { ...style, face: one.face ?? style.face ?? 'text', bold: one.bold ?? false }))

/** Two characters, counted in characters so that it follows the size. */
const indented: Record<Lang, IParagraphOptions['indent']> = { zh: { firstLineChars: 200, firstLine: sizes.text * 40 }, en: {} }
const spaced: Record<Lang, IParagraphOptions['spacing']> = { zh: onGrid, en: { line: 312, after: 120 } }

type Shape = { indent?: boolean; centred?: boolean; end?: boolean; keepNext?: boolean; style?: string }

/** A paragraph of the running text. */
export const plain = (
  children: TextRun[],
  lang: Lang,
  { indent = false, centred = false, end = false, keepNext = false, style }: Shape = {},
) =>
  new Paragraph({
    children,
    ...(style !== undefined && { style }),
    alignment: centred ? AlignmentType.CENTER : end ? AlignmentType.RIGHT : AlignmentType.BOTH,
    spacing: spaced[lang]!,
    ...(indent && { indent: indented[lang]! }),
    ...(keepNext && { keepNext: true }),
    overflowPunctuation: true,
  })

export const blank = (lang: Lang): Paragraph => plain([run('', lang)], lang)
