import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { etagOf } from './etag.ts'
import { codeOf } from './faults.ts'
import { keepAnswer, takeKey, type FirstAnswer, type Key } from './idempotency.store.ts'
import { Problem, problemOf } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The write went through `inAct`; a write that did not is a fault (`server.ts`). */
    acted: boolean
    /** What stands for the body when a key is repeated; uploads set it, else the parsed body is taken. */
    fingerprint: string | null
  }
}

/** `secret`: the answer is shown once and not kept, so a repeat is told that the act was done. */
export type ActOptions = { secret?: boolean }

const keyPattern = /^[\x21-\x7e]{8,200}$/

function keyOf(request: FastifyRequest): Key | null {
  if (request.routeOptions.config.once === false) return null
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !keyPattern.test(key)) throw new Problem('idempotency-key-required')
  const body = request.fingerprint ?? JSON.stringify(request.body ?? null)
  const bodySha256 = createHash('sha256')
    .update(body)
    .update(request.headers['if-match'] ?? '')
    .digest()
  const { region, personId } = request.actor
  return { region, personId, key, target: `${request.method} ${request.url}`, bodySha256 }
}

function repeat(first: FirstAnswer, key: Key): FirstAnswer {
  if (first.target !== key.target || !first.bodySha256.equals(key.bodySha256)) throw new Problem('idempotency-key-reused')
  if (first.body === null && first.status !== 204) throw new Problem('answer-not-kept')
  return first
}

const successOf = (request: FastifyRequest): number => {
  const answers = Object.keys((request.routeOptions.schema?.response as object | undefined) ?? {})
  return Number(answers.find((status) => status.startsWith('2')) ?? 200)
}

const headersOf = (reply: FastifyReply, body: unknown): Record<string, string> => {
  const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : undefined
  const location = reply.getHeader('location')
  return { ...(typeof version === 'number' && { etag: etagOf(version) }), ...(typeof location === 'string' && { location }) }
}

/** The answer as it leaves, through the route's schema: what may not leave is not kept either. */
function answerOf(request: FastifyRequest, reply: FastifyReply, body: unknown): FirstAnswer {
  const status = successOf(request)
  const text = status === 204 ? null : String(reply.serializeInput(body as Record<string, unknown>, String(status)))
  return { target: '', bodySha256: Buffer.alloc(0), status, headers: headersOf(reply, body), body: text }
}

const momentary = new Set(['40001', '40P01'])

/** Two acts that crossed are tried again; whoever asked never hears of it. */
async function again<T>(run: () => Promise<T>, left = 3): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (left > 0 && momentary.has(codeOf(error))) return again(run, left - 1)
    throw error
  }
}

/**
 * Runs an act in its one transaction and answers with what it returns; the status is the route's own 2xx. A refusal rolls
 * everything back and becomes a problem. The answer is stored under the `Idempotency-Key` in the same transaction, so a repeated key gets the
 * first answer and a half-done act cannot be repeated; a refused act changed nothing, so its key stays free.
 */
export async function inAct<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  act: (tx: Tx) => Promise<T | Refused>,
  options: ActOptions = {},
): Promise<Exclude<T, Refused>> {
  request.acted = true
  const key = keyOf(request)
  const once = async (tx: Tx): Promise<FirstAnswer & { repeated: boolean }> => {
    const first = key && (await takeKey(tx, key))
    if (first) return { ...repeat(first, key), repeated: true }
    const result = await act(tx)
    if (isRefused(result)) throw problemOf(result)
    const answer = answerOf(request, reply, result)
    if (key) await keepAnswer(tx, key, options.secret ? { ...answer, body: null } : answer)
    return { ...answer, repeated: false }
  }
  const answer = await again(() => request.server.db.transaction().execute(once))
  reply.code(answer.status ?? 200).headers(answer.headers)
  if (answer.repeated) reply.header('idempotent-replayed', 'true')
  if (answer.body !== null) reply.type('application/json; charset=utf-8')
  // Already text in the shape of the route's schema; Fastify sends text of a JSON answer as it is.
  return (answer.body ?? undefined) as Exclude<T, Refused>
}

/** One item of a bulk act: a refused item leaves nothing behind, the others stand. */
export async function attempt<T>(tx: Tx, act: () => Promise<T | Refused>): Promise<T | Refused> {
  await sql`savepoint item`.execute(tx)
  const result = await act()
  await (isRefused(result) ? sql`rollback to savepoint item` : sql`release savepoint item`).execute(tx)
  return result
}
