import { z } from 'zod'
import { evidenceKinds } from '#domain/evidence/evidence.ts'
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
