import { z } from 'zod'
import { noticeKinds } from '#domain/notice/kinds.ts'
import { noticeEvents } from '#domain/notice/notices.ts'
import { dayOut, id } from '#platform/http/fields.ts'
import { pageQuery } from '#platform/http/page.ts'

export const mostCounted = 100

export const unreadOut = z.object({ unread: z.number(), more: z.boolean() }).meta({ id: 'Unread' })

export const noticeOut = z
  .object({
    id: z.string(),
    kind: z.enum(noticeKinds),
    event: z.enum(noticeEvents),
    stream: z.string(),
    thingId: z.string(),
    findingId: z.string().nullable(),
    inspectionId: z.string().nullable(),
    actorName: z.string().nullable(),
    actorNameEn: z.string().nullable(),
    code: z.string().nullable(),
    number: z.number().nullable(),
    title: z.string().nullable(),
    bodyName: z.string().nullable(),
    bodyNameEn: z.string().nullable(),
    day: dayOut.nullable(),
    at: z.string(),
    read: z.boolean(),
  })
  .meta({ id: 'PersonalNotice' })

export const noticesIn = z.strictObject({ ...pageQuery, unread: z.enum(['true', 'false']).optional() })

/** Some by their ids, or all up to the instant of the newest that was seen. */
export const readIn = z.strictObject({ ids: z.array(id).max(200).optional(), until: z.iso.datetime().optional() })
