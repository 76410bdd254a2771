import { z } from 'zod'
import type { Finding } from '#domain/finding/finding.ts'
import type { FindingAct } from '#domain/finding/life.ts'
import type { Act } from '#domain/permission.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import type { Acting } from '#platform/trail/acting.ts'
import type { FindingRef } from './act-on-finding.ts'
import { amendFinding } from './amend-finding.ts'
import { answerTie } from './answer-tie.ts'
import { applyToClose } from './apply-to-close.ts'
import { askExtension } from './ask-extension.ts'
import { bulkAct } from './bulk-acts.ts'
import { claimFinding } from './claim-finding.ts'
import { closeFinding } from './close-finding.ts'
import { decideExtension } from './decide-extension.ts'
import { discardFinding } from './discard-finding.ts'
import { disputeFinding } from './dispute-finding.ts'
import * as schema from './findings.schema.ts'
import { findingView } from './finding-view.schema.ts'
import { ledgerRoutes } from './ledger.http.ts'
import { readFinding } from './read-finding.ts'
import { formats, mediaTypes } from '#documents/templates/render-paper.ts'
import { readSlip } from './read-slip.ts'
import { registerFinding } from './register-finding.ts'
import { reopenFinding } from './reopen-finding.ts'
import { returnFinding } from './return-finding.ts'
import { sponsorFinding } from './sponsor-finding.ts'
import { sponsorsRoutes } from './sponsors.http.ts'
import { tieFinding } from './tie-finding.ts'
import { tiesRoutes } from './ties.http.ts'
import { untieFinding } from './untie-finding.ts'
import { upholdFinding } from './uphold-finding.ts'
import { verifyFinding } from './verify-finding.ts'
import { withdrawFinding } from './withdraw-finding.ts'

const byId = z.strictObject({ id })

type Run<B> = (tx: Tx, acting: Acting, ref: FindingRef, body: B) => Promise<Finding | Refused>
type ActRoute<S extends z.ZodType> = { path: string; act: Exclude<FindingAct, 'adopt' | 'issue'>; body: S; run: Run<z.output<S>> }

const route = <S extends z.ZodType>(path: string, act: ActRoute<S>['act'], body: S, run: Run<z.output<S>>): ActRoute<S> => ({
  path,
  act,
  body,
  run,
})

/** Every act on a finding: its address, what it needs, what it takes, what it does. Bulk acts read the same table. */
export const findingActRoutes = [
  route('amendment', 'amend', schema.amendmentIn, (tx, acting, ref, body) => amendFinding(tx, acting, ref, definedOnly(body))),
  route('discarding', 'discard', schema.reasonIn, discardFinding),
  route('dispute', 'dispute', schema.reasonIn, disputeFinding),
  route('upholding', 'uphold', schema.reasonIn, upholdFinding),
  route('withdrawal', 'withdraw', schema.reasonIn, withdrawFinding),
  route('claim', 'claim', z.strictObject({}), (tx, acting, ref) => claimFinding(tx, acting, ref)),
  route('extensions', 'ask-extension', schema.extensionIn, askExtension),
  route('extension-decision', 'decide-extension', schema.extensionDecisionIn, decideExtension),
  route('application', 'apply', schema.applicationIn, applyToClose),
  route('verdicts', 'verify', schema.verdictIn, verifyFinding),
  route('return', 'return', schema.returnIn, returnFinding),
  route('closing', 'close', schema.closingIn, closeFinding),
  route('reopening', 'reopen', schema.reasonIn, reopenFinding),
  route('sponsor', 'sponsor', schema.sponsorIn, sponsorFinding),
  route('tie', 'tie', schema.tieIn, tieFinding),
  route('untying', 'untie', schema.tieIn, untieFinding),
  route('tie-answer', 'answer-tie', schema.tieAnswerIn, answerTie),
] as ActRoute<z.ZodType>[]

const definedOnly = <T extends object>(body: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }

function addActs(server: Server): void {
  for (const { path, act, body, run } of findingActRoutes) {
    server.post(
      `/api/findings/:id/${path}`,
      { config: { needs: `finding.${act}` as Act, ifMatch: true }, schema: { params: byId, body, response: { 200: schema.findingOut } } },
      (request, reply) =>
        inAct(request, reply, (tx) =>
          run(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
        ),
    )
  }
}

const itemAnswer = z
  .object({ id: z.string(), done: z.boolean(), code: z.string().nullable(), unmet: z.array(schema.unmetOut) })
  .meta({ id: 'ItemAnswer' })

/** Acts that are about one finding's own words and roots. */
const single: readonly FindingAct[] = ['amend', 'tie', 'untie', 'answer-tie']

/** The same acts on many findings at once, with an answer per item. What was seen of each does not count; its state does. */
function addBulkActs(server: Server): void {
  for (const { path, act, body, run } of findingActRoutes.filter((one) => !single.includes(one.act))) {
    server.post(
      `/api/bulk/findings/${path}`,
      {
        config: { needs: `finding.${act}` as Act },
        schema: {
          body: z.strictObject({ ids: z.array(id).min(1).max(500), data: body }),
          response: { 200: z.object({ items: z.array(itemAnswer) }) },
        },
      },
      (request, reply) => {
        const { ids, data } = request.body
        const one = (tx: Tx, acting: Acting) => (each: string) => run(tx, acting, { id: each, expected: null }, data)
        return inAct(request, reply, async (tx) => ({ items: await bulkAct(tx, ids, one(tx, actingOf(request))) }))
      },
    )
  }
}

export function findingsRoutes(server: Server): void {
  ledgerRoutes(server)
  server.get(
    '/api/findings/:id',
    { config: { needs: 'finding.read' }, schema: { params: byId, response: { 200: findingView } } },
    async (request, reply) => {
      const view = await readFinding(server.db, request.actor, server.clock.today(), request.params.id)
      if (!view) throw new Problem('missing')
      reply.header('etag', etagOf(view.finding.version))
      return view
    },
  )
  server.post(
    '/api/findings',
    { config: { needs: 'finding.register' }, schema: { body: schema.registrationIn, response: { 201: schema.findingOut } } },
    (request, reply) => inAct(request, reply, (tx) => registerFinding(tx, actingOf(request), request.body)),
  )
  server.get(
    '/api/findings/:id/slip',
    {
      config: { needs: 'finding.read', bytes: true },
      schema: {
        params: byId,
        querystring: z.strictObject({ lang: z.enum(['zh', 'en']).default('zh'), format: z.enum(formats).default('docx') }),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const asked = { id: request.params.id, ...request.query }
      const slip = await readSlip(server.db, request.actor, server.clock.today(), asked)
      if (!slip) throw new Problem('missing')
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(slip.name)}`)
      return reply.type(mediaTypes[format]).send(Buffer.from(slip.bytes))
    },
  )
  tiesRoutes(server)
  sponsorsRoutes(server)
  addActs(server)
  addBulkActs(server)
}
