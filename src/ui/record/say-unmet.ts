import type { Unmet, Values } from '#domain/refusal.ts'
import { fillWords } from '#domain/words.ts'
import type { Language } from '#ui/i18n/catalogue.ts'
import { conditionWords } from '#ui/i18n/condition.words.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { partWords } from '#ui/i18n/part.words.ts'

type Thing = 'finding' | 'plan' | 'task' | 'document'

const said = (key: string, language: Language): string | undefined => (lifeWords[language] as Record<string, string>)[key]

/** Codes among the values become words; what has none stays as it came. */
const spoken = (values: Values, thing: Thing, language: Language): Record<string, unknown> => {
  const prefixes: Record<string, string> = { state: thing, plan: 'plan', kind: 'closure', seat: 'seat', seats: 'seat' }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const say = (one: string): string => said(`${prefixes[name] ?? ''}.${one}`, language) ?? one
      return [name, Array.isArray(value) ? value.map(say) : typeof value === 'string' ? say(value) : value]
    }),
  )
}

/** Why something is not possible, as a finished sentence. A condition says what must be so, so it is said to be missing. */
export function sayUnmet({ code, values }: { code: string; values: Values }, thing: Thing, language: Language): string {
  const sentence = fillWords(code, spoken(values, thing, language), language)
  return code in conditionWords.zh ? `${partWords[language]['why.unmet']}${sentence}` : sentence
}
