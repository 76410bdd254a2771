import type { Light } from '#domain/light.ts'
import type { Schemas } from '#web/api/generated.ts'

type Group = Schemas['MyWork']['groups'][number]
export type Item = Schemas['WorkItem']

/** A thing that waits, with the tasks of it that wait for the same person below it. */
export type Line = Item & { below: Item[] }
export type Arranged = Omit<Group, 'items'> & { lines: Line[]; count: number }

const ranks: Record<Light, number> = { red: 0, yellow: 1, green: 2, grey: 3 }

/** Red first, then what is due first; what has no due day comes last. */
const byUrgency = (a: Item, b: Item): number => ranks[a.light] - ranks[b.light] || (a.due ?? '9').localeCompare(b.due ?? '9')

const linesOf = (items: readonly Item[]): Line[] => {
  const listed = new Set(items.filter((item) => item.kind === 'finding').map((item) => item.id))
  const isBelow = (item: Item): boolean => item.kind === 'task' && item.findingId !== null && listed.has(item.findingId)
  return items
    .filter((item) => !isBelow(item))
    .toSorted(byUrgency)
    .map((item) => ({ ...item, below: items.filter((one) => isBelow(one) && one.findingId === item.id).toSorted(byUrgency) }))
}

const mostUrgent = ({ lines }: Arranged): number => Math.min(...lines.map((line) => ranks[line.light]))

/** The groups that have something in them: the one with the reddest light first, each with its lines in order of urgency. */
export const arrange = (groups: readonly Group[]): Arranged[] =>
  groups
    .filter((group) => group.items.length > 0)
    .map(({ items, ...group }) => ({ ...group, lines: linesOf(items), count: items.length }))
    .toSorted((a, b) => mostUrgent(a) - mostUrgent(b))

/** How many lines show a light; tasks below a finding are part of it. */
export const countLights = (groups: readonly Arranged[], light: Light): number =>
  groups.flatMap((group) => group.lines).filter((line) => line.light === light).length
