import type { Server } from '#platform/http/server.ts'
import type { PersonKey } from './factories.ts'
import { as } from './server.ts'

type Answer = Awaited<ReturnType<Server['inject']>>

/** Short ways to ask a server as somebody of the test city. */
export const callsTo = (server: Server) => ({
  /** The body of a page that is there. */
  get: async (who: PersonKey, url: string) => (await server.inject(as(who, { url }))).json(),
  /** `send('office', 'POST /api/rounds', { … })`; with the version seen where the route asks for it. */
  send: (who: PersonKey, line: `${'POST' | 'PATCH' | 'PUT'} ${string}`, payload: object, version?: number): Promise<Answer> => {
    const [method, url] = line.split(' ') as ['POST' | 'PATCH' | 'PUT', string]
    return server.inject(as(who, { method, url, payload, headers: version === undefined ? {} : { 'if-match': `"${version}"` } }))
  },
})

/** The codes of the unmet conditions of an answer. */
export const unmetOf = (answer: Answer): string[] => ((answer.json().unmet ?? []) as { code: string }[]).map((one) => one.code)
