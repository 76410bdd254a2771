import { useCallback } from 'react'
import { useLanguage } from '#ui/i18n/language.tsx'
import type { Schemas } from '#web/api/generated.ts'

/** A name in the reader's language where there is one, else as it is written at home. */
export function useNamed(): (zh: string, en: string | null | undefined) => string {
  const { language } = useLanguage()
  return useCallback((zh, en) => (language === 'en' && en ? en : zh), [language])
}

/** The name behind an id of a record; an id without a name shows nothing. */
export function useNameIn(names: Schemas['Names']): (id: string | null | undefined) => string {
  const named = useNamed()
  return useCallback(
    (id) => {
      const name = id ? names[id] : undefined
      return name ? named(name.zh, name.en) : ''
    },
    [names, named],
  )
}
