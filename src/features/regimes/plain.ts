/** The same value without `readonly`, as the schema of an answer takes it. */
export type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer U)[]
    ? Plain<U>[]
    : { -readonly [K in keyof T]: Plain<T[K]> }

export const plain = <T>(value: T): Plain<T> => structuredClone(value) as Plain<T>
