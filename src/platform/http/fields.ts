import { z } from 'zod'
import type { Day } from '#domain/day.ts'

// Control characters other than tab and line ends; PostgreSQL refuses NUL and nobody can see or search the rest.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** Text a person typed: trimmed, not empty, no control characters. Emoji and right-to-left marks are kept as they are. */
export const text = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine((value) => !control.test(value), { params: { code: 'control-character' } })

/** The same, but may be empty. */
export const optionalText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .refine((value) => !control.test(value), { params: { code: 'control-character' } })

/** A day that exists: `2021-02-30` is refused. */
export const day = z.iso.date().transform((value) => value as Day)
/** A day that leaves: the same text, without a transform, for answers. */
export const dayOut = z.string().meta({ format: 'date' })
export const id = z.uuid()
/** `?open=true` */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
