import type { Language } from '#ui/i18n/catalogue.ts'
import { conditionIn } from '#ui/i18n/use-reason.ts'

/** A condition of closing named by its code alone, of no task in particular. */
export const conditionName = (code: string, language: Language): string => conditionIn(code, { task: '' }, language).replaceAll(/ +/g, ' ')
