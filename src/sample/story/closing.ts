import type { Seat } from '#domain/actor.ts'
import { isWithoutAction, type ClosureKind } from '#domain/finding/life.ts'
import { seatsFor } from '#domain/regime.ts'
import { regimes } from '#domain/regime/shipped.ts'
import { roundOf, sitsIn, type SampleInspection } from '#sample/rounds.ts'
import type { Plot } from './plot.ts'
import type { Tell } from './tell.ts'
import { agreeWords, closeWords, reasons, returnWords } from './words.ts'

/** The regime of an inspection as shipped; the newest version holds for the sample's days. */
export const regimeFor = (inspection: SampleInspection) => regimes.findLast((regime) => regime.code === roundOf(inspection).regime)!

export const closingSeats = (plot: Plot): readonly Seat[] => seatsFor(regimeFor(plot.inspection).review.closing, plot.finding)

/** How one application goes: who speaks, and what comes of it. */
export type Application = {
  at: number
  kind: ClosureKind
  verdicts: 'none' | 'first' | 'all' | 'returned-by-second' | 'returned-by-decider'
  closes: boolean
  mergedInto?: string
}

const headOrHandler = (plot: Plot): string => `${plot.finding.body}-${plot.finding.weight === 'key' ? 'head' : 'handler'}`

const statement = (plot: Plot, kind: ClosureKind): string =>
  isWithoutAction(kind)
    ? reasons[kind as keyof typeof reasons]
    : `关于${plot.source.about}的整改任务已按方案完成，佐证材料齐全，销号标准逐条落实，现申请销号。`

function giveBack(tell: Tell, plot: Plot, person: string, offset: number): void {
  tell(offset, { person, act: 'return', target: plot.finding.key, data: plot.chance.pick(returnWords) })
}

/** An application to close and what follows it. Returns the offset of the last act. */
export function applyToClose(tell: Tell, plot: Plot, application: Application): number {
  const { at, kind, verdicts } = application
  const target = plot.finding.key
  tell(at, {
    person: headOrHandler(plot),
    act: 'apply-to-close',
    target,
    data: { kind, statement: statement(plot, kind), mergedInto: application.mergedInto ?? null },
  })
  if (verdicts === 'none') return at
  const seats = closingSeats(plot)
  const speak = verdicts === 'first' || verdicts === 'returned-by-second' ? seats.slice(0, 1) : seats
  speak.forEach((seat, index) => {
    const person = sitsIn(plot.inspection, seat, 'closing')
    tell(at + 2 + index, { person, act: 'verify', target, data: { seat, opinion: plot.chance.pick(agreeWords[seat]) } })
  })
  const end = at + 3 + speak.length
  if (verdicts === 'returned-by-second') giveBack(tell, plot, sitsIn(plot.inspection, seats[1]!, 'closing'), end)
  if (verdicts === 'returned-by-decider') giveBack(tell, plot, plot.office.decider, end)
  if (application.closes)
    tell(end, { person: plot.office.decider, act: 'close', target, data: { kind, word: plot.chance.pick(closeWords[kind]) } })
  return end
}
