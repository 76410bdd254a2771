/**
 * What a paper says, before it is Word or PDF: plain values in the order in which they are read. A paper knows nothing of fonts and twips,
 * a writer (`word/`, `pdf/`) knows nothing of findings.
 */
export type Lang = 'zh' | 'en'

/** A stretch of text in one of the paper's four faces: 仿宋 text, 黑体 first heading, 楷体 second heading, 小标宋 title. */
export type Face = 'text' | 'heading' | 'second' | 'title'
export type Run = { text: string; face?: Face; bold?: boolean }

export type Column = {
  label: string
  /** Share of the table's width; all shares of a table together are its whole. */
  share: number
  align?: 'centre' | 'end'
}
/** A cell is its lines. A cell of a form may head its row. */
export type Cell = string[]

export type Block =
  /** Level 1 to 4: 一、 （一） 1. （1）. The mark stands in the text. `more` runs on in the same paragraph. */
  | { is: 'heading'; level: 1 | 2 | 3 | 4; text: string; more?: string }
  | { is: 'paragraph'; runs: Run[]; indent?: boolean }
  | { is: 'addressee'; text: string }
  | { is: 'attachments'; items: string[] }
  /** Who signs and when, to the right. */
  | { is: 'signature'; by: string; on: string }
  | { is: 'table'; columns: Column[]; rows: Cell[][]; /** A last line that adds the others up. */ total?: Cell[] }
  /** Labelled fields in a frame: the slip, the hand-over. Two fields may stand side by side. */
  | { is: 'form'; rows: FormRow[] }
  /** A remark in small type: a definition, where a figure comes from. */
  | { is: 'note'; text: string }
export type FormRow = { label: string; lines: Cell }[]
/** Label and field, twice: seven characters of a label stand on one line. */
export const formShares = [22, 28, 22, 28] as const

/** The red head of an issued letter: who issues it, its number with 〔year〕. */
export type Head = { agency: string; number: string | null; secrecy: string | null; urgency: string | null }

/** 版记: whom copies go to, who printed it, when. */
export type Copies = { to: string | null; by: string; on: string }

export type Paper = {
  lang: Lang
  /** `upright` in the official layout, `wide` for tables. */
  shape: 'upright' | 'wide'
  head: Head | null
  /** Lines broken by sense. */
  title: string[]
  /** Under the title, centred: a body, a day in brackets. */
  under: string | null
  blocks: Block[]
  copies: Copies | null
  /** Day and state of the data, at the foot of every page. */
  state: string
}

export const paragraph = (text: string, indent = true): Block => ({ is: 'paragraph', runs: [{ text }], indent })
export const heading = (level: 1 | 2 | 3 | 4, text: string, more?: string): Block => ({
  is: 'heading',
  level,
  text,
  ...(more !== undefined && { more }),
})
export const note = (text: string): Block => ({ is: 'note', text })
export const field = (label: string, ...lines: string[]): FormRow => [{ label, lines }]
