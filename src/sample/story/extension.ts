import type { Planned } from './tasks.ts'
import { plainDay, type Plot } from './plot.ts'
import type { Tell } from './tell.ts'
import { extensionWords } from './words.ts'

export type Wish = { at: number; to: number; decided?: { at: number; approve: boolean } }

const asked = (tell: Tell, plot: Plot, wish: Wish, dated: { of: 'task' | 'finding'; target: string }): void => {
  const { of, target } = dated
  const to = plainDay(plot, wish.to)
  const reason = plot.chance.pick(extensionWords.ask)
  tell(wish.at, { person: `${plot.finding.body}-head`, act: 'ask-extension', target, data: { of, to, reason } })
  if (!wish.decided) return
  const { at, approve } = wish.decided
  const opinion = plot.chance.pick(approve ? extensionWords.approve : extensionWords.refuse)
  tell(at, { person: plot.office.extensions, act: 'decide-extension', target, data: { of, approve, to, opinion } })
}

/** The limit of a plot lies a few days inside the regime's period; so far after it, a day is surely later than the period's end. */
const wellBeyond = 12

/** More time asked for a task, and for its finding as well where the new day lies beyond the regime's period. */
export function askForTime(tell: Tell, plot: Plot, planned: Planned, wish: Wish): void {
  const beyond = wish.to > plot.limit
  const to = beyond ? Math.max(wish.to, plot.limit + wellBeyond) : wish.to
  asked(tell, plot, { ...wish, to }, { of: 'task', target: planned.key })
  if (beyond) asked(tell, plot, { ...wish, to }, { of: 'finding', target: plot.finding.key })
}
