import type { FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

export const isWrite = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/**
 * Second lock behind SameSite=Strict against forged requests: a browser says where a write comes from, and it must be here.
 * Programs that send neither header carry no cookie they did not put in themselves, so they pass.
 */
export function refuseForeign(request: FastifyRequest): void {
  if (!isWrite(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('foreign-origin')
  const { origin } = request.headers
  if (origin !== undefined && origin !== `${request.protocol}://${request.host}`) throw new Problem('foreign-origin')
}
