import { z } from 'zod'
import type { RefusalCode, Refused, Unmet, Values } from '#domain/refusal.ts'
import type { Language } from './language.ts'
import type { Catalogue } from './messages.ts'

/** Total on purpose: a new refusal of the domain does not compile until it has a status. */
const refusalStatus: Record<RefusalCode, number> = {
  missing: 404,
  'not-permitted': 403,
  'wrong-state': 409,
  unmet: 422,
  stale: 412,
  'twice-in-chain': 403,
  invalid: 422,
}

/** Every code a problem can carry, and its one HTTP status. */
export const problemStatus = {
  ...refusalStatus,
  'invalid-request': 400,
  'bad-cursor': 400,
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'password-must-change': 403,
  'no-such-route': 404,
  'foreign-origin': 403,
  'if-match-required': 428,
  'idempotency-key-required': 400,
  'idempotency-key-reused': 422,
  'answer-not-kept': 409,
  busy: 409,
  'too-large': 413,
  'too-many-files': 413,
  'empty-file': 422,
  'no-file': 422,
  'upload-cut': 400,
  'disk-full': 507,
  'bad-json': 400,
  'wrong-content-type': 415,
  'too-many-attempts': 429,
  'database-away': 503,
  fault: 500,
} as const satisfies Record<string, number>
export type ProblemCode = keyof typeof problemStatus

export type FieldProblem = { field: string; code: string; values: Values }

/** Stops a request with a problem; what the act has written so far is rolled back. Acts return refusals, this is for the door. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly values: Values
  readonly unmet: readonly Unmet[]
  readonly errors: readonly FieldProblem[]
  readonly headers: Readonly<Record<string, string>>
  constructor(code: ProblemCode, values: Values = {}, more: ProblemDetails = {}) {
    super(code)
    this.code = code
    this.values = values
    this.unmet = more.unmet ?? []
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }
}
export type ProblemDetails = { unmet?: readonly Unmet[]; errors?: readonly FieldProblem[]; headers?: Record<string, string> }

/** A stale act says which version there is now, in the body and as the `ETag` to try again with. */
const current = (list: readonly Unmet[]): number | undefined =>
  list.map((each) => each.values.current).find((value) => typeof value === 'number')

export function problemOf({ refused }: Refused): Problem {
  const version = refused.code === 'stale' ? current(refused.unmet) : undefined
  if (version === undefined) return new Problem(refused.code, {}, { unmet: refused.unmet })
  return new Problem('stale', { current: version }, { headers: { etag: `"${version}"` } })
}

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))

/** RFC 9457, with the codes and values a screen needs to say it in its own words. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    values,
    unmet: z.array(z.object({ code: z.string(), values, detail: z.string() })).optional(),
    errors: z.array(z.object({ field: z.string(), code: z.string(), values, detail: z.string() })).optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' })
export type ProblemBody = z.infer<typeof problemSchema>

/** The problem in the person's language, ready to send. */
export function problemBody(problem: Problem, catalogue: Catalogue, language: Language, requestId: string): ProblemBody {
  const say = (code: string, filled: Values): string => catalogue.say(language, code, filled)
  const filled = { ...problem.values, requestId }
  const unmet = problem.unmet.map((each) => ({ code: each.code, values: plain(each.values), detail: say(each.code, each.values) }))
  const errors = problem.errors.map((each) => ({ ...each, values: plain(each.values), detail: say(each.code, each.values) }))
  return {
    type: `urn:rectify:problem:${problem.code}`,
    title: say(problem.code, filled),
    status: problemStatus[problem.code],
    code: problem.code,
    detail: [say(problem.code, filled), ...unmet.map((each) => each.detail)].join('\n'),
    values: plain(problem.values),
    ...(unmet.length > 0 && { unmet }),
    ...(errors.length > 0 && { errors }),
    requestId,
  }
}

const plain = (from: Values): ProblemBody['values'] =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, typeof value === 'object' && value !== null ? [...value] : value]))
