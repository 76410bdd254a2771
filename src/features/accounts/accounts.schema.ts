import { z } from 'zod'
import { branches, roles } from '#domain/actor.ts'
import { acts } from '#domain/permission.ts'
import { id, text } from '#platform/http/fields.ts'
import { languages } from '#platform/http/language.ts'

const loginShape = /^[\p{L}\p{N}._@-]{2,64}$/u

/** A password is taken as it is typed: no trimming, any character. */
const secret = z.string().min(1).max(200)
const newLogin = text(64).refine((value) => loginShape.test(value.normalize('NFKC')), { params: { code: 'login-shape' } })

export const credentialsIn = z.strictObject({ login: z.string().min(1).max(200), password: secret })
export const setUpIn = z.strictObject({ region: text(100), name: text(100), login: newLogin, password: secret })
export const setUpNeeded = z.object({ needed: z.boolean() })
export const passwordIn = z.strictObject({ old: secret, password: secret })
export const languageIn = z.strictObject({ language: z.enum(languages).nullable() })
export const languageOut = z.object({ language: z.enum(languages).nullable() })
export const accountIn = z.strictObject({ personId: id, login: newLogin })
export const byId = z.strictObject({ id })

const postOut = z.object({
  id: z.string(),
  role: z.enum(roles),
  branch: z.enum(branches).nullable(),
  title: z.string(),
  bodyId: z.string(),
  bodyName: z.string(),
  bodyNameEn: z.string().nullable(),
  scopeId: z.string(),
  scopeLevel: z.number(),
})

/** `timezone`: where the clock on the office's wall hangs. `may`: the acts some post of this person can do somewhere; each record says by itself what can be done to it. */
export const meOut = z
  .object({
    personId: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    login: z.string(),
    region: z.number(),
    regionName: z.string(),
    language: z.enum(languages).nullable(),
    mustChange: z.boolean(),
    timezone: z.string(),
    sessionId: z.string(),
    posts: z.array(postOut),
    may: z.array(z.enum(acts)),
  })
  .meta({ id: 'Me' })

export const sessionOut = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    lastSeenAt: z.string(),
    userAgent: z.string(),
    address: z.string(),
    current: z.boolean(),
  })
  .meta({ id: 'Session' })

const account = {
  id: z.string(),
  version: z.number(),
  personId: z.string(),
  login: z.string(),
  disabled: z.boolean(),
  mustChange: z.boolean(),
}
export const accountOut = z.object(account).meta({ id: 'Account' })
export const accountRow = z
  .object({ ...account, personName: z.string(), personNameEn: z.string().nullable(), lastSeenAt: z.string().nullable() })
  .meta({ id: 'AccountRow' })
/** The only time a one-time password leaves. */
export const accountWithPassword = z.object({ ...account, oneTimePassword: z.string() }).meta({ id: 'AccountWithPassword' })
