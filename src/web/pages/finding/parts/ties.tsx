import { Button } from 'antd'
import { useState } from 'react'
import { actWords } from '#ui/i18n/act.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { BodyTag } from '#ui/tag/body-tag.tsx'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { nameIn, namesIn } from '#web/parts/names.ts'
import { FactsList } from './facts-list.tsx'
import { AnswerDialog, TieDialog, UntieDialog } from './tie-dialogs.tsx'
import { tiesWords } from './ties.words.ts'

type Tie = View['finding']['ties'][number]

/** Symptom below, root above: the bodies higher up that answer for the finding too. Left out where there is none and none can be added. */
export function Ties({ view }: { view: View }) {
  const text = useText(tiesWords)
  const acts = useText(actWords)
  const [adding, setAdding] = useState(false)
  const mayTie = view.can.some((one) => one.act === 'tie' && one.allowed)
  const { ties } = view.finding
  if (ties.length === 0 && !mayTie) return null
  return (
    <Section
      title={text('title')}
      aside={
        mayTie && (
          <Button size="small" className="r-no-print" onClick={() => setAdding(true)}>
            {acts('finding.tie')}
          </Button>
        )
      }
    >
      {ties.length === 0 && <p className="r-muted">{text('none')}</p>}
      <div className="r-stack">
        {ties.map((tie) => (
          <TiedBody key={tie.bodyId} tie={tie} view={view} />
        ))}
      </div>
      {adding && <TieDialog view={view} onClose={() => setAdding(false)} />}
    </Section>
  )
}

function TiedBody({ tie, view }: { tie: Tie; view: View }) {
  const text = useText(tiesWords)
  const acts = useText(actWords)
  const { language } = useLanguage()
  const [open, setOpen] = useState<'untie' | 'answer' | null>(null)
  const name = namesIn(view.names, language)
  const heads = view.tiedHeads.filter((one) => one.bodyId === tie.bodyId)
  const mayUntie = view.can.some((one) => one.act === 'untie' && one.allowed)
  const close = () => setOpen(null)
  return (
    <div className="r-block">
      <h3 className="r-together">
        <BodyTag name={name(tie.bodyId)} to={addresses.body(tie.bodyId)} />
        {view.answerable.includes(tie.bodyId) && (
          <Button size="small" type="primary" className="r-no-print" onClick={() => setOpen('answer')}>
            {acts('finding.answer-tie')}
          </Button>
        )}
        {mayUntie && (
          <button type="button" className="r-plain-button r-small r-no-print" onClick={() => setOpen('untie')}>
            {acts('finding.untie')}
          </button>
        )}
      </h3>
      <FactsList
        facts={[
          [
            text('heads'),
            heads.length > 0 && (
              <>
                {heads.map((one) => (
                  <PersonTag key={one.personId} name={nameIn(language, one.name, one.nameEn)} post={one.title} />
                ))}
              </>
            ),
          ],
        ]}
      />
      <p>
        <PersonTag name={name(tie.by)} post={tie.postId ? name(tie.postId) : null} /> <time dateTime={tie.day}>{tie.day}</time>
      </p>
      <p className="r-quote">{tie.reason}</p>
      {tie.answers.length === 0 && <p className="r-muted">{text('answer.none')}</p>}
      {tie.answers.map((answer) => (
        <div key={`${answer.day} ${answer.text}`}>
          <p>
            <strong>{text('answers')}</strong> <PersonTag name={name(answer.by)} post={answer.postId ? name(answer.postId) : null} />{' '}
            <time dateTime={answer.day}>{answer.day}</time>
          </p>
          <p className="r-quote">{answer.text}</p>
        </div>
      ))}
      {open === 'untie' && <UntieDialog tie={tie} body={name(tie.bodyId)} view={view} onClose={close} />}
      {open === 'answer' && <AnswerDialog tie={tie} body={name(tie.bodyId)} view={view} onClose={close} />}
    </div>
  )
}
