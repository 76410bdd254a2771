import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Holder, type Holding } from '#ui/record/holder.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { today } from '#web/api/me.ts'

type Props = {
  /** null where nothing is owed any more. */
  holder: Schemas['Holder'] | null
  /** The persons behind the role or the seats, where the answer names them. */
  people?: readonly Holding[]
  since?: string | null
}

/** The holder line of a record: the persons if they are known, else the role or the seats that have not spoken. */
export function HeldBy({ holder, people = [], since }: Props) {
  const text = useText(lifeWords)
  if (holder === null) return <Holder holders={[]} waitsFor={null} today={today()} />
  const seats = holder.seats.map((seat): Holding => ({ name: text(`seat.${seat}`) }))
  const role = holder.role ? [{ name: text(`role.${holder.role}`) }] : []
  const holders = people.length > 0 ? people : [...role, ...seats]
  return <Holder holders={holders} waitsFor={text(`wait.${holder.waitsFor}`)} since={since} today={today()} />
}
