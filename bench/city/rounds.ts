import { addDays, type Day } from '#domain/day.ts'
import type { RoundDescription } from '#domain/round/round.ts'
import type { CityBody } from './bodies.ts'
import type { Chance } from './chance.ts'

export type RoundToSeed = RoundDescription & { ended: boolean; opens: Day; inspections: InspectionToSeed[] }
export type InspectionToSeed = { body: CityBody; findings: number; feedbackOn: Day; code: string }

const rounds = 15
/** Days between the beginnings of two rounds; the last began so lately that some feedback is still to come. */
const apart = 31
const youngest = 22

type Asked = { chance: Chance; bodies: CityBody[]; often: CityBody; findings: number; today: Day }

/** Which bodies are inspected in which round, and how many findings each gets; `often` is inspected in every round. */
export function roundsOf({ chance, bodies, often, findings, today }: Asked): RoundToSeed[] {
  let left = findings
  return Array.from({ length: rounds }, (_, index) => {
    const opens = addDays(today, -youngest - apart * (rounds - 1 - index))
    const quota = index === rounds - 1 ? left : Math.round(findings / rounds)
    const inspections: InspectionToSeed[] = []
    const order = [often, ...chance.some(bodies, bodies.length).filter((body) => body.id !== often.id)]
    for (let given = 0; given < quota && inspections.length < order.length;) {
      const count = Math.min(quota - given, chance.int(12, 68))
      const code = `九届-${index + 1}-${String(inspections.length + 1).padStart(3, '0')}`
      inspections.push({ body: order[inspections.length]!, findings: count, feedbackOn: addDays(opens, chance.int(0, 26)), code })
      given += count
    }
    left -= inspections.reduce((sum, one) => sum + one.findings, 0)
    const county = index % 3 === 2
    return {
      term: '九届',
      number: index + 1,
      name: `第${index + 1}轮`,
      method: county ? 'special' : 'routine',
      sourceKind: 'inspection',
      regimeCode: county ? 'inspection-county' : 'inspection',
      startsOn: addDays(opens, -60),
      endsOn: null,
      ended: index < rounds - 8,
      opens,
      inspections,
    } satisfies RoundToSeed
  })
}
