import type { Actor } from '#domain/actor.ts'
import { daysBetween, type Day } from '#domain/day.ts'
import { waits, type Wait } from '#domain/finding/holder.ts'
import { lights, type Light } from '#domain/light.ts'
import { ageSteps, agesOf, burnUp, deskOf, waitSteps, type Flow } from '#domain/overview.ts'
import { postsWith, seesDrafts } from '#domain/permission.ts'
import { tallyOf, type FindingTally } from '#domain/statistics.ts'
import type { Db } from '#platform/db/open-db.ts'
import { placesBelow, placesOf, roundNames, type Place } from './places.store.ts'
import { countBy, flowsOf, waitsOf, type Counted, type Counting, type Waiting } from './tallies.store.ts'

export type Figures = { tally: FindingTally; drafts: number; reopened: { open: number; closed: number }; lights: Record<Light, number> }

/** The figures of one body, one round, or everything asked for, from what was counted. */
export function figuresOf(counted: readonly Counted[]): Figures {
  const standings = counted.flatMap((one) => (one.what === 'standing' ? [{ standing: one.word, n: one.n }] : []))
  const sum = (which: (one: Counted) => boolean): number => counted.reduce((total, one) => (which(one) ? total + one.n : total), 0)
  return {
    tally: tallyOf(standings),
    drafts: sum((one) => one.what === 'standing' && one.word === 'draft'),
    reopened: {
      open: sum((one) => one.what === 'reopened' && one.word === 'open'),
      closed: sum((one) => one.what === 'reopened' && one.word === 'closed'),
    },
    lights: Object.fromEntries(lights.map((light) => [light, sum((one) => one.what === 'due' && one.light === light)])) as Record<
      Light,
      number
    >,
  }
}

/** The highest bodies whose findings a person may read: none of them lies below another, so nothing is counted twice. */
export async function widestScopes(db: Db, actor: Actor): Promise<Place[]> {
  const scopes = await placesOf(db, [...new Set(postsWith(actor, 'finding.read').map((post) => post.scopeId))])
  const ids = new Set(scopes.map((one) => one.id))
  return scopes.filter((one) => !one.path.slice(0, -1).some((above) => ids.has(above)))
}

/** The bodies that an overview is of; null for one that the person may not see. */
export async function placesAsked(db: Db, actor: Actor, bodyId: string | undefined): Promise<Place[] | null> {
  const scopes = await widestScopes(db, actor)
  if (bodyId === undefined) return scopes
  const [body] = await placesOf(db, [bodyId])
  return body && scopes.some((scope) => body.path.includes(scope.id)) ? [body] : null
}

/** Whether drafts are counted for this person at all. */
export const countsDrafts = (actor: Actor): boolean => postsWith(actor, 'finding.read').some(seesDrafts)

export type BodyFigures = Figures & { id: string; name: string; nameEn: string | null; children: number; own: boolean }

const shown = (figures: Figures): boolean => figures.tally.total > 0 || figures.drafts > 0

export async function bodiesBelow(
  db: Db,
  places: readonly Place[],
  asked: { roundId?: string | undefined; drafts: boolean; today: Day },
): Promise<BodyFigures[]> {
  const [only, ...others] = places
  const listed = only && others.length === 0 ? [...(await placesBelow(db, only.id)), only] : places
  const counted = await countBy(db, 'body', { ...asked, nodes: listed.map((one) => one.id) }, asked.today)
  const byBody = Map.groupBy(counted, (one) => one.of)
  const lines = listed.map(({ id, name, nameEn, children }) => ({
    id,
    name,
    nameEn,
    children,
    own: false,
    ...figuresOf(byBody.get(id) ?? []),
  }))
  if (!only || others.length > 0) return lines.filter(shown)
  // What the body itself was found at fault for is what its parts leave over.
  const parts = listed.slice(0, -1).flatMap((one) => byBody.get(one.id) ?? [])
  const rest = [...(byBody.get(only.id) ?? []), ...parts.map((one) => ({ ...one, n: -one.n }))]
  return [...lines.slice(0, -1), { ...lines.at(-1)!, own: true, ...figuresOf(rest) }].filter(shown)
}

async function roundsIn(db: Db, counted: readonly Counted[]) {
  const names = await roundNames(db, [...new Set(counted.map((one) => one.of))])
  const byRound = Map.groupBy(counted, (one) => one.of)
  return names
    .toSorted((a, b) => b.term.localeCompare(a.term, 'zh') || b.number - a.number)
    .map(({ id, name }) => ({ id, name, ...figuresOf(byRound.get(id)!) }))
    .filter(shown)
}

export type WaitFigures = { wait: Wait; desk: (typeof deskOf)[Wait]; n: number; steps: number[]; longest: number }

const waitFigures = (waiting: readonly Waiting[], today: Day): WaitFigures[] => {
  const byWait = Map.groupBy(waiting, (one) => one.wait)
  return waits.flatMap((wait) => {
    const rows = byWait.get(wait) ?? []
    if (rows.length === 0) return []
    const steps = agesOf(
      waitSteps,
      rows.map(({ since, n }) => ({ day: since, n })),
      today,
    )
    const longest = Math.max(...rows.map((row) => daysBetween(row.since, today)))
    return [{ wait, desk: deskOf[wait], n: rows.reduce((sum, row) => sum + row.n, 0), steps, longest }]
  })
}

export type OverviewQuery = { bodyId?: string | undefined; roundId?: string | undefined }

/** Everything that the overview's charts show, of one body or of all that the person may see; null where the body is out of sight. */
export async function readOverview(db: Db, actor: Actor, today: Day, { bodyId, roundId }: OverviewQuery) {
  const places = await placesAsked(db, actor, bodyId)
  if (places === null) return null
  const drafts = countsDrafts(actor)
  const counting: Counting = { nodes: places.map((one) => one.id), roundId, drafts }
  const [counted, flows, waiting, bodies] = await Promise.all([
    countBy(db, 'round', counting, today),
    flowsOf(db, counting),
    waitsOf(db, counting),
    bodiesBelow(db, places, { roundId, drafts, today }),
  ])
  const [only, ...others] = places
  const above = only && others.length === 0 ? await placesOf(db, only.path) : []
  const scopes = await widestScopes(db, actor)
  const seen = (one: Place): boolean => scopes.some((scope) => one.path.includes(scope.id))
  return {
    today,
    path: above.filter(seen).map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    ...figuresOf(counted),
    ages: agesOf(
      ageSteps,
      flows.filter((one) => one.what === 'age'),
      today,
    ),
    flow: burnUp(
      flows.filter((one): one is Flow => one.what !== 'age'),
      today,
    ),
    waits: waitFigures(waiting, today),
    bodies,
    rounds: await roundsIn(db, counted),
  }
}
