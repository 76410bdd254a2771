import { AlignmentType, LineRuleType, Paragraph, type Table, TextRun } from 'docx'
import { sizes } from '#documents/templates/official-layout.ts'
import type { Block, Face, Lang, Paper } from '#documents/templates/paper.ts'
import { widthOf } from '#documents/templates/text-lines.ts'
import { copyWords } from '#documents/templates/words.ts'
import { formTable, listTable } from './tables.ts'
import { onGrid, plain, run, runs, textSize } from './text.ts'

/** 7.3.3: 一、 黑体, （一） 楷体, 1. and （1） 仿宋. */
export const headingFaces: Record<1 | 2 | 3 | 4, Face> = { 1: 'heading', 2: 'second', 3: 'text', 4: 'text' }

type Of<K extends Block['is']> = Extract<Block, { is: K }>

/** What stands around a block. */
export type Around = { lang: Lang; shape: Paper['shape']; next: Block['is'] | null }

/** Neither attachments nor a signature stand alone on their page: the last lines of the text go with them (7.3.5.4). */
const signedNext = ({ next }: Around): boolean => next === 'signature' || next === 'attachments'

const headingOf = ({ level, text, more }: Of<'heading'>, around: Around): Paragraph => {
  const { lang } = around
  const face = headingFaces[level]
  const children = [run(text, lang, { face }), ...(more === undefined ? [] : [run(more, lang)])]
  return plain(children, lang, { indent: true, keepNext: more === undefined || signedNext(around) })
}

/** One line under the text, indented two characters; the names stand under one another, and a long one goes on under its own first character (7.3.4). */
function attachmentsOf({ items }: Of<'attachments'>, { lang, next }: Around): Paragraph[] {
  const label = copyWords[lang].attachments
  const em = textSize[lang] * 20
  const lines = items.map((item, at) => {
    const mark = items.length > 1 ? `${at + 1}. ` : ''
    const hanging = Math.round(em * widthOf(at === 0 ? label + mark : mark))
    const left = em * 2 + Math.round(em * widthOf(label + mark))
    return new Paragraph({
      children: [run(`${at === 0 ? label : ''}${mark}${item}`, lang)],
      spacing: onGrid,
      indent: { left, hanging },
      keepNext: next === 'signature' || at < items.length - 1,
    })
  })
  return [plain([run('', lang)], lang, { keepNext: true }), ...lines]
}

/** The body to the right with its date below, four characters in from the edge where a seal is set; the shorter stands under the middle of the longer. */
function signatureOf({ by, on }: Of<'signature'>, lang: Lang): Paragraph[] {
  const em = textSize[lang] * 20
  const right = (text: string, characters: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: onGrid,
      keepLines: true,
      keepNext: text !== on,
      indent: { right: Math.round(em * characters) },
      children: [run(text, lang)],
    })
  const wider = (widthOf(by) - widthOf(on)) / 2
  return [
    plain([run('', lang)], lang, { keepNext: true }),
    right(by, wider > 0 ? Math.max(2, 4 - wider) : 4 - wider),
    right(on, wider > 0 ? Math.max(4, 2 + wider) : 4),
  ]
}
const noteOf = ({ text }: Of<'note'>, lang: Lang): Paragraph =>
  new Paragraph({
    style: 'Cell',
    spacing: { before: 60, after: 0, line: 300, lineRule: LineRuleType.EXACT },
    children: [run(text, lang, { size: sizes.small })],
  })

/** A table touches nothing: without a paragraph after it Word would join it to the next one, or refuse the file at its end. */
const after = (): Paragraph =>
  new Paragraph({
    style: 'Cell',
    spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: [new TextRun({ text: '', size: 4 })],
  })

const writers: { [K in Block['is']]: (block: Of<K>, around: Around) => (Paragraph | Table)[] } = {
  heading: (block, around) => [headingOf(block, around)],
  paragraph: ({ runs: list, indent = true }, around) => [
    plain(runs(list, around.lang), around.lang, { indent, keepNext: signedNext(around) }),
  ],
  addressee: ({ text }, { lang }) => [plain([run(text, lang)], lang)],
  attachments: attachmentsOf,
  signature: (block, { lang }) => signatureOf(block, lang),
  table: (block, { lang, shape }) => [listTable(block, lang, shape), after()],
  form: ({ rows }, { lang, shape }) => [formTable(rows, lang, shape), after()],
  note: (block, { lang }) => [noteOf(block, lang)],
}

export const blockOf = (block: Block, around: Around): (Paragraph | Table)[] =>
  (writers[block.is] as (block: Block, around: Around) => (Paragraph | Table)[])(block, around)
