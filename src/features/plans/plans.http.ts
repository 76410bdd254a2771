import { z } from 'zod'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { planStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { reasonIn } from '#features/findings/findings.schema.ts'
import { collectOpinion } from './collect-opinion.ts'
import { judgePlan } from './judge-plan.ts'
import { readPlan } from './read-plan.ts'
import { planOpinionIn, planOut, planVerdictIn, planView } from './plans.schema.ts'
import { revisePlan } from './revise-plan.ts'
import { submitPlan } from './submit-plan.ts'

const byId = z.strictObject({ id })

export function plansRoutes(server: Server): void {
  server.get(
    '/api/plans/:id',
    { config: { needs: 'plan.read' }, schema: { params: byId, response: { 200: planView } } },
    async (request, reply) => {
      const plan = await readStream(server.db, planStream, request.params.id)
      if (!plan || isRefused(permit(request.actor, 'plan.read', plan))) throw new Problem('missing')
      reply.header('etag', etagOf(plan.version))
      return readPlan(server.db, request.actor, plan)
    },
  )
  server.post(
    '/api/plans/:id/submission',
    { config: { needs: 'plan.submit', ifMatch: true }, schema: { params: byId, body: z.strictObject({}), response: { 200: planOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) => submitPlan(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) })),
  )
  server.post(
    '/api/plans/:id/verdicts',
    { config: { needs: 'plan.verdict' }, schema: { params: byId, body: planVerdictIn, response: { 200: planOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) => judgePlan(tx, actingOf(request), { id: request.params.id, expected: null }, request.body)),
  )
  server.post(
    '/api/plans/:id/opinion',
    { config: { needs: 'plan.collect', ifMatch: true }, schema: { params: byId, body: planOpinionIn, response: { 200: planOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        collectOpinion(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  server.post(
    '/api/plans/:id/revision',
    { config: { needs: 'plan.revise', ifMatch: true }, schema: { params: byId, body: reasonIn, response: { 200: planOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        revisePlan(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
}
