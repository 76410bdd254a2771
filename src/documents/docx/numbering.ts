import { numeral } from './numerals.ts'

export type Level = { start: number; format: string; text: string; legal: boolean; restart: number | null; paragraphStyle: string | null }
export type AbstractList = { id: string; levels: Map<number, Level>; styleLink: string | null }
export type ListInstance = { abstractId: string; starts: Map<number, number>; levels: Map<number, Level> }
export type Numbering = { abstracts: Map<string, AbstractList>; instances: Map<string, ListInstance> }

/** The visible mark of a list paragraph, and what the next ones will show. */
export type Marks = (numId: string, depth: number) => string | null

const plain: Level = { start: 1, format: 'decimal', text: '', legal: false, restart: null, paragraphStyle: null }

/** Bullets are drawn with symbol fonts; what a person sees is a dot. */
const bullet = (text: string): string => (/^[\ue000-\uf8ff]$/.test(text) || text === '' ? '•' : text)

/**
 * Word's counting: instances of one abstract list share its counters, an instance with a start override begins anew the first
 * time it is met, and a level starts again whenever a higher one was counted (unless it says otherwise).
 */
export function countMarks({ abstracts, instances }: Numbering): Marks {
  const counters = new Map<string, Map<number, number>>()
  const met = new Set<string>()
  const levelOf = (instance: ListInstance, depth: number): Level =>
    instance.levels.get(depth) ?? abstracts.get(instance.abstractId)?.levels.get(depth) ?? plain

  const begin = (numId: string, instance: ListInstance, counted: Map<number, number>): void => {
    if (met.has(numId)) return
    met.add(numId)
    for (const [depth, start] of instance.starts) counted.set(depth, start - 1)
  }

  const count = (instance: ListInstance, depth: number, counted: Map<number, number>): void => {
    for (let above = 0; above < depth; above += 1) if (!counted.has(above)) counted.set(above, levelOf(instance, above).start)
    counted.set(depth, (counted.get(depth) ?? levelOf(instance, depth).start - 1) + 1)
    for (const below of counted.keys()) {
      const { restart } = levelOf(instance, below)
      if (below > depth && restart !== 0 && (restart === null || depth < restart)) counted.delete(below)
    }
  }

  return (numId, depth) => {
    const instance = instances.get(numId)
    if (!instance) return null
    const counted = counters.get(instance.abstractId) ?? new Map<number, number>()
    counters.set(instance.abstractId, counted)
    begin(numId, instance, counted)
    count(instance, depth, counted)
    const level = levelOf(instance, depth)
    if (level.format === 'bullet') return bullet(level.text)
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return numeral(counted.get(at) ?? levelOf(instance, at).start, level.legal ? 'decimal' : levelOf(instance, at).format)
    })
  }
}
