import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { useDraft } from '#web/draft.ts'
import { OpinionForm } from './opinion-form.tsx'
import type { DialogProps } from './plan-dialogs.tsx'
import { planWords } from './plan.words.ts'
import { seatsOf } from './seats-of.ts'

/** A reviewer's verdict on the plan. */
export function JudgeDialog({ view: { plan }, onClose }: DialogProps) {
  const text = useText(planWords)
  const life = useText(lifeWords)
  const say = useToast()
  const { draft, keep, drop } = useDraft(`verdict.${plan.id}`, { opinion: '' })
  const judge = useSend(
    (agrees: boolean, header) =>
      api.POST('/api/plans/{id}/verdicts', { params: { path: { id: plan.id }, header }, body: { agrees, opinion: draft.opinion } }),
    {
      onDone: () => {
        drop()
        say(text('judge.done'))
        onClose()
      },
    },
  )
  const mine = seatsOf(useMe()).filter((seat) => plan.seats.includes(seat))
  return (
    <OpinionForm
      title={text('judge.title')}
      yes={text('judge.agree')}
      no={text('judge.disagree')}
      label={text('judge.opinion')}
      opinion={draft.opinion}
      onOpinion={(opinion) => keep({ opinion })}
      busy={judge.busy}
      problem={judge.problem}
      onSend={judge.send}
      onClose={onClose}
    >
      {mine.length > 0 && <p>{text('judge.seat', { seat: mine.map((seat) => life(`seat.${seat}`)) })}</p>}
    </OpinionForm>
  )
}
