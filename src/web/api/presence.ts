import { cell } from './cell.ts'

/** `out` before signing in; `lapsed` when the session ended under somebody's hands. */
export const session = cell<'out' | 'in' | 'lapsed'>('out')

export const server = cell<'there' | 'gone'>('there')

/** Answers of a gateway or of a server without its database: nothing was done, and trying again later helps. */
const away: ReadonlySet<number> = new Set([502, 503, 504])

export const noteAnswer = (status: number): void => server.set(away.has(status) ? 'gone' : 'there')
export const noteSilence = (): void => server.set('gone')
