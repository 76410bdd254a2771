import { aimLabels, horizonLabels, type Label } from '#domain/labels.ts'
import type { Aim, Horizon, Measure } from '#domain/task/task.ts'

export type MeasureLine = Omit<Measure, 'id'>

/** A cell holds a task's measures line by line: `1. 逐户核清（立行立改，治标）`. */
export const measureLine = ({ text, horizon, aim }: MeasureLine, at: number, lang: 'zh' | 'en'): string => {
  const kind = [horizonLabels[horizon][lang], aimLabels[aim][lang]]
  return `${at + 1}. ${text}${lang === 'zh' ? `（${kind.join('，')}）` : ` (${kind.join(', ')})`}`
}

const keyed = <Key extends string>(labels: Record<Key, Label>): [string, Key][] =>
  (Object.entries(labels) as [Key, Label][]).flatMap(([key, { zh, en }]) =>
    [zh, en.toLowerCase(), key].map((word) => [word, key] as [string, Key]),
  )
const horizonOf = new Map<string, Horizon>([...keyed(horizonLabels), ['限期', 'dated']])
const aimOf = new Map<string, Aim>(keyed(aimLabels))

/** The words in the last brackets, where every one of them says what kind of measure it is. */
function kindIn(line: string): { text: string; words: string[] } {
  const match = /^(.+?)\s*[（(]([^（()）]+)[)）]$/s.exec(line)
  const words = match?.[2]!.split(/[，,、·]/).map((word) => word.trim().toLowerCase()) ?? []
  const known = words.length > 0 && words.every((word) => horizonOf.has(word) || aimOf.has(word))
  return known ? { text: match![1]!, words } : { text: line, words: [] }
}

/** The measures that a cell names, as far as they say what they are: dated and against the symptom where they do not. */
export const measuresIn = (cell: string): MeasureLine[] =>
  cell
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+[.、．)）]|[（(]\d+[)）])\s*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const { text, words } = kindIn(line)
      const horizon = words.map((word) => horizonOf.get(word)).find((one) => one !== undefined) ?? 'dated'
      const aim = words.map((word) => aimOf.get(word)).find((one) => one !== undefined) ?? 'symptom'
      return { text, horizon, aim }
    })
