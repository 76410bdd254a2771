import { addDays, type Day } from '#domain/day.ts'
import type { Happening, StreamHead } from '#domain/fact.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { newId } from '#platform/ids.ts'
import type { ActStamp } from '#platform/trail/acting.ts'
import type { StreamToCopy } from '#platform/trail/copy-streams.store.ts'
import type { Stream } from '#platform/trail/stream.ts'
import type { CityPerson } from './people.ts'

/** A stream as it is being told: what has happened to it, and how it stands. */
export type Told<S extends StreamHead, H extends Happening> = StreamToCopy<H> & {
  stream: Stream<S, H>
  state: S
  facts: { happening: H; stamp: ActStamp }[]
}

/** Appends what the domain decided; a refusal means that the seed is against the rules, and stops it. */
export function happens<S extends StreamHead, H extends Happening>(
  told: Told<S, H>,
  decided: readonly H[] | Refused,
  stamp: ActStamp,
): void {
  if (isRefused(decided)) throw new Error(`${told.stream.table} ${told.id}: ${JSON.stringify(decided.refused)}`)
  for (const happening of decided) {
    const version: number = (told.state?.version ?? 0) + 1
    told.state = { ...told.stream.apply(told.state, { ...stamp, ...happening }), id: told.id, region: told.region, version } as S
    told.facts.push({ happening, stamp })
  }
}

export function tell<S extends StreamHead, H extends Happening>(
  stream: Stream<S, H>,
  region: number,
  happening: NoInfer<H>,
  stamp: ActStamp,
): Told<S, H> {
  const told = { stream, id: newId(region, Date.parse(stamp.at)), region, state: null as unknown as S, facts: [] }
  happens(told, [happening], stamp)
  return told
}

/** Stamps facts with who, as whom and when; within one telling time only goes on. */
export type Scribe = {
  stamp: (by: CityPerson, day: Day, reason?: string) => ActStamp
  /** Has the day come yet? What lies after today has not happened. */
  come: (day: Day) => boolean
  later: (day: Day, days: number) => Day
}

const openingHour = 9 * 3600

export function scribeOn(today: Day): Scribe {
  let turn = 0
  const stamp = (by: CityPerson, day: Day, reason: string | null = null): ActStamp => {
    turn += 1
    const second = openingHour + (turn % (8 * 3600))
    const at = new Date(Date.parse(`${day}T00:00:00+08:00`) + second * 1000 + (turn % 997)).toISOString()
    return { actorId: by.id, postId: by.post.id, day, at, requestId: `seed-${day}-${turn}`, reason }
  }
  return { stamp, come: (day) => day <= today, later: addDays }
}
