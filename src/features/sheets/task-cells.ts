import type { CellValue } from '#documents/sheets/book.ts'
import { canonicalValue } from '#documents/sheets/canonical.ts'
import { openExtension } from '#domain/extension.ts'
import { taskStateLabels } from '#domain/labels.ts'
import { measureLine } from '#domain/sheet/measure-lines.ts'
import type { SheetAct } from '#domain/sheet/returning.ts'
import type { Task } from '#domain/task/task.ts'
import type { Language } from '#platform/http/language.ts'
import { workColumns, planColumns } from './columns.ts'
import { bodySpellings, personSpellings } from './labels-in-sheet.ts'
import type { BodyLabel, FindingLabel, PersonLabel } from './sheets.store.ts'

/** What the cells of tasks name beside themselves. */
export type TaskNames = {
  people: ReadonlyMap<string, PersonLabel>
  bodies: ReadonlyMap<string, BodyLabel>
  findings: ReadonlyMap<string, FindingLabel>
  write: (person: PersonLabel) => string
  lang: Language
}

const named = <T>(map: ReadonlyMap<string, T>, id: string | null, write: (one: T) => string): string | null => {
  const one = id === null ? undefined : map.get(id)
  return one ? write(one) : null
}

function latest({ progress }: Task): string | null {
  const last = progress.at(-1)
  return last ? `${last.happenedOn}（${last.percent}%）${last.text}` : null
}

const measures = (task: Task, lang: Language): string => task.measures.map((one, at) => measureLine(one, at, lang)).join('\n')

/** The cells of a task as it stands; columns that leave empty are not named. */
export function taskCells(task: Task, names: TaskNames): Record<string, CellValue> {
  const { people, bodies, write, lang } = names
  const findings = task.findingIds.flatMap((id) => names.findings.get(id) ?? []).toSorted((a, b) => a.number - b.number)
  const between = lang === 'zh' ? '、' : ', '
  return {
    number: task.number,
    findings: findings.map(({ number }) => number).join(between),
    findingText: findings.map(({ number, text }) => (findings.length > 1 ? `${number}. ${text}` : text)).join('\n'),
    text: task.text,
    measures: measures(task, lang),
    leader: named(people, task.leaderId, write),
    leadBody: named(bodies, task.leadBodyId, ({ name }) => name),
    coBodies: task.coBodyIds.flatMap((id) => bodies.get(id)?.name ?? []).join(between),
    person: named(people, task.personId, write),
    start: task.start,
    due: task.due,
    originalDue: task.originalDue,
    criterion: task.criterion,
    state: taskStateLabels[task.state][lang],
    lastProgress: latest(task),
    percent: task.percent,
  }
}

const kinds = new Map([...planColumns, ...workColumns].map(({ key, kind }) => [key, kind]))

/** The same cells in every way they may come back spelt. */
export function taskSpellings(task: Task, names: TaskNames): Record<string, readonly string[]> {
  const cells = taskCells(task, names)
  const spelt = Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, [canonicalValue(kinds.get(key)!, value)]]))
  const person = (id: string | null, shown: readonly string[]): string[] => [
    ...shown,
    ...(id === null ? [] : names.people.get(id) ? personSpellings(names.people.get(id)!) : []),
  ]
  const lead = task.leadBodyId === null ? undefined : names.bodies.get(task.leadBodyId)
  return {
    ...spelt,
    leader: person(task.leaderId, spelt.leader!),
    person: person(task.personId, spelt.person!),
    leadBody: [...spelt.leadBody!, ...(lead ? bodySpellings(lead) : [])],
  }
}

/** The acts a task waits for in its present state; who may do them is another question. */
export function actsOnTask(task: Task, allows: (act: 'amend' | 'progress' | 'ask-extension') => boolean): SheetAct[] {
  return [
    ...(allows('amend') ? (['amend-task'] as const) : []),
    ...(allows('progress') ? (['progress'] as const) : []),
    ...(allows('ask-extension') && task.due !== null && openExtension(task) === null ? (['ask-task-extension'] as const) : []),
  ]
}
