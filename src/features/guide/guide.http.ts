import { z } from 'zod'
import { doneBy, guideStepKeys, guideSteps, stepsFor } from '#domain/guide.ts'
import type { Server } from '#platform/http/server.ts'
import { causedBy } from './guide.store.ts'

const guideOut = z
  .object({
    steps: z.array(
      z.object({ step: z.enum(guideStepKeys as [(typeof guideStepKeys)[number], ...typeof guideStepKeys]), done: z.boolean() }),
    ),
  })
  .meta({ id: 'Guide' })

/** One's own first steps, ticked by what one has done. */
export function guideRoutes(server: Server): void {
  server.get('/api/guide', { config: { needs: 'signed-in' }, schema: { response: { 200: guideOut } } }, async ({ actor }) => {
    const steps = stepsFor(actor.posts.map((post) => post.role))
    const caused = await causedBy(server.db, actor, [...new Set(steps.flatMap((step) => guideSteps[step].facts))])
    return { steps: steps.map((step) => ({ step, done: doneBy(step, caused) })) }
  })
}
