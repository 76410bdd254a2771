import { z } from 'zod'
import { waits } from '#domain/finding/holder.ts'
import { lights } from '#domain/light.ts'
import { dayOut } from '#platform/http/fields.ts'
import type { Server } from '#platform/http/server.ts'
import { readMyWork } from './read-my-work.ts'

const workItem = z
  .object({
    kind: z.enum(['finding', 'plan', 'inspection', 'task']),
    id: z.string(),
    findingId: z.string().nullable(),
    inspectionId: z.string(),
    code: z.string(),
    number: z.number().nullable(),
    text: z.string(),
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
    due: dayOut.nullable(),
    light: z.enum(lights),
  })
  .meta({ id: 'WorkItem' })

const workOut = z
  .object({ groups: z.array(z.object({ wait: z.enum(waits), items: z.array(workItem), more: z.boolean() })) })
  .meta({ id: 'MyWork' })

export function workRoutes(server: Server): void {
  server.get('/api/work', { config: { needs: 'signed-in' }, schema: { response: { 200: workOut } } }, async (request) => ({
    groups: await readMyWork(server.db, request.actor, server.clock.today()),
  }))
}
