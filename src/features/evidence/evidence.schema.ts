import { z } from 'zod'
import { evidenceKinds } from '#domain/evidence/evidence.ts'
import { previewKinds } from '#documents/preview.ts'
import { dayOut } from '#platform/http/fields.ts'

export const evidenceOut = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    inspectionId: z.string(),
    bodyId: z.string(),
    taskId: z.string(),
    kind: z.enum(evidenceKinds),
    title: z.string(),
    claimedOn: dayOut.nullable(),
    arrivedAt: z.string(),
    versions: z.array(
      z.object({
        version: z.number(),
        sha256: z.string(),
        name: z.string(),
        type: z.string(),
        size: z.number(),
        by: z.string(),
        arrivedAt: z.string(),
        claimedOn: dayOut.nullable(),
      }),
    ),
    withdrawn: z.object({ by: z.string(), day: dayOut, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Evidence' })

const columnNumber = z.object({ column: z.number(), letter: z.string() })
const cornerOut = z
  .object({
    name: z.string(),
    hidden: z.boolean(),
    columns: z.array(columnNumber),
    rows: z.array(z.object({ row: z.number(), cells: z.array(z.object({ column: z.number(), text: z.string() })) })),
    more: z.boolean(),
  })
  .meta({ id: 'SheetCorner' })

/** How a file can be looked at; `why` says what stands against it. */
export const previewOut = z
  .object({
    kind: z.enum(previewKinds),
    photo: z
      .object({
        takenAt: z.string().nullable(),
        offset: z.string().nullable(),
        camera: z.string().nullable(),
        software: z.string().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
      })
      .nullable(),
    sheets: z.array(cornerOut),
    text: z.string().nullable(),
    more: z.boolean(),
    why: z.string().nullable(),
  })
  .meta({ id: 'FilePreview' })
