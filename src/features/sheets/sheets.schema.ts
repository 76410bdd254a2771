import { z } from 'zod'
import { sheetActs } from '#domain/sheet/returning.ts'
import { returnedKinds } from './returned-sheets.store.ts'

/** A sheet as its sender's list shows it. */
export const returnedSheetOut = z
  .object({
    id: z.string(),
    kind: z.enum(returnedKinds),
    name: z.string(),
    size: z.number(),
    done: z.number(),
    refused: z.number(),
    createdAt: z.string(),
    appliedAt: z.string().nullable(),
  })
  .meta({ id: 'ReturnedSheet' })

const cell = z.object({ column: z.string(), title: z.string(), at: z.string(), old: z.string(), text: z.string() })

/** One difference: the act it becomes, or in words why not. */
const itemOut = z
  .object({
    key: z.string(),
    row: z.number(),
    recordId: z.string().nullable(),
    label: z.string(),
    act: z.enum(sheetActs).nullable(),
    cells: z.array(cell),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'SheetDifference' })

export const comparisonOut = z
  .object({
    sheet: returnedSheetOut,
    rows: z.number(),
    absent: z.number(),
    missing: z.array(z.string()),
    /** Everything that was touched; a sheet of many thousand differences shows its first ones and their number. */
    total: z.number(),
    items: z.array(itemOut),
  })
  .meta({ id: 'SheetComparison' })

export const applyIn = z.strictObject({
  keys: z
    .array(z.string().regex(/^[0-9a-z]{1,64}$/))
    .min(1)
    .max(200),
})
export const appliedOut = z
  .object({ items: z.array(z.object({ key: z.string(), done: z.boolean(), already: z.boolean(), reasons: z.array(z.string()) })) })
  .meta({ id: 'SheetApplied' })
