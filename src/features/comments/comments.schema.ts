import { z } from 'zod'
import { audiences } from '#domain/comment/comment.ts'
import { limits } from '#domain/comment/decide.ts'
import { dayOut, id, optionalText, text } from '#platform/http/fields.ts'
import { pageSchema } from '#platform/http/page.ts'
import { namesOut } from '#features/findings/findings.schema.ts'

export const attachmentOut = z
  .object({ number: z.number(), sha256: z.string(), name: z.string(), type: z.string(), size: z.number(), addedAt: z.string() })
  .meta({ id: 'Attachment' })

/** `text` is null where it was withdrawn; `mine`: this person may change it. */
export const commentOut = z
  .object({
    id: z.string(),
    version: z.number(),
    findingId: z.string(),
    audience: z.enum(audiences),
    text: z.string().nullable(),
    mentions: z.array(z.string()),
    attachments: z.array(attachmentOut),
    writtenBy: z.string(),
    postId: z.string().nullable(),
    writtenAt: z.string(),
    editedAt: z.string().nullable(),
    withdrawn: z.object({ day: dayOut, reason: z.string() }).nullable(),
    mine: z.boolean(),
  })
  .meta({ id: 'Comment' })

/** `audiences`: whom this person may write for; empty for who only reads. */
export const commentPage = pageSchema(commentOut).extend({ names: namesOut, audiences: z.array(z.enum(audiences)) })

const mentions = z.array(id).max(limits.mentions).default([])
export const commentIn = z.strictObject({ text: text(limits.text), audience: z.enum(audiences).default('everybody'), mentions })
export const wordingIn = z.strictObject({ text: text(limits.text), mentions })
export const withdrawalIn = z.strictObject({ reason: optionalText(500).default('') })

export const mentionQuery = z.strictObject({ q: z.string().trim().max(50).default(''), audience: z.enum(audiences).default('everybody') })
export const readerOut = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    title: z.string(),
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
  })
  .meta({ id: 'Mentionable' })
