import type { SheetPart, SheetRow } from '#documents/sheets/book.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { columnsOfActs, permissionOf } from '#domain/sheet/returning.ts'
import { taskAllows, type TaskPlace } from '#domain/task/decide.ts'
import type { Task } from '#domain/task/task.ts'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Language } from '#platform/http/language.ts'
import { planStream, taskStream } from '#platform/trail/streams.ts'
import { readStream, readStreams } from '#platform/trail/trail.store.ts'
import { answeredFindings, tasksOfPlan } from '#features/tasks/tasks.store.ts'
import { fileName, howTo, howToAdd, stateLine, wordsOf, type NamedBook, type SheetFor } from './book-lines.ts'
import { inLanguage, planColumns, workColumns } from './columns.ts'
import { personWriting } from './labels-in-sheet.ts'
import {
  bodiesBelow,
  bodiesByIds,
  findingLabels,
  findingsToAnswer,
  inspectionLabels,
  peopleBelow,
  peopleByIds,
  type FindingLabel,
} from './sheets.store.ts'
import { actsOnTask, taskCells, type TaskNames } from './task-cells.ts'

/** Longer lists cannot be chosen from, and every row would carry them. */
const longestList = 300

/** Rows below the last task, for new ones. */
const spare = 30

const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]

/** Everybody and everything that some tasks of one inspection name. */
export async function taskNames(
  db: Db | Tx,
  tasks: readonly Task[],
  at: { inspectionIds: readonly string[]; today: Day; lang: Language },
): Promise<TaskNames> {
  const people = await peopleByIds(db, present(tasks.flatMap((task) => [task.leaderId, task.personId])), at.today)
  const bodies = await bodiesByIds(db, present(tasks.flatMap((task) => [task.leadBodyId, ...task.coBodyIds])))
  const findings = (await Promise.all(at.inspectionIds.map((id) => findingLabels(db, id)))).flat()
  return {
    people: new Map(people.map((one) => [one.id, one])),
    bodies: new Map(bodies.map((one) => [one.id, one])),
    findings: new Map(findings.map((one) => [one.id, one])),
    write: personWriting(people),
    lang: at.lang,
  }
}

const rowOf = (task: Task, place: TaskPlace, names: TaskNames, { actor }: SheetFor): SheetRow => {
  const acts = actsOnTask(task, (act) => taskAllows(task, place, act)).filter((act) => !isRefused(permit(actor, permissionOf[act], task)))
  return { id: task.id, version: task.version, cells: taskCells(task, names), open: columnsOfActs('tasks', acts) }
}

/** The findings that the numbers beside the tasks mean; only to be read. */
const findingsPart = (findings: readonly FindingLabel[], lang: Language): SheetPart => ({
  name: lang === 'zh' ? '问题' : 'Findings',
  title: lang === 'zh' ? '问题清单' : 'Findings',
  lines: [],
  columns: inLanguage(
    planColumns.filter(({ key }) => key === 'number' || key === 'findingText'),
    lang,
  ).map((column) => (column.key === 'findingText' ? { ...column, width: 90 } : column)),
  frozen: 1,
  rows: findings.map(({ id, number, text }) => ({ id, version: 0, cells: { number, findingText: text } })),
  marked: false,
})

/** The tasks of a plan, to be filled in elsewhere and sent back: the plan itself while it is written, progress once it is adopted. */
export async function taskSheet(whom: SheetFor, planId: string): Promise<NamedBook | null> {
  const { db, actor, today, lang } = whom
  const plan = await readStream(db, planStream, planId)
  if (!plan || isRefused(permit(actor, 'plan.read', plan))) return null
  const tasks = (await readStreams(db, taskStream, await tasksOfPlan(db, planId))).toSorted((a, b) => a.number - b.number)
  const [inspection] = await inspectionLabels(db, [plan.inspectionId])
  const around = await peopleBelow(db, plan.bodyId, today, longestList)
  const bodies = await bodiesBelow(db, plan.bodyId, longestList)
  const names = await taskNames(db, tasks, { inspectionIds: [plan.inspectionId], today, lang })
  const write = personWriting([...around, ...names.people.values()])
  const answered = await answeredFindings(db, tasks)
  const placeOf = (task: Task): TaskPlace => ({ plan: plan.state, findings: task.findingIds.flatMap((id) => answered.get(id) ?? []) })
  const rows = tasks.map((task) => rowOf(task, placeOf(task), { ...names, write }, whom))
  const title = lang === 'zh' ? '整改任务' : 'Tasks'
  const open = plan.state === 'draft' || plan.state === 'returned'
  const adds = open && !isRefused(permit(actor, 'task.keep', plan))
  const columns = adds ? columnsOfActs('tasks', ['amend-task']) : []
  const blanks = Array.from({ length: adds ? spare : 0 }, (): SheetRow => ({ id: '', version: 0, cells: {}, open: columns }))
  const part = {
    name: title,
    title: `${inspection!.bodyName} · ${title}（${inspection!.roundName}）`,
    lines: [await stateLine(whom), ...(adds ? [howToAdd(lang)] : []), howTo(lang)],
    columns: inLanguage(open ? planColumns : workColumns, lang),
    frozen: 2,
    rows: [...rows, ...blanks],
    marked: true,
    openColumns: [...new Set([...rows, ...blanks].flatMap((row) => row.open ?? []))],
  }
  const lists = { people: [...new Set([...around, ...names.people.values()].map(write))], bodies: bodies.map(({ name }) => name) }
  const about = { rectify: '1', kind: 'tasks', lang, plan: planId, written: whom.now }
  return {
    name: fileName(title, inspection!.bodyName, today),
    book: {
      sheets: open ? [part, findingsPart(await findingsToAnswer(db, plan.inspectionId), lang)] : [part],
      lists,
      about,
      words: wordsOf(lang),
    },
  }
}
