import type { ReadBack } from '#documents/sheets/read-back.ts'
import { permit } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import type { SheetKind } from '#domain/sheet/returning.ts'
import { unmetDates } from '#domain/task/decide.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId } from '#platform/ids.ts'
import { planStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { completed, type Fields } from './act-fields.ts'
import type { ForWhom } from './sheet-records.ts'
import { findingsToAnswer, tasksSaid, type FindingLabel } from './sheets.store.ts'

/** What a row that was added by hand becomes: nothing where it stands already, else the fields of a new task or what speaks against it. */
export type Added = 'there' | { times: number; fields: Fields } | { times: number; unmet: Unmet[] }

/** The plan whose sheet this is, as far as it takes new rows. */
export type PlanOfSheet = { id: string; open: boolean; findings: FindingLabel[]; added: (fields: Fields) => Added }

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id))

const against = (actor: ForWhom['actor'], plan: Plan, task: Pick<TaskPlan, 'start' | 'due'>): Unmet[] => {
  const permitted = permit(actor, 'task.keep', plan)
  if (isRefused(permitted)) return permitted.refused.unmet.length > 0 ? permitted.refused.unmet : [unmet(permitted.refused.code)]
  return unmetDates(task)
}

export async function planOfSheet(db: Db | Tx, { actor, today }: ForWhom, kind: SheetKind, read: ReadBack): Promise<PlanOfSheet | null> {
  const id = kind === 'tasks' ? read.about.said.plan : undefined
  const plan = id !== undefined && isId(id) ? await readStream(db, planStream, id) : undefined
  if (!plan || isRefused(permit(actor, 'plan.read', plan))) return null
  const said = await tasksSaid(db, plan.id)
  const added = (given: Fields): Added => {
    const whole = completed('draft-task', given, { today })
    if ('unmet' in whole) return { times: 0, unmet: whole.unmet }
    const task = whole.fields as TaskPlan
    const same = said.filter(({ text, findingIds }) => text === task.text && sameIds(findingIds, task.findingIds))
    if (same.some(({ removed }) => !removed)) return 'there'
    const list = against(actor, plan, task)
    return list.length > 0 ? { times: same.length, unmet: list } : { times: same.length, fields: whole.fields }
  }
  return {
    id: plan.id,
    open: plan.state === 'draft' || plan.state === 'returned',
    findings: await findingsToAnswer(db, plan.inspectionId),
    added,
  }
}
