import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { decideFinding, type FindingRequest } from '#domain/finding/decide.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit, type Target } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import type { Standing } from '#domain/sheet/compare-row.ts'
import type { MeasureLine } from '#domain/sheet/measure-lines.ts'
import { permissionOf, type SheetAct } from '#domain/sheet/returning.ts'
import { decideTask, type TaskRequest } from '#domain/task/decide.ts'
import type { ProgressEntry, Task } from '#domain/task/task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Language } from '#platform/http/language.ts'
import { findingStream, inspectionStream, planStream, taskStream } from '#platform/trail/streams.ts'
import { readStreams } from '#platform/trail/trail.store.ts'
import { answeredFindings } from '#features/tasks/tasks.store.ts'
import { findingSpellings } from './finding-cells.ts'
import { completed, type Fields } from './act-fields.ts'
import { inspectionLabels, saidOf, type SaidFact } from './sheets.store.ts'
import { taskSpellings } from './task-cells.ts'
import { taskNames } from './task-sheet.ts'

export type ForWhom = { actor: Actor; today: Day; lang: Language }

/** The record behind a marked row: what stands in it, and what each act asked of it would meet. */
export type SheetRecord = {
  id: string
  version: number
  label: string
  /** `seen`: the version that was written out; what was said since then is not said again. */
  standing: (seen: number) => Standing
  /** The fields as the act takes them, or everything that stands against it. */
  weigh: (act: SheetAct, fields: Fields) => { fields: Fields } | { unmet: Unmet[] }
}

const refusalOf = (answer: unknown): Unmet[] => {
  if (!isRefused(answer)) return []
  const { code, unmet: list } = answer.refused
  return list.length > 0 ? list : [unmet(code)]
}

const same = (data: Record<string, unknown>, field: string, text: string | undefined): boolean =>
  text === undefined || String(data[field]) === text

/** Was this said after the sheet was written out? Then the same file has been here before. */
function saidSince(facts: readonly SaidFact[], seen: number): Standing['said'] {
  const later = facts.filter((fact) => fact.version > seen)
  return (act, texts) => {
    if (act === 'progress')
      return later.some(
        ({ kind, data }) =>
          kind === 'progress-reported' &&
          texts.progress !== undefined &&
          same(data, 'text', texts.progress) &&
          same(data, 'percent', texts.percent) &&
          same(data, 'happenedOn', texts.happenedOn),
      )
    if (act === 'ask-task-extension' || act === 'ask-finding-extension')
      return later.some(({ kind, data }) => kind === 'extension-asked' && texts.extendTo !== undefined && same(data, 'to', texts.extendTo))
    return false
  }
}

const asTaskRequest: Partial<Record<SheetAct, (fields: Fields, today: Day) => TaskRequest>> = {
  'amend-task': (changes) => ({ act: 'amend', changes }),
  progress: (fields, today) => ({ act: 'progress', entry: fields as ProgressEntry, today }),
  'ask-task-extension': (fields) => ({ act: 'ask-extension', to: String(fields.to), reason: String(fields.reason) }),
}

const asFindingRequest: Partial<Record<SheetAct, (fields: Fields) => FindingRequest>> = {
  'amend-finding': (changes) => ({ act: 'amend', changes }),
  claim: () => ({ act: 'claim' }),
  'ask-finding-extension': (fields) => ({ act: 'ask-extension', to: String(fields.to), reason: String(fields.reason) }),
}

type Judge = (act: SheetAct, fields: Fields) => unknown

const weighing =
  (actor: Actor, target: Target, at: { today: Day; percent?: number }, judge: Judge): SheetRecord['weigh'] =>
  (act, given) => {
    const permitted = refusalOf(permit(actor, permissionOf[act], target))
    if (permitted.length > 0) return { unmet: permitted }
    const whole = completed(act, given, at)
    if ('unmet' in whole) return whole
    const against = refusalOf(judge(act, whole.fields))
    return against.length > 0 ? { unmet: against } : whole
  }

