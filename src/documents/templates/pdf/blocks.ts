import { sizes } from '#documents/templates/official-layout.ts'
import type { Block, Face, Lang } from '#documents/templates/paper.ts'
import { copyWords } from '#documents/templates/words.ts'
import { endingAfter } from '#documents/templates/text-lines.ts'
import { ensure, type Sheet } from './sheet.ts'
import { setForm, setTable } from './tables.ts'
import { setText, textPitch, textSize, textSpacing } from './text.ts'

const headingFaces: Record<1 | 2 | 3 | 4, Face> = { 1: 'heading', 2: 'second', 3: 'text', 4: 'text' }

type Of<K extends Block['is']> = Extract<Block, { is: K }>

const characters = (n: number, lang: Lang): number => n * textSize[lang]
const indentOf = (lang: Lang): number => (lang === 'zh' ? characters(2, lang) : 0)

function setAttachments(sheet: Sheet, { items }: Of<'attachments'>, lang: Lang): void {
  const label = copyWords[lang].attachments
  sheet.y += textPitch[lang]
  const measure = sheet.measure(textSize[lang], textSpacing[lang])
  for (const [at, item] of items.entries()) {
    const mark = items.length > 1 ? `${at + 1}. ` : ''
    const first = at === 0 ? label + mark : mark
    const from = characters(2, lang) + measure(label + mark, 'text')
    setText(sheet, [{ text: first + item, face: 'text' }], lang, { from, indent: -measure(first, 'text'), align: 'start' })
  }
}

function setSignature(sheet: Sheet, { by, on }: Of<'signature'>, lang: Lang): void {
  ensure(sheet, textPitch[lang] * 3)
  sheet.y += textPitch[lang]
  const measure = sheet.measure(textSize[lang])
  const wider = (measure(by, 'text') - measure(on, 'text')) / 2
  const edge = characters(4, lang)
  const right = (text: string, to: number): void => setText(sheet, [{ text, face: 'text' }], lang, { to: Math.max(0, to), align: 'end' })
  right(by, wider > 0 ? Math.max(characters(2, lang), edge - wider) : edge - wider)
  right(on, wider > 0 ? Math.max(edge, characters(2, lang) + wider) : edge)
}

const setters: { [K in Block['is']]: (sheet: Sheet, block: Of<K>, lang: Lang, rest: readonly Block[]) => void } = {
  heading: (sheet, { level, text, more }, lang, rest) => {
    setText(
      sheet,
      [
        { text, face: lang === 'en' ? 'heading' : headingFaces[level] },
        ...(more === undefined ? [] : [{ text: more, face: 'text' as const }]),
      ],
      lang,
      { indent: indentOf(lang), together: more === undefined, before: endingAfter(rest) },
    )
    sheet.mark(level, more === undefined ? text : `${text}${more}`)
  },
  paragraph: (sheet, { runs, indent = true }, lang, rest) =>
    setText(
      sheet,
      runs.map(({ text, face = 'text' }) => ({ text, face })),
      lang,
      { indent: indent ? indentOf(lang) : 0, before: endingAfter(rest) },
    ),
  addressee: (sheet, { text }, lang) => setText(sheet, [{ text, face: 'text' }], lang, { align: 'start' }),
  attachments: setAttachments,
  signature: setSignature,
  table: setTable,
  form: (sheet, { rows }, lang) => setForm(sheet, rows, lang),
  note: (sheet, { text }, lang) => setText(sheet, [{ text, face: 'text' }], lang, { size: sizes.state, pitch: 14, gap: 2 }),
}

export const setBlock = (sheet: Sheet, block: Block, lang: Lang, rest: readonly Block[]): void =>
  (setters[block.is] as (sheet: Sheet, block: Block, lang: Lang, rest: readonly Block[]) => void)(sheet, block, lang, rest)
