import type { FastifySchema, RouteOptions } from 'fastify'
import type { z } from 'zod'
import { refuseUnguarded } from './gate.ts'
import { requireIfMatch } from './etag.ts'
import { problemSchema } from './problem.ts'
import { openObjects } from './strict.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What leaves is bytes, not a record: a file, a page. Any other route declares the schema of its answer. */
    bytes?: boolean
  }
}

const responses = (schema: FastifySchema | undefined): Record<string, unknown> => (schema?.response ?? {}) as Record<string, unknown>

/** Three locks at start: who may call it, nothing unknown comes in, nothing undeclared goes out. */
export function refuseLooseRoute(route: RouteOptions): void {
  if (route.method === 'HEAD' || route.method === 'OPTIONS') return
  refuseUnguarded(route)
  const name = `${String(route.method)} ${route.url}`
  const answers = Object.keys(responses(route.schema)).some((status) => status.startsWith('2'))
  if (!answers && !route.config?.bytes) throw new Error(`${name} declares no answer (schema.response with a 2xx status)`)
  for (const part of ['body', 'querystring', 'params'] as const) {
    const open = route.schema?.[part] ? openObjects(route.schema[part] as z.ZodType) : []
    if (open.length > 0) throw new Error(`${name} would drop unknown fields of ${part} at ${open.join(', ')}: use z.strictObject`)
  }
}

const anyProblem = { description: 'Problem', content: { 'application/problem+json': { schema: problemSchema } } }

/** What every route has without saying it: the problem as its other answer, and the version check before the handler. */
export function completeRoute(route: RouteOptions): void {
  if (route.config?.bytes && !route.schema) return
  route.schema = { ...route.schema, response: { ...responses(route.schema), default: anyProblem } }
  if (!route.config?.ifMatch) return
  const before = [route.preHandler ?? []].flat()
  route.preHandler = [async (request) => void requireIfMatch(request), ...before]
}
