import type { Language } from '#ui/i18n/catalogue.ts'
import type { Schemas } from '#web/api/generated.ts'

/**
 * The English name where the reader reads English and there is one. Bodies and persons have one; what an office wrote once – titles of posts, names of
 * rounds and inspections, texts – is data and is shown as it was written, in every language.
 */
export const nameIn = (language: Language, zh: string, en: string | null | undefined): string => (language === 'en' ? (en ?? zh) : zh)

/** Who or what an id of a record is called; a dash where the record does not say. */
export function namesIn(names: Schemas['Names'], language: Language): (id: string | null | undefined) => string {
  return (id) => {
    const name = id ? names[id] : undefined
    return name ? nameIn(language, name.zh, name.en) : '—'
  }
}

/** A finding's number as papers print it: R5-J0301-002. */
export const findingNumber = (code: string, number: number): string => `${code}-${String(number).padStart(3, '0')}`
