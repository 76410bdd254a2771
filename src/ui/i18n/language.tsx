import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { fill, languages, listed, type Catalogue, type Language, type Text } from './catalogue.ts'

const shelf = 'rectify.language'

const remembered = (): Language => {
  const kept = localStorage.getItem(shelf)
  return languages.find((language) => language === kept) ?? 'zh'
}

type Speaking = { language: Language; speak: (language: Language) => void }

const LanguageContext = createContext<Speaking>({ language: 'zh', speak: () => undefined })

/** Which language the screens speak; remembered on this device. */
export function LanguageProvider({ children, onChange }: { children: ReactNode; onChange?: (language: Language) => void }) {
  const [language, setLanguage] = useState<Language>(() => {
    const first = remembered()
    document.documentElement.lang = first === 'zh' ? 'zh-CN' : 'en'
    return first
  })
  const speaking = useMemo<Speaking>(
    () => ({
      language,
      speak: (next) => {
        localStorage.setItem(shelf, next)
        document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
        setLanguage(next)
        onChange?.(next)
      },
    }),
    [language, onChange],
  )
  return <LanguageContext value={speaking}>{children}</LanguageContext>
}

export const useLanguage = (): Speaking => useContext(LanguageContext)

/** `list(names)`: several things in one breath, as the language spoken now joins them. */
export function useListed(): (items: readonly (string | number)[]) => string {
  const { language } = useLanguage()
  return useCallback((items) => listed(items, language), [language])
}

// One for each catalogue and language: a row of the ledger asks a dozen times, and a list of two hundred findings thousands of times.
const spoken: Record<Language, WeakMap<Catalogue, unknown>> = { zh: new WeakMap(), en: new WeakMap() }

const textOf = <Zh extends Record<string, string>>(words: Catalogue<Zh>, language: Language): Text<Zh> => {
  const known = spoken[language].get(words) as Text<Zh> | undefined
  if (known) return known
  const text: Text<Zh> = (key, ...values) => fill(words[language][key], values[0], language)
  spoken[language].set(words, text)
  return text
}

/** The messages of one catalogue in the language spoken now. */
export function useText<Zh extends Record<string, string>>(words: Catalogue<Zh>): Text<Zh> {
  const { language } = useLanguage()
  return textOf(words, language)
}
