import { z } from 'zod'
import { hitKinds } from '#domain/search.ts'

/** `code`: number or code · `note`: where it belongs, what it is in · `state`: of a finding or document, else null. */
export const hitOut = z
  .object({
    kind: z.enum(hitKinds),
    id: z.string(),
    code: z.string().nullable(),
    title: z.string(),
    titleEn: z.string().nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    state: z.string().nullable(),
  })
  .meta({ id: 'Hit' })

export const searchOut = z
  .object({ groups: z.array(z.object({ kind: z.enum(hitKinds), items: z.array(hitOut), more: z.boolean() })) })
  .meta({ id: 'Found' })

export const searchIn = z.strictObject({
  q: z.string().trim().min(1).max(100),
  kind: z.enum(hitKinds).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(6),
})
