import type { ReactNode } from 'react'
import { asDay, formatDay } from '#domain/day.ts'
import { countKeys } from '#domain/document/tree.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { Tag } from '#ui/tag/tag.tsx'
import { toneOfCount } from '#web/pages/import/desk/kinds.ts'
import { importWords } from './import.words.ts'
import type { Reading } from './use-reading.ts'

const dates = ['fieldworkFrom', 'fieldworkTo', 'feedback', 'issued'] as const

/** The head of a document and how much was recognised in it: enough to see whether it is the right file, well read. */
export function ReadingBrief({ reading }: { reading: Reading }) {
  const text = useText(importWords)
  const kinds = useText(kindWords)
  const { language } = useLanguage()
  const { head, kind, counts, warnings } = reading
  if (!head) return null
  const stated = dates.filter((one) => head.dates[one] !== undefined)
  const dayText = (value: string): string => {
    const day = asDay(value)
    return day ? formatDay(day, language) : value
  }
  return (
    <dl className="r-brief">
      <Line name={text('read.kind')}>{kind && text(`kind.${kind}`)}</Line>
      <Line name={text('read.name')}>{head.title}</Line>
      <Line name={text('read.body')}>
        {[head.body || head.bodies[0], head.bodies.length > 1 && text('read.bodies', { n: head.bodies.length })].filter(Boolean).join(' ')}
      </Line>
      <Line name={text('read.inspector')}>{head.inspector}</Line>
      <Line name={text('read.dates')}>
        {stated.length > 0 && stated.map((one) => `${text(`date.${one}`)} ${dayText(head.dates[one] ?? '')}`).join(' · ')}
      </Line>
      <Line name={text('read.counts')}>
        {counts && (
          <span className="r-together">
            {countKeys
              .filter((one) => counts[one] > 0 && one !== 'clue')
              .map((one) => (
                <Tag key={one} tone={toneOfCount(one)}>
                  {one === 'heading' ? text('read.heading') : kinds(`node.${one}`)} {counts[one]}
                </Tag>
              ))}
          </span>
        )}
      </Line>
      {head.totalsAgree !== null && (
        <Line name={text('read.totals')}>
          <span className={head.totalsAgree ? 'r-brief__good' : 'r-brief__bad'}>
            {text(head.totalsAgree ? 'read.agree' : 'read.disagree')}
          </span>
        </Line>
      )}
      {head.clues.mentioned && (
        <Line name={kinds('node.clue')}>
          {head.clues.count === null ? text('read.clues.uncounted') : text('read.clues', { n: head.clues.count })}
        </Line>
      )}
      {warnings.length > 0 && (
        <Line name={text('read.warnings', { n: warnings.length })}>
          <ul className="r-brief__warnings">
            {[...new Set(warnings.map(({ detail }) => detail))].slice(0, shownWarnings).map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
            {warnings.length > shownWarnings && <li>…</li>}
          </ul>
        </Line>
      )}
    </dl>
  )
}

/** All of them stand on the next page, each with its place. */
const shownWarnings = 5

function Line({ name, children }: { name: string; children: ReactNode }) {
  const text = useText(importWords)
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="r-muted">{text('read.none')}</span>}</dd>
    </div>
  )
}
