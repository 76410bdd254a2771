import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Claim } from '#domain/finding/finding.ts'
import type { Name, TaskOfLine, WorkOfLine } from '#domain/ledger/line.ts'
import type { Progress, TaskState } from '#domain/task/task.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

type TaskRow = Omit<TaskOfLine, 'leader' | 'leadBody' | 'coBodies' | 'person'> & {
  id: string
  findingIds: string[]
  leaderId: string | null
  leadBodyId: string | null
  coBodyIds: string[]
  personId: string | null
  state: TaskState
  last: Progress | null
  evidence: number
  moneyRecovered: number
  peopleDealtWith: number
  rulesMade: number
}

/** A finding with what of itself the work is told by. */
type Told = { region: number; inspectionId: string; id: string; claim: Claim | null; sponsorId: string | null }

/** Asked by their inspections, which have an index the planner can count with: an overlap of two hundred ids it takes for most of the table. */
const tasksOf = async (db: Db, lines: readonly Told[]): Promise<TaskRow[]> => {
  const regions = [...new Set(lines.map((one) => one.region))]
  const inspections = [...new Set(lines.map((one) => one.inspectionId))]
  const { rows } = await sql<TaskRow>`
    select t.id, t.finding_ids as "findingIds", t.number, t.state, t.text, t.criterion, t.measures, t.leader_id as "leaderId",
      t.lead_body_id as "leadBodyId", t.co_body_ids as "coBodyIds", t.person_id as "personId", t.start, t.due,
      t.original_due as "originalDue", t.percent, t.progress -> -1 as last, t.money_recovered as "moneyRecovered",
      t.people_dealt_with as "peopleDealtWith", t.rules_made as "rulesMade",
      (select count(*)::int from evidence e where e.region = t.region and e.task_id = t.id and e.withdrawn is null) as evidence
    from task t where t.region = any(${regions}::bigint[]) and t.inspection_id = any(${inspections}::uuid[])
      and t.finding_ids && ${lines.map((one) => one.id)}::uuid[] and t.state <> 'removed' order by t.number, t.id`.execute(db)
  return rows
}

/** The names of bodies and people behind ids of any region. */
async function namesBehind(db: Db, ids: readonly string[]): Promise<Map<string, Name>> {
  const regions = [...new Set(ids.map(regionOf))]
  const { rows } = await sql<Name & { id: string }>`
    select id, name as zh, name_en as en from person where region = any(${regions}::bigint[]) and id = any(${[...ids]}::uuid[])
    union all select id, name, name_en from body where region = any(${regions}::bigint[]) and id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, zh, en }) => [id, { zh, en }]))
}

const idsIn = (tasks: readonly TaskRow[], lines: readonly Told[]): string[] => [
  ...new Set([
    ...tasks.flatMap((task) => [task.leaderId, task.leadBodyId, task.personId, ...task.coBodyIds]).filter((id) => id !== null),
    ...lines.flatMap(({ claim, sponsorId }) => [claim?.by, sponsorId].filter((id) => typeof id === 'string')),
  ]),
]

const sum = (tasks: readonly TaskRow[], of: (task: TaskRow) => number): number => tasks.reduce((total, task) => total + of(task), 0)

const latest = (tasks: readonly TaskRow[]): WorkOfLine['progress'] => {
  const last = tasks
    .flatMap((task) => task.last ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1)
  return last ? { day: last.day, text: last.text, percent: last.percent } : null
}

/** What is being done about each finding of a page, in three statements for all of them. */
export async function workOf(db: Db, lines: readonly Told[]): Promise<Map<string, WorkOfLine>> {
  const plain = db.withoutPlugins()
  const tasks = await tasksOf(plain, lines)
  const names = await namesBehind(plain, idsIn(tasks, lines))
  const name = (id: string | null): Name | null => (id === null ? null : (names.get(id) ?? null))
  const told = ({ leaderId, leadBodyId, coBodyIds, personId, ...task }: TaskRow): TaskOfLine => ({
    number: task.number,
    state: task.state,
    text: task.text,
    criterion: task.criterion,
    measures: task.measures.map(({ text, horizon }) => ({ text, horizon })),
    leader: name(leaderId),
    leadBody: name(leadBodyId),
    coBodies: coBodyIds.flatMap((id) => name(id) ?? []),
    person: name(personId),
    start: task.start as Day | null,
    due: task.due,
    originalDue: task.originalDue,
    percent: task.percent,
  })
  return new Map(
    lines.map(({ id, claim, sponsorId }) => {
      const mine = tasks.filter((task) => task.findingIds.includes(id))
      return [
        id,
        {
          tasks: mine.map(told),
          progress: latest(mine),
          evidence: sum(mine, (task) => task.evidence),
          moneyRecovered: sum(mine, (task) => task.moneyRecovered),
          peopleDealtWith: sum(mine, (task) => task.peopleDealtWith),
          rulesMade: sum(mine, (task) => task.rulesMade),
          sponsor: name(sponsorId),
          claimedBy: name(claim?.by ?? null),
          claimedOn: claim?.day ?? null,
        },
      ]
    }),
  )
}
