import type { z } from 'zod'
import type { Day } from '#domain/day.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { SheetAct } from '#domain/sheet/returning.ts'
import { fieldProblems } from '#platform/http/validate.ts'
import { amendmentIn, extensionIn } from '#features/findings/findings.schema.ts'
import { progressIn, taskChangesIn, taskIn } from '#features/tasks/tasks.schema.ts'

export type Fields = Record<string, unknown>

/** What an act takes, as its route does: a sheet brings in nothing that a screen could not. */
const shapes: Partial<Record<SheetAct, z.ZodType>> = {
  'draft-task': taskIn,
  'amend-task': taskChangesIn,
  progress: progressIn,
  'ask-task-extension': extensionIn,
  'amend-finding': amendmentIn,
  'ask-finding-extension': extensionIn,
}

type At = { today: Day; percent?: number }

/** What a person leaves open: progress happened today and is as far as it was. */
const defaults: Partial<Record<SheetAct, (at: At) => Fields>> = {
  progress: ({ today, percent }) => ({ happenedOn: today, percent: percent ?? 0 }),
}

/** A field that must be there, and what is said where it is not. */
const needed: Partial<Record<SheetAct, Readonly<Record<string, string>>>> = {
  'draft-task': { text: 'new-task-text-missing' },
  progress: { text: 'progress-text-missing' },
  'ask-task-extension': { to: 'extension-day-missing', reason: 'reason-missing' },
  'ask-finding-extension': { to: 'extension-day-missing', reason: 'reason-missing' },
}

/** The fields of an act with what was left open, or what is wrong with them. */
export function completed(act: SheetAct, given: Fields, at: At): { fields: Fields } | { unmet: Unmet[] } {
  const fields = { ...defaults[act]?.(at), ...given }
  const missing = Object.entries(needed[act] ?? {}).flatMap(([field, code]) => (fields[field] === undefined ? [unmet(code)] : []))
  if (missing.length > 0) return { unmet: missing }
  const shape = shapes[act]
  if (!shape) return { fields: {} }
  const parsed = shape.safeParse(fields)
  if (!parsed.success) return { unmet: fieldProblems(parsed.error, fields).map(({ code, values }) => unmet(code, values)) }
  const whole = parsed.data as Fields
  return { fields: Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) }
}
