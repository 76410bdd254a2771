import { fixedClock, type Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { sampleOn, type Sample } from '#sample/sample.ts'
import type { ActData, ActName, SampleAct } from '#sample/script.ts'
import { planIdOf } from '#features/plans/plans.store.ts'
import { actingAs, foundCity, granted, type Cast } from './cast.ts'
import { performs, type Stage } from './perform.ts'

export type Loading = { db: Db; files: FileStore; clock: Clock; onProgress?: (done: number, total: number) => void }

const instantOf = (act: Pick<SampleAct, 'day' | 'time'>): string => new Date(`${act.day}T${act.time}:00+08:00`).toISOString()

type Loaded = { sample: Sample; cast: Cast; ids: Map<string, string> }

async function performOne({ db, files }: Loading, { sample, cast, ids }: Loaded, act: SampleAct): Promise<void> {
  const actor = cast.actors.get(act.person)
  if (!actor) throw new Error(`The sample has no person ${act.person}`)
  const perform = performs[act.act] as (stage: Stage, target: string, data: ActData[ActName]) => Promise<object>
  await db.transaction().execute(async (tx) => {
    const stage = { tx, acting: actingAs(actor, fixedClock(instantOf(act))), cast, ids, files, sample }
    granted(await perform(stage, act.target, act.data), `${act.order} ${act.person} ${act.act} ${act.target}`)
    if (act.act !== 'issue-feedback') return
    ids.set(`${act.target}#plan`, (await planIdOf(tx, ids.get(act.target)!))!)
  })
}

/** Lives through the sample city's last months by the product's own acts, each at its day and hour. An empty database is needed. */
export async function loadSample(loading: Loading): Promise<{ acts: number }> {
  const sample = sampleOn(loading.clock.today())
  const cast = await foundCity(loading.db, fixedClock(instantOf({ day: sample.postsFrom, time: '08:30' })))
  const loaded: Loaded = { sample, cast, ids: new Map() }
  for (const [index, act] of sample.acts.entries()) {
    await performOne(loading, loaded, act)
    if (index % 100 === 0) loading.onProgress?.(index, sample.acts.length)
  }
  loading.onProgress?.(sample.acts.length, sample.acts.length)
  return { acts: sample.acts.length }
}
