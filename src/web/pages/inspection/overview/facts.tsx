import { Link } from 'react-router'
import type { ReactNode } from 'react'
import { useLanguage, useListed, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import type { InspectionView } from '#web/pages/inspection/inspection-queries.ts'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'
import { useNamed, useNameIn } from '#web/pages/inspection/pick/use-name.ts'

/** What is known of the inspection itself, in pairs. */
export function Facts({ view: { inspection, round, body, regime, names, findings } }: { view: InspectionView }) {
  const text = useText(inspectionWords)
  const { language } = useLanguage()
  const named = useNamed()
  const list = useListed()
  const nameIn = useNameIn(names)
  const { fieldworkFrom: from, fieldworkTo: to, clues } = inspection
  const open = findings.filter((finding) => finding.open).length
  const ended = findings.filter((finding) => !finding.open && finding.state !== 'draft').length
  const clueText =
    clues.count === null ? text(clues.mentioned ? 'facts.clues.some' : 'facts.clues.none') : text('facts.clues.count', { n: clues.count })
  const rows = {
    body: <Link to={addresses.body(body.id)}>{named(body.name, body.nameEn)}</Link>,
    round: <Link to={addresses.round(round.id)}>{round.name}</Link>,
    code: inspection.code,
    regime: regime.name[language],
    team: [inspection.teamName, list(inspection.team.map(nameIn))].filter(Boolean).join(language === 'zh' ? '：' : ': '),
    leader: nameIn(inspection.leaderId),
    fieldwork: from && to ? text('facts.fieldwork.range', { from, to }) : (from ?? to),
    feedback: inspection.feedbackOn,
    signer: inspection.signer,
    findings: inspection.issued ? text('facts.open', { open, closed: ended, all: findings.length }) : findings.length,
    clues: clueText,
  } satisfies Record<string, ReactNode>
  return (
    <dl className="r-facts">
      {Object.entries(rows).map(([label, value]) => (
        <div key={label}>
          <dt>{text(`facts.${label as keyof typeof rows}`)}</dt>
          <dd>{value || text('facts.none')}</dd>
        </div>
      ))}
    </dl>
  )
}
