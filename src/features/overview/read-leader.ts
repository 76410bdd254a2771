import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { isOpen } from '#domain/finding/life.ts'
import { lightOn, lightOf, type Light } from '#domain/light.ts'
import { postsWith } from '#domain/permission.ts'
import { defaultLights } from '#domain/regime/defaults.ts'
import type { Db } from '#platform/db/open-db.ts'
import {
  findingsSponsored,
  inspectionsInCharge,
  leaderFindings,
  leaderLists,
  tasksLed,
  type Charge,
  type LeaderFinding,
  type LeaderList,
} from './leader.store.ts'
import { bodiesBelow, countsDrafts, figuresOf, widestScopes } from './read-overview.ts'
import { countBy } from './tallies.store.ts'

/** `charge`: the inspections one is the leader in charge of; `scope`: everything that one's posts reach. */
export const reaches = ['charge', 'scope'] as const
export type ReachOf = (typeof reaches)[number]

/** So many lines stand on the page of a leader; the ledger has the rest. */
const most = 8

type LitFinding = Omit<LeaderFinding, 'yellowOn' | 'greenOn'> & { light: Light }

const lit = ({ yellowOn, greenOn, ...finding }: LeaderFinding, today: Day): LitFinding => {
  const dated = finding.due !== null && yellowOn !== null && greenOn !== null
  const light =
    !dated || !isOpen(finding.state)
      ? 'grey'
      : finding.due! < today
        ? 'red'
        : lightOn({ greenOn, yellowOn, redOn: '9999-12-31' as Day }, today)
  return { ...finding, light }
}

/** What somebody who leads must see: what they answer for, what is late, what is only paper, what came back. */
export async function readLeader(db: Db, actor: Actor, today: Day, asked: ReachOf | undefined) {
  const person = { id: actor.personId, region: actor.region }
  const inspections = await inspectionsInCharge(db, person, today)
  // A leader's own post shows their inspections first; every other post answers for its subtree.
  const leads = inspections.length > 0 && postsWith(actor, 'finding.read').some((post) => post.role === 'leader')
  const reach: ReachOf = asked === 'charge' && inspections.length === 0 ? 'scope' : (asked ?? (leads ? 'charge' : 'scope'))
  const places = await widestScopes(db, actor)
  const charge: Charge = reach === 'charge' ? { inspections: inspections.map((one) => one.id) } : { places }
  const lists = await Promise.all(
    leaderLists.map(async (list) => {
      const rows = await leaderFindings(db, charge, list, { today, limit: most })
      return [list, { items: rows.slice(0, most).map((row) => lit(row, today)), more: rows.length > most }] as const
    }),
  )
  const counted =
    reach === 'scope' ? await countBy(db, 'round', { nodes: places.map((one) => one.id), drafts: countsDrafts(actor) }, today) : []
  const sponsored = await findingsSponsored(db, person, places, most)
  const led = await tasksLed(db, person, most)
  const tasks = led.slice(0, most).map((task) => ({
    ...task,
    light: lightOf({ due: task.due, done: false, notStarted: task.state === 'planned', today, thresholds: defaultLights }),
  }))
  return {
    today,
    reach,
    mayChoose: inspections.length > 0,
    figures: reach === 'scope' ? figuresOf(counted) : null,
    bodies: reach === 'scope' ? await bodiesBelow(db, places, { drafts: countsDrafts(actor), today }) : [],
    inspections,
    lists: Object.fromEntries(lists) as Record<LeaderList, { items: LitFinding[]; more: boolean }>,
    sponsored: {
      items: sponsored.rows.slice(0, most).map((row) => lit(row, today)),
      more: sponsored.rows.length > most,
      open: sponsored.open,
      closed: sponsored.closed,
    },
    tasks: { items: tasks, more: led.length > most },
  }
}
