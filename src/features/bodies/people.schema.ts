import { z } from 'zod'
import { branches, roles } from '#domain/actor.ts'
import { day, dayOut, id, text } from '#platform/http/fields.ts'
import { pageQuery } from '#platform/http/page.ts'

const held = {
  id: z.string(),
  version: z.number(),
  region: z.number(),
  personId: z.string(),
  bodyId: z.string(),
  role: z.enum(roles),
  branch: z.enum(branches).nullable(),
  title: z.string(),
  scopeId: z.string(),
  scopeLevel: z.number(),
  fromDay: dayOut,
  toDay: dayOut.nullable(),
}
/** A post after an act on it. */
export const heldOut = z.object(held).meta({ id: 'HeldPost' })
export const postOut = z
  .object({
    ...held,
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
    scopeName: z.string(),
    scopeNameEn: z.string().nullable(),
  })
  .meta({ id: 'Post' })

const person = {
  id: z.string(),
  version: z.number(),
  region: z.number(),
  name: z.string(),
  nameEn: z.string().nullable(),
  phone: z.string().nullable(),
}
export const personOut = z.object(person).meta({ id: 'Person' })
export const enteredOut = z.object({ ...person, posts: z.array(heldOut) }).meta({ id: 'EnteredPerson' })
export const personRow = z.object({ ...person, posts: z.array(postOut) }).meta({ id: 'PersonRow' })
export const personView = z
  .object({ ...person, posts: z.array(postOut), mayKeep: z.boolean(), mayKeepAccount: z.boolean() })
  .meta({ id: 'PersonView' })

export const personFilter = z.strictObject({
  ...pageQuery,
  q: z.string().trim().min(1).max(100).optional(),
  bodyId: id.optional(),
  role: z.enum(roles).optional(),
})

export const postIn = z.strictObject({
  role: z.enum(roles),
  branch: z.enum(branches).nullable().default(null),
  title: text(100),
  bodyId: id,
  scopeId: id.nullable().default(null),
  fromDay: day.nullable().default(null),
})
const described = { name: text(100), nameEn: text(200).nullable(), phone: text(40).nullable() }
export const personIn = z.strictObject({
  name: described.name,
  nameEn: described.nameEn.default(null),
  phone: described.phone.default(null),
  post: postIn.nullable().default(null),
})
export const personChangesIn = z.strictObject({
  name: described.name.optional(),
  nameEn: described.nameEn.optional(),
  phone: described.phone.optional(),
})
export const endIn = z.strictObject({ toDay: day })
