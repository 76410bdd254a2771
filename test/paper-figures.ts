import { expect } from 'vitest'

/** Figures as papers print them and as screens give them, for the test that compares both. */

export type Row = {
  number: number
  state: string
  closureKind: string | null
  light: string
  open: boolean
  due: string | null
  originalDue: string | null
  moneyMinor: number
  reopenings: number
  weight: string
  text: string
}
export type Task = {
  id: string
  number: number
  state: string
  percent: number
  due: string | null
  findingIds: string[]
  measures: { horizon: string }[]
  moneyRecovered: number
  peopleDealtWith: number
  rulesMade: number
}

export const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0)
export const count = <T>(list: readonly T[], which: (one: T) => boolean): number => list.filter(which).length

/** The figure that stands where a pattern has its brackets. */
export const figures = (text: string, pattern: RegExp): number[] => {
  const found = pattern.exec(text)
  expect(found, `${pattern} in ${text.slice(0, 400)}`).not.toBeNull()
  return found!.slice(1).map((one) => Number(one.replaceAll(',', '')))
}
export const column = (table: string[][], label: string): { cells: string[]; total: string } => {
  const place = table[0]!.findIndex((head) => head.replaceAll('\n', '') === label)
  expect(place, `${label} in ${table[0]!.join(' ')}`).toBeGreaterThanOrEqual(0)
  return { cells: table.slice(1, -1).map((row) => row[place]!), total: table.at(-1)![place]! }
}
export const fen = (text: string): number => (text === '—' ? 0 : Math.round(Number(text.replaceAll(',', '')) * 100))
export const tallyOfRows = (rows: readonly Row[]) => {
  const counted = rows.filter(({ state }) => state !== 'draft' && state !== 'withdrawn')
  const closedAs = (kind: string): number => count(counted, (row) => row.state === 'closed' && row.closureKind === kind)
  const all = count(counted, (row) => row.state === 'closed')
  const reported = count(counted, ({ state }) => state === 'reported' || state === 'verified')
  const [complete, keptOn] = [closedAs('complete'), closedAs('kept-on')]
  return {
    total: counted.length,
    doing: counted.length - reported - all,
    reported,
    complete,
    keptOn,
    withoutAction: all - complete - keptOn,
  }
}
