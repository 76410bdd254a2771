import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Holding } from '#ui/record/holder.tsx'
import { useListed, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { HeldBy } from '#web/parts/held-by.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { useNamed, useNameIn } from './pick/use-name.ts'

/** Since when it lies with whoever holds it. */
const since = ({ plan, inspection }: InspectionView): string | null => {
  if (!plan) return inspection.fieldworkTo
  const days = { draft: inspection.feedbackOn, returned: plan.opinion?.day, submitted: plan.submittedOn, adopted: plan.adoptedOn }
  return days[plan.state] ?? null
}

const isOver = ({ inspection, findings }: InspectionView): boolean => inspection.issued && findings.every((finding) => !finding.open)

/** The living persons behind a role of the inspected body, the team and the leader in charge; the other seats by their names. */
function usePeople(view: InspectionView): Holding[] {
  const { holder, body, inspection, names } = view
  const named = useNamed()
  const nameIn = useNameIn(names)
  const list = useListed()
  const life = useText(lifeWords)
  const own = holder.role === 'head' || holder.role === 'handler' ? holder.role : null
  const found = useQuery({
    queryKey: ['people', 'holding', body.id, own],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/people', { params: { query: { bodyId: body.id, role: own ?? 'head', limit: 5 } }, signal })),
    enabled: own !== null,
    placeholderData: keepPreviousData,
  })
  if (own !== null)
    return (found.data?.items ?? []).flatMap((person) => {
      const post = person.posts.find((one) => one.bodyId === body.id && one.role === own)
      return post ? [{ name: named(person.name, person.nameEn), post: post.title, body: named(body.name, body.nameEn) }] : []
    })
  return holder.seats.map((seat): Holding => {
    const persons = seat === 'team' ? inspection.team : seat === 'leader' ? [inspection.leaderId] : []
    return { name: life(`seat.${seat}`), post: list(persons.map(nameIn).filter(Boolean)) }
  })
}

/** Who holds the inspection now and what is waited for. */
export function HolderLine({ view }: { view: InspectionView }) {
  const people = usePeople(view)
  return <HeldBy holder={isOver(view) ? null : view.holder} people={people} since={since(view)} />
}