/** A measure whose words stand stays the one it was. */
const keptMeasures = (task: Task, fields: Fields): Fields => {
  if (!Array.isArray(fields.measures)) return fields
  const standing = Map.groupBy(task.measures, ({ text }) => text)
  const kept = (fields.measures as MeasureLine[]).map((one) => {
    // Each is kept once, also where two say the same.
    const id = standing.get(one.text)?.shift()?.id
    return id === undefined ? one : { ...one, id }
  })
  return { ...fields, measures: kept }
}

async function taskRecords(db: Db | Tx, whom: ForWhom, ids: readonly string[]): Promise<SheetRecord[]> {
  const { actor, today, lang } = whom
  const tasks = (await readStreams(db, taskStream, ids)).filter((task) => !isRefused(permit(actor, 'task.read', task)))
  const plans = new Map<string, Plan>()
  for (const plan of await readStreams(db, planStream, [...new Set(tasks.map((task) => task.planId))])) plans.set(plan.id, plan)
  const answered = await answeredFindings(db, tasks)
  const inspectionIds = [...new Set(tasks.map((task) => task.inspectionId))]
  const names = await taskNames(db, tasks, { inspectionIds, today, lang })
  const said = Map.groupBy(await saidOf(db, ids), (fact) => fact.id)
  return tasks.map((task: Task) => {
    const place = { plan: plans.get(task.planId)!.state, findings: task.findingIds.flatMap((id) => answered.get(id) ?? []) }
    const judge: Judge = (act, fields) => decideTask(task, place, asTaskRequest[act]!(fields, today), actor.personId)
    const cells = taskSpellings(task, names)
    return {
      id: task.id,
      version: task.version,
      label: String(task.number),
      standing: (seen) => ({ cells, said: saidSince(said.get(task.id) ?? [], seen) }),
      weigh: (act, fields) => weighing(actor, task, { today, percent: task.percent }, judge)(act, keptMeasures(task, fields)),
    }
  })
}

async function findingRecords(db: Db | Tx, { actor, today, lang }: ForWhom, ids: readonly string[]): Promise<SheetRecord[]> {
  const findings = (await readStreams(db, findingStream, ids)).filter((one) => !isRefused(permit(actor, 'finding.read', readTarget(one))))
  const inspectionIds = [...new Set(findings.map((one) => one.inspectionId))]
  const inspections = new Map((await readStreams(db, inspectionStream, inspectionIds)).map((one) => [one.id, one]))
  const labels = new Map((await inspectionLabels(db, inspectionIds)).map((one) => [one.id, one]))
  const said = Map.groupBy(await saidOf(db, ids), (fact) => fact.id)
  return findings.map((finding: Finding) => {
    const { team, leaderId } = inspections.get(finding.inspectionId)!
    const judge: Judge = (act, fields) => decideFinding(finding, asFindingRequest[act]!(fields), actor.personId)
    const cells = findingSpellings(finding, { inspections: labels, today, lang })
    const since = (seen: number): Standing['said'] => {
      const before = saidSince(said.get(finding.id) ?? [], seen)
      return (act, texts) => (act === 'claim' ? finding.claim !== null : before(act, texts))
    }
    return {
      id: finding.id,
      version: finding.version,
      label: String(finding.number),
      standing: (seen) => ({ cells, said: since(seen) }),
      weigh: weighing(actor, { ...finding, team, leaderId }, { today }, judge),
    }
  })
}

/** The records that some rows are about and that this person may see, by their ids. */
export async function sheetRecords(
  db: Db | Tx,
  whom: ForWhom,
  kind: 'tasks' | 'findings',
  ids: readonly string[],
): Promise<Map<string, SheetRecord>> {
  const records = await (kind === 'tasks' ? taskRecords : findingRecords)(db, whom, ids)
  return new Map(records.map((record) => [record.id, record]))
}
