import type { Values } from '#domain/refusal.ts'
import type { Language } from './language.ts'

/** Words for one code in both languages; `{name}` is filled from the values that travel with the code. */
export type Message = Readonly<Record<Language, string>>
/** A feature's words. A key `state.closed` gives the words of the value `closed` wherever a message says `{state}`. */
export type Messages = Readonly<Record<string, Message>>

export type Catalogue = {
  add: (messages: Messages) => void
  say: (language: Language, code: string, values?: Values) => string
  codes: () => string[]
}

/** All words the server can say. A code said twice with other words stops the start: one word per idea. */
export function newCatalogue(...parts: Messages[]): Catalogue {
  const words = new Map<string, Message>()
  const add = (messages: Messages): void => {
    for (const [code, message] of Object.entries(messages)) {
      const known = words.get(code)
      if (known && (known.zh !== message.zh || known.en !== message.en)) throw new Error(`two different messages for "${code}"`)
      words.set(code, message)
    }
  }
  const wordOf = (language: Language, name: string, value: string): string => words.get(`${name}.${value}`)?.[language] ?? value
  const shown = (language: Language, name: string, value: Values[string] | undefined): string => {
    if (value === null || value === undefined) return '—'
    if (typeof value === 'object') return value.map((each) => wordOf(language, name, each)).join(language === 'zh' ? '、' : ', ')
    return wordOf(language, name, String(value))
  }
  const say = (language: Language, code: string, values: Values = {}): string => {
    const message = words.get(code)?.[language] ?? code
    return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(language, name, values[name]))
  }
  for (const part of parts) add(part)
  return { add, say, codes: () => [...words.keys()] }
}
