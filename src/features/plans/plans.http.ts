import { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused } from '#domain/refusal.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { findingStream, planStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { reasonIn } from '#features/findings/findings.schema.ts'
import { possibleCoBodies } from './co-bodies.store.ts'
import { collectOpinion } from './collect-opinion.ts'
import { goodMeasures } from './good-measures.ts'
import { judgePlan } from './judge-plan.ts'
import { readPlan } from './read-plan.ts'
import { readPrevious } from './read-previous.ts'
import {
  coBodiesIn,
  coBodiesOut,
  goodMeasuresOut,
  planOpinionIn,
  planOut,
  planVerdictIn,
  planView,
  previousOut,
  pulseIn,
  pulseOut,
} from './plans.schema.ts'
import { stampOfPlan } from './plans.store.ts'
import { revisePlan } from './revise-plan.ts'
import { submitPlan } from './submit-plan.ts'
import { openPresence } from './who-is-here.ts'

const byId = z.strictObject({ id })

/** The plan, where this person may read it. */
async function seenPlan(server: Server, actor: Actor, planId: string): Promise<Plan> {
  const plan = await readStream(server.db, planStream, planId)
  if (!plan || isRefused(permit(actor, 'plan.read', plan))) throw new Problem('missing')
  return plan
}

/** What one looks up while writing or judging a plan. */
function addReading(server: Server): void {
  const presence = openPresence()
  server.get(
    '/api/plans/:id/pulse',
    { config: { needs: 'plan.read' }, schema: { params: byId, querystring: pulseIn, response: { 200: pulseOut } } },
    async (request) => {
      const { id: planId } = await seenPlan(server, request.actor, request.params.id)
      const { personId, name } = request.actor
      const { task = null, field = null } = request.query
      const here = presence.hear(planId, { personId, name, taskId: task, field }, Date.parse(server.clock.now()))
      return { stamp: await stampOfPlan(server.db, planId), here }
    },
  )
  server.get(
    '/api/plans/:id/previous',
    { config: { needs: 'plan.read' }, schema: { params: byId, response: { 200: previousOut } } },
    async (request) => readPrevious(server.db, await seenPlan(server, request.actor, request.params.id)),
  )
  server.get(
    '/api/plans/:id/possible-co-bodies',
    { config: { needs: 'task.keep' }, schema: { params: byId, querystring: coBodiesIn, response: { 200: coBodiesOut } } },
    async (request) => {
      const plan = await seenPlan(server, request.actor, request.params.id)
      if (isRefused(permit(request.actor, 'task.keep', plan))) throw new Problem('missing')
      return { items: await possibleCoBodies(server.db, plan, request.query.q) }
    },
  )
  server.get(
    '/api/findings/:id/good-measures',
    { config: { needs: 'finding.read' }, schema: { params: byId, response: { 200: goodMeasuresOut } } },
    async (request) => {
      const finding = await readStream(server.db, findingStream, request.params.id)
      if (!finding || isRefused(permit(request.actor, 'finding.read', readTarget(finding)))) throw new Problem('missing')
      return { items: await goodMeasures(server.db, request.actor, finding.id) }
    },
  )
}

export function plansRoutes(server: Server): void {
  addReading(server)
  server.get(
    '/api/plans/:id',
    { config: { needs: 'plan.read' }, schema: { params: byId, response: { 200: planView } } },
    async (request, reply) => {
      const plan = await seenPlan(server, request.actor, request.params.id)
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
