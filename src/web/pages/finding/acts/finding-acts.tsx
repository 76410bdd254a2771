import { EllipsisOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { ActButton } from '#ui/act/act-button.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { useReason } from '#ui/i18n/use-reason.ts'
import { Bubble } from '#ui/layout/bubble.tsx'
import type { View } from '#web/pages/finding/finding-view.ts'
import { actsWords } from './acts.words.ts'
import { AmendDialog } from './amend-dialog.tsx'
import { chooseActs, type Offer } from './choose-acts.ts'
import { FindingActDialog } from './finding-act-dialog.tsx'
import type { FormAct } from './finding-forms.tsx'
import { NextElsewhere } from './next-elsewhere.tsx'

/** What this person can do to the finding: the next thing first, then the rest, each that is not possible with its reasons. */
export function FindingActs({ view }: { view: View }) {
  const text = useText(actsWords)
  const acts = useText(actWords)
  const { reason } = useReason()
  const [open, setOpen] = useState<Offer | null>(null)
  const { next, others, outOfSeason } = chooseActs(view.can)
  const label = (offer: Offer) => (offer.without ? text('apply.without') : acts(`finding.${offer.act}`))
  const close = () => setOpen(null)
  return (
    <>
      {!next && <NextElsewhere view={view} />}
      {[...(next ? [next] : []), ...others].map((offer) => (
        <ActButton
          key={`${offer.act}${offer.without}`}
          label={label(offer)}
          primary={offer === next}
          why={offer.reasons.map(reason)}
          onAct={() => setOpen(offer)}
        />
      ))}
      {outOfSeason.length > 0 && (
        <Popover
          trigger={['click']}
          placement="bottomRight"
          content={
            <Bubble title={text('more.title')}>
              <dl className="r-not-now">
                {outOfSeason.map((offer) => (
                  <div key={offer.act}>
                    <dt>{label(offer)}</dt>
                    <dd className="r-muted">{offer.reasons.map(reason).join(' ')}</dd>
                  </div>
                ))}
              </dl>
            </Bubble>
          }
        >
          <Button icon={<EllipsisOutlined aria-hidden />} aria-label={text('more')} />
        </Popover>
      )}
      {open?.act === 'amend' && <AmendDialog view={view} onClose={close} />}
      {open && open.act !== 'amend' && <FindingActDialog act={open.act as FormAct} view={view} without={open.without} onClose={close} />}
    </>
  )
}
