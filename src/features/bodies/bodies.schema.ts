import { z } from 'zod'
import { bodyKinds } from '#domain/body/body.ts'
import { dayOut, id, text } from '#platform/http/fields.ts'
import { pageQuery } from '#platform/http/page.ts'
import { postOut } from './people.schema.ts'

export const bodyOut = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    parentId: z.string().nullable(),
    path: z.array(z.string()),
    level: z.number(),
    code: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    kind: z.enum(bodyKinds),
    dissolved: z.boolean(),
  })
  .meta({ id: 'Body' })

/** A line of the tree; `children` says whether there is anything to open below it. */
export const bodyRow = bodyOut.extend({ children: z.number() }).meta({ id: 'BodyRow' })

const openInspection = z
  .object({
    id: z.string(),
    name: z.string(),
    code: z.string(),
    roundId: z.string(),
    roundName: z.string(),
    issued: z.boolean(),
    feedbackOn: dayOut.nullable(),
    findings: z.number(),
    open: z.number(),
  })
  .meta({ id: 'OpenInspection' })

export const bodyView = z
  .object({
    body: bodyOut,
    ancestors: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() })),
    people: z.array(postOut.extend({ personName: z.string(), personNameEn: z.string().nullable() })),
    inspections: z.array(openInspection),
    can: z.array(z.enum(['body.keep', 'person.keep', 'inspection.keep'])),
  })
  .meta({ id: 'BodyView' })

export const bodyFilter = z.strictObject({
  ...pageQuery,
  parentId: z.union([id, z.literal('top')]).optional(),
  q: z.string().trim().min(1).max(100).optional(),
  dissolved: z.enum(['true', 'false']).optional(),
})

const described = { code: text(40), name: text(100), nameEn: text(200).nullable(), kind: z.enum(bodyKinds) }
export const bodyIn = z.strictObject({ parentId: id, ...described, nameEn: described.nameEn.default(null) })
export const bodyChangesIn = z.strictObject({
  code: described.code.optional(),
  name: described.name.optional(),
  nameEn: described.nameEn.optional(),
  kind: described.kind.optional(),
})
export const reasonIn = z.strictObject({ reason: text(2000) })
