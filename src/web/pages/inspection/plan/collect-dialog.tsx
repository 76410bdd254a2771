import { Button } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { useDraft } from '#web/draft.ts'
import { OpinionForm } from './opinion-form.tsx'
import type { DialogProps } from './plan-dialogs.tsx'
import { planWords } from './plan.words.ts'
import { SeatsPanel } from './seats-panel.tsx'

/** The collector reads every verdict and gives the body one joined opinion. */
export function CollectDialog({ view: { plan, names }, onClose }: DialogProps) {
  const text = useText(planWords)
  const life = useText(lifeWords)
  const say = useToast()
  const { draft, keep, drop } = useDraft(`opinion.${plan.id}`, { opinion: '' })
  const collect = useSend(
    (adopts: boolean, header) =>
      api.POST('/api/plans/{id}/opinion', { params: { path: { id: plan.id }, header }, body: { adopts, opinion: draft.opinion } }),
    {
      version: plan.version,
      onDone: (_, adopts) => {
        drop()
        say(text(adopts ? 'collect.adopted' : 'collect.returned'))
        onClose()
      },
    },
  )
  const against = plan.verdicts.some((verdict) => !verdict.agrees)
  const quoted = plan.verdicts
    .filter((verdict) => verdict.opinion)
    .map((verdict) => `${life(`seat.${verdict.seat}`)}：${verdict.opinion}`)
    .join('\n')
  return (
    <OpinionForm
      title={text('collect.title')}
      yes={text('collect.adopt')}
      no={text('collect.return')}
      yesBarred={against ? text('collect.barred') : null}
      label={text('collect.opinion')}
      opinion={draft.opinion}
      onOpinion={(opinion) => keep({ opinion })}
      busy={collect.busy}
      problem={collect.problem}
      onSend={collect.send}
      onClose={onClose}
    >
      <SeatsPanel plan={plan} names={names} />
      {quoted && (
        <p>
          <Button onClick={() => keep({ opinion: draft.opinion ? `${draft.opinion}\n${quoted}` : quoted })}>{text('collect.join')}</Button>
        </p>
      )}
    </OpinionForm>
  )
}
