import { z } from 'zod'
import { asDay, type Day } from '#domain/day.ts'

// Control characters other than tab and line ends; PostgreSQL refuses NUL and nobody can see or search the rest.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** Half a character (a lone surrogate) could not be kept as it came either. */
const plain = (value: string): boolean => value.isWellFormed() && !control.test(value)

/** Text a person typed: trimmed, not empty, no control characters. Emoji and right-to-left marks are kept as they are. */
export const text = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine(plain, { params: { code: 'control-character' } })

/** The same, but may be empty. */
export const optionalText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .refine(plain, { params: { code: 'control-character' } })

/** A day that exists: `2021-02-30` is refused, and so is the year 0021, a slip of the finger. */
export const day = z.iso
  .date({ abort: true })
  .refine((value) => asDay(value) !== undefined, { params: { code: 'bad-format', values: { format: 'date' } } })
  .transform((value) => value as Day)
/** A day that leaves: the same text, without a transform, for answers. */
export const dayOut = z.string().meta({ format: 'date' })
export const id = z.uuid()
/** `?open=true` */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
