import type { Actor } from '#domain/actor.ts'
import { isWorkingDay } from '#domain/calendar.ts'
import { addDays, weekdayOf, type Day } from '#domain/day.ts'
import { lightOf, lightOn, type Light } from '#domain/light.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { defaultLights } from '#domain/regime/defaults.ts'
import { calendarInForce } from '#features/inspections/calendar.store.ts'
import type { Db } from '#platform/db/open-db.ts'
import { datedIn, ganttTasks, inspectionPlace, tasksByDay, type DatedRow, type GanttTask } from './calendar-days.store.ts'
import { placesAsked } from './read-overview.ts'
import { dueByDay } from './tallies.store.ts'

/** More of one day stand in the ledger. */
const perDay = 8

export type CalendarQuery = { from: Day; to: Day; bodyId?: string | undefined }

const lightOfRow = (row: DatedRow, today: Day): Light => {
  if (row.kind === 'task')
    return lightOf({ due: row.due, done: false, notStarted: row.state === 'planned', today, thresholds: defaultLights })
  if (row.due === null || row.greenOn === null || row.yellowOn === null) return 'grey'
  return lightOn({ greenOn: row.greenOn, yellowOn: row.yellowOn, redOn: addDays(row.due, 1) }, today)
}

const shownRow = ({ greenOn, yellowOn, ...row }: DatedRow, today: Day) => ({
  ...row,
  light: lightOfRow({ greenOn, yellowOn, ...row }, today),
})

/** The days of a span with what is due on each, and whether they are worked; null where the body is out of sight. */
export async function readCalendar(db: Db, actor: Actor, today: Day, { from, to, bodyId }: CalendarQuery) {
  const places = await placesAsked(db, actor, bodyId)
  if (places === null) return null
  const span = { from, to, perDay }
  const [rows, dueFindings, dueTasks, calendar] = await Promise.all([
    datedIn(db, places, span),
    dueByDay(db, { nodes: places.map((one) => one.id), drafts: false }, from, to),
    tasksByDay(db, places, span),
    calendarInForce(db),
  ])
  const byDay = Map.groupBy(rows, (row) => row.day)
  const [findings, tasks] = [dueFindings, dueTasks].map((counted) => new Map(counted.map((one) => [one.day, one.n])))
  const days = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { working, provisional } = isWorkingDay(calendar, day)
    const items = (byDay.get(day) ?? []).map((row) => shownRow(row, today))
    days.push({ day, weekday: weekdayOf(day), working, provisional, findings: findings!.get(day) ?? 0, tasks: tasks!.get(day) ?? 0, items })
  }
  return { today, days }
}

const mostTasks = 300

const litTask = (task: GanttTask, today: Day) => ({
  ...task,
  light: lightOf({
    due: task.due,
    done: task.state === 'done' || task.state === 'kept-on',
    notStarted: task.state === 'planned',
    today,
    thresholds: defaultLights,
  }),
})

export type GanttQuery = { inspectionId?: string | undefined; bodyId?: string | undefined }

/** The tasks of an inspection or of a body on one line of time; null where it is out of sight. */
export async function readGantt(db: Db, actor: Actor, today: Day, { inspectionId, bodyId }: GanttQuery) {
  if (inspectionId !== undefined) {
    const inspection = await inspectionPlace(db, inspectionId)
    if (!inspection || isRefused(permit(actor, 'task.read', inspection))) return null
    const rows = await ganttTasks(db, { inspectionId }, mostTasks)
    const { code, name, bodyName, bodyNameEn } = inspection
    return {
      today,
      of: { code, name, bodyName, bodyNameEn },
      tasks: rows.slice(0, mostTasks).map((one) => litTask(one, today)),
      more: rows.length > mostTasks,
    }
  }
  const [place, ...others] = (await placesAsked(db, actor, bodyId)) ?? []
  if (!place || (others.length > 0 && bodyId === undefined)) return null
  const rows = await ganttTasks(db, { place }, mostTasks)
  const of = { code: '', name: '', bodyName: place.name, bodyNameEn: place.nameEn }
  return { today, of, tasks: rows.slice(0, mostTasks).map((one) => litTask(one, today)), more: rows.length > mostTasks }
}
