import type { FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

/** The version of a record as an entity tag. */
export const etagOf = (version: number): string => `"${version}"`

const versionIn = (header: string | undefined): number | undefined => {
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(header?.trim() ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The version the person saw, from `If-Match`; without one the request stops with 428. */
export function requireIfMatch(request: FastifyRequest): number {
  const version = versionIn(request.headers['if-match'])
  if (version === undefined) throw new Problem('if-match-required')
  return version
}

/** Stops with 412 and the current version where the person looked at an older one. */
export function staleUnless(expected: number, current: number): void {
  if (expected !== current) throw new Problem('stale', { current }, { headers: { etag: etagOf(current) } })
}
