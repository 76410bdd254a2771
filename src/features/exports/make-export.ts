import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '#domain/actor.ts'
import { mayAnywhere } from '#domain/permission.ts'
import type { AnyMaker, ExportFile, ExportFor, ExportMaking } from '#platform/exports/maker.ts'
import { problemFrom } from '#platform/http/faults.ts'
import { Problem } from '#platform/http/problem.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import type { ExportDeps } from './exports.jobs.ts'
import { finishExport, noteProgress, startExport, type Export } from './exports.store.ts'

/** How often the screen can see something new, and a given-up export is noticed. */
const beat = 500

/** Writes down how far it is, at each beat; stops the making once nobody wants it. */
async function watch(deps: ExportDeps, id: string, far: { done: number; total: number | null }, stop: AbortController): Promise<void> {
  while (!stop.signal.aborted) {
    await pause(beat, undefined, { signal: stop.signal }).catch(() => {})
    if (!stop.signal.aborted && !(await noteProgress(deps.db, id, far.done, far.total))) stop.abort()
  }
}

/** Whoever asked, with the posts of today: what they may no longer see is not made for them either. */
async function whomFor(deps: ExportDeps, maker: AnyMaker, one: Export): Promise<{ whom: ExportFor; file: ExportFile }> {
  const { db, files, clock } = deps
  const actor: Actor | undefined = await actorOn(db, one.personId, clock.today())
  if (!actor || !mayAnywhere(actor, maker.needs)) throw new Problem('not-permitted')
  const whom = { db, files, actor, today: clock.today(), time: clock.time(), now: clock.now(), lang: one.lang }
  const file = await maker.describe(whom, one.asked as never)
  if (!file) throw new Problem('missing')
  return { whom, file }
}

async function* untilStopped(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    signal.throwIfAborted()
    yield chunk
  }
}

async function produce(deps: ExportDeps, maker: AnyMaker, one: Export): Promise<void> {
  const { whom, file } = await whomFor(deps, maker, one)
  const far = { done: 0, total: null as number | null }
  const stop = new AbortController()
  const watching = watch(deps, one.id, far, stop)
  const making: ExportMaking = { ...whom, signal: stop.signal, progress: (done, total) => void Object.assign(far, { done, total }) }
  try {
    const size = await deps.exports.put(one.id, untilStopped(maker.make(making, one.asked as never), stop.signal))
    await noteProgress(deps.db, one.id, far.done, far.total)
    const kept = await finishExport(deps.db, one.id, { at: deps.clock.now(), size, ...file })
    if (!kept) await deps.exports.remove(one.id)
  } finally {
    stop.abort()
    await watching
  }
}

/** Makes one export to its end. What goes wrong is written on its line: the person sees it and asks again, no queue repeats it unseen. */
export async function makeExport(deps: ExportDeps, makers: readonly AnyMaker[], id: string): Promise<void> {
  const one = await startExport(deps.db, id)
  if (!one) return
  try {
    const maker = makers.find(({ kind }) => kind === one.kind)
    if (!maker) throw new Problem('missing')
    await produce(deps, maker, one)
  } catch (fault) {
    const problem = problemFrom(fault)
    const failed = await finishExport(deps.db, id, { at: deps.clock.now(), problem: problem.code })
    if (failed && problem.code === 'fault') deps.log.error({ fault, export: id }, 'an export could not be made')
  }
}
