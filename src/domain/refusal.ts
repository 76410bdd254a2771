/** Why an act is not done. Expected, so a value and not an exception; every unmet condition is listed by name. */

export type Values = Readonly<Record<string, string | number | boolean | null | string[]>>

/** One condition that is not met. `code` has words in both languages; `values` fill them. */
export type Unmet = { code: string; values: Values }

export const refusalCodes = ['missing', 'not-permitted', 'wrong-state', 'unmet', 'stale', 'twice-in-chain', 'invalid'] as const
export type RefusalCode = (typeof refusalCodes)[number]

export type Refusal = { code: RefusalCode; unmet: Unmet[] }
export type Refused = { refused: Refusal }

export const unmet = (code: string, values: Values = {}): Unmet => ({ code, values })

export const refuse = (code: RefusalCode, ...list: Unmet[]): Refused => ({ refused: { code, unmet: list } })

/** A refusal listing all unmet conditions, or null where there is none. */
export const refuseUnmet = (list: Unmet[]): Refused | null => (list.length > 0 ? refuse('unmet', ...list) : null)

export const isRefused = (value: unknown): value is Refused => typeof value === 'object' && value !== null && 'refused' in value
