import type { Apply, Fact, Happening, StreamHead } from '#domain/fact.ts'
import type { ActStamp } from './acting.ts'

/** A kind of stream: the table whose rows its facts fold to, and how. The row's own columns are exactly the keys of the state. */
export type Stream<S extends StreamHead, H extends Happening> = { table: StreamTable; apply: Apply<S, H> }

export const streamTables = [
  'body',
  'person',
  'post',
  'round',
  'inspection',
  'finding',
  'suggestion',
  'plan',
  'task',
  'evidence',
  'comment',
  'document',
  'account',
  'paper_template',
] as const
export type StreamTable = (typeof streamTables)[number]

/** A stream whose state and happenings are not known here, as the verifier sees it. */
export type AnyStream = { table: StreamTable; apply: (state: never, fact: never) => object }

/** The facts that an act appends to a stream, as stored. */
export type NewFact = ActStamp & StreamHead & { stream: StreamTable; kind: string; data: object }

type Head = { id: string; region: number }

/** The state after happenings, and the facts to append. `before` is null where the stream begins. */
export function fold<S extends StreamHead, H extends Happening>(
  stream: Stream<S, H>,
  before: S | null,
  head: Head,
  happened: { happenings: readonly H[]; stamp: ActStamp },
): { state: S; facts: NewFact[] } {
  let state = before
  const facts: NewFact[] = []
  for (const happening of happened.happenings) {
    const version: number = (state?.version ?? 0) + 1
    const fact = { ...happened.stamp, ...happening } as Fact<H>
    state = { ...stream.apply(state, fact), id: head.id, region: head.region, version } as S
    facts.push({
      ...happened.stamp,
      id: head.id,
      region: head.region,
      version,
      stream: stream.table,
      kind: happening.kind,
      data: happening.data,
    })
  }
  if (state === null) throw new Error(`No happenings for a new ${stream.table}`)
  return { state, facts }
}
