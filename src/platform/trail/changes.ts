import { sameValue } from './same-value.ts'

/** What is asked for and differs from the record as it stands: the data of a `…-changed` fact. Empty where nothing would change. */
export function changesIn<S extends object, A extends object>(before: S, asked: A): { [K in keyof A]?: Exclude<A[K], undefined> } {
  const differs = ([key, value]: [string, unknown]): boolean => value !== undefined && !sameValue(before[key as keyof S], value)
  return Object.fromEntries(Object.entries(asked).filter(differs)) as { [K in keyof A]?: Exclude<A[K], undefined> }
}

export const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0
