import { troubles, type TroubleCode } from './troubles.ts'

export type TroubleValues = Record<string, string | number>

/** What stops the product from starting, told to the person who runs it: a stable code, the values, and what to do, in both languages. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly code: TroubleCode
  readonly values: TroubleValues

  constructor(code: TroubleCode, values: TroubleValues = {}, cause?: unknown) {
    super(`${words('en', code, values)}\n${words('zh', code, values)}`, cause === undefined ? {} : { cause })
    this.code = code
    this.values = values
  }
}

export const words = (language: 'en' | 'zh', code: TroubleCode, values: TroubleValues): string =>
  troubles[code][language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? `{${key}}`))
