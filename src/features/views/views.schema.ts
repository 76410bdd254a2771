import { z } from 'zod'
import { id, optionalText, text } from '#platform/http/fields.ts'

/** The address of a view: what stands behind the question mark. */
const search = optionalText(4000)

export const viewOut = z
  .object({
    id: z.string(),
    version: z.number(),
    name: z.string(),
    search: z.string(),
    shared: z.boolean(),
    /** Whether it is the asking person's own; others' are seen because they are shared. */
    mine: z.boolean(),
    ownerName: z.string(),
    ownerNameEn: z.string().nullable(),
  })
  .meta({ id: 'SavedView' })

export const layoutOut = z.object({ layout: z.string(), firstView: z.string().nullable() }).meta({ id: 'LedgerLayout' })
export const viewsOut = z.object({ items: z.array(viewOut), layout: layoutOut })

export const viewIn = z.strictObject({ name: text(60), search, shared: z.boolean() })
export const viewChangesIn = z.strictObject({ name: text(60).optional(), search: search.optional(), shared: z.boolean().optional() })
/** A saved view's id, or the name of one that comes with the product. */
export const layoutIn = z.strictObject({ layout: search, firstView: z.union([id, z.string().regex(/^[a-z-]{1,30}$/)]).nullable() })
