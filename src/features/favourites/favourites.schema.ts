import { z } from 'zod'
import { favouriteKinds } from '#domain/favourite.ts'
import { text } from '#platform/http/fields.ts'

const ref = text(2000)

export const favouriteIn = z.strictObject({ kind: z.enum(favouriteKinds), ref, name: text(100).nullable().default(null) })
export const favouriteRef = z.strictObject({ kind: z.enum(favouriteKinds), ref })

/** As it is called now; a view by the name its person gave it. What one may no longer read is not named. */
export const favouriteOut = z
  .object({
    kind: z.enum(favouriteKinds),
    ref: z.string(),
    code: z.string().nullable(),
    title: z.string(),
    titleEn: z.string().nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    state: z.string().nullable(),
  })
  .meta({ id: 'Favourite' })
export const favouritesOut = z.object({ items: z.array(favouriteOut) })
