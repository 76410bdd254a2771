import type { Language } from '#ui/i18n/catalogue.ts'

/** A text of the manual in both languages. */
export type Said = Readonly<Record<Language, string>>
export const said = (zh: string, en: string): Said => ({ zh, en })

/** The manual as plain values: the screen, the Markdown, the HTML and the PDF are made from the same. */
export type Block =
  | { is: 'text'; text: string }
  | { is: 'list'; items: readonly string[] }
  /** One after the other. */
  | { is: 'steps'; items: readonly string[] }
  | { is: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { is: 'picture'; file: string; caption: string }
export type Part = { key: string; title: string; blocks: readonly Block[] }
export type Chapter = { key: string; title: string; parts: readonly Part[] }
export type Manual = { language: Language; title: string; about: string; chapters: readonly Chapter[] }
