import type { Text } from './regime.ts'

/** What a word of the screens means, said once: for the help beside a field, for the manual, and for `docs/glossary.md`. */
export type Word = { word: string; name: Text; meaning: Text; source: Text | null }

export const word = (
  english: string,
  name: [zh: string, en: string],
  meaning: [zh: string, en: string],
  source: Text | null = null,
): Word => ({
  word: english,
  name: { zh: name[0], en: name[1] },
  meaning: { zh: meaning[0], en: meaning[1] },
  source,
})
