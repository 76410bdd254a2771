import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import type { View } from '#web/pages/finding/finding-view.ts'
import { Answering } from './answering.tsx'
import { RemoveSponsorDialog, SponsorDialog } from './sponsor-dialogs.tsx'
import { sponsorWords } from './sponsor.words.ts'

/** 包案领导: the leader who sees the finding through. Left out where there is none and none can be named. */
export function Sponsor({ view }: { view: View }) {
  const text = useText(sponsorWords)
  const [open, setOpen] = useState<'name' | 'remove' | null>(null)
  const { sponsorId, sponsoredOn } = view.finding
  const may = view.can.some((one) => one.act === 'sponsor' && one.allowed)
  if (sponsorId === null && !may) return null
  const close = () => setOpen(null)
  return (
    <Section
      title={text('title')}
      aside={
        may && (
          <span className="r-together r-no-print">
            {sponsorId !== null && (
              <Button size="small" type="text" onClick={() => setOpen('remove')}>
                {text('remove')}
              </Button>
            )}
            <Button size="small" onClick={() => setOpen('name')}>
              {text(sponsorId === null ? 'name' : 'change')}
            </Button>
          </span>
        )
      }
    >
      {sponsorId === null ? (
        <p className="r-muted">{text('none')}</p>
      ) : (
        <p>
          <Answering id={sponsorId} open={view.finding.open} view={view} />{' '}
          <span className="r-muted r-nowrap">{text('since', { day: sponsoredOn ?? '—' })}</span>
        </p>
      )}
      {open === 'name' && <SponsorDialog view={view} onClose={close} />}
      {open === 'remove' && <RemoveSponsorDialog view={view} onClose={close} />}
    </Section>
  )
}
