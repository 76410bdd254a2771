import type { Day } from './day.ts'

/** One thing that happened, as its stream's `decide` words it: what and with which data. */
export type Happening = { kind: string; data: object }

/** Who did it, as whom, when: known for every fact and never part of its data. */
export type Stamp = { actorId: string; postId: string | null; day: Day; at: string }

/** A fact as `apply` sees it: what happened and its stamp. */
export type Fact<H extends Happening = Happening> = H & Stamp

/** What every stream's state carries; the trail sets them, `apply` leaves them alone. `version` counts the stream's facts. */
export type StreamHead = { id: string; region: number; version: number }

/** `apply` of a stream: the state after a fact. Reads nothing but its arguments; gives the same for ever. */
export type Apply<S extends StreamHead, H extends Happening> = (state: S | null, fact: Fact<H>) => Omit<S, keyof StreamHead>

/** A stored fact, with its place in its stream. */
export type StoredFact = Fact<{ kind: string; data: Record<string, unknown> }> &
  StreamHead & { stream: string; reason: string | null; schema: number }
