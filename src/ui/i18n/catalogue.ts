/**
 * A typed message catalogue: Chinese is the source of the keys and of the slots, English must answer each key.
 * `{name}` is filled by a value; `{n|day|days}` chooses by number, for languages that have a plural.
 */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

export type Catalogue<Zh extends Record<string, string> = Record<string, string>> = {
  zh: Zh
  en: { [Key in keyof Zh]: string }
}

export const catalogue = <const Zh extends Record<string, string>>(zh: Zh, en: { [Key in keyof Zh]: string }): Catalogue<Zh> => ({ zh, en })

type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never

export type Value = string | number | readonly (string | number)[]
type Filling<Text> = [Slots<Text>] extends [never] ? [] : [values: { [Name in Slots<Text>]: Value }]

/** `text('days.left', { n: 3 })`: the compiler asks for exactly the values the Chinese text has slots for. */
export type Text<Zh extends Record<string, string>> = <Key extends keyof Zh & string>(key: Key, ...values: Filling<Zh[Key]>) => string

/** Several things in one breath. */
export const listed = (items: readonly (string | number)[], language: Language): string => items.join(language === 'zh' ? '、' : ', ')

const slots = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/** Fills the slots of one message; a slot without a value stays visible, so that it is noticed. */
export const fill = (message: string, values: Readonly<Record<string, unknown>> = {}, language: Language = 'zh'): string =>
  message.includes('{')
    ? message.replaceAll(slots, (slot, name: string, one?: string, other?: string) => {
        const value = values[name]
        if (value === undefined || value === null) return slot
        if (one !== undefined) return Number(value) === 1 ? one : (other ?? '')
        return Array.isArray(value) ? listed(value as string[], language) : String(value)
      })
    : message
