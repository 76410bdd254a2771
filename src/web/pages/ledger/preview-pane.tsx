import { CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDeferredValue } from 'react'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { Money } from '#ui/tag/money.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import { today } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { findingQuery, type View } from '#web/pages/finding/finding-view.ts'
import { findingNumber, namesIn } from '#web/parts/names.ts'
import { HeldBy } from '#web/parts/held-by.tsx'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'
import { Marked } from './marked.tsx'

type Props = { row: Row | undefined; q: string | undefined; onClose: () => void }

/** The finding under the cursor beside the list: read without leaving it. */
export function PreviewPane({ row, q, onClose }: Props) {
  const text = useText(ledgerWords)
  // Whoever walks fast through the list waits for no preview.
  const shown = useDeferredValue(row)
  const view = useQuery({ ...findingQuery(shown?.id ?? ''), enabled: shown !== undefined })
  const problem = problemOf(view.error)
  return (
    <aside className="r-preview r-no-print" aria-label={text('preview')} tabIndex={0}>
      <header>
        <strong>{shown ? findingNumber(shown.inspectionCode, shown.number) : text('preview')}</strong>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={text('preview.close')} onClick={onClose} />
      </header>
      {!shown && <p className="r-muted">{text('preview.none')}</p>}
      {shown && (
        <>
          <p className="r-together">
            <StateTag state={`finding.${shown.state}`} reopenings={shown.reopenings} /> <Light light={shown.light} />
          </p>
          <p className="r-muted">
            <Marked text={shown.headings.join(' › ')} q={q} />
          </p>
          <p className="r-preview__text">
            <Marked text={shown.text} q={q} />
          </p>
          {problem && <ProblemNote problem={problem} onRetry={() => void view.refetch()} />}
          {view.isPending && !problem && <Skeleton lines={5} />}
          {view.data && <Details view={view.data} />}
          <Link to={addresses.finding(shown.id)}>{text('preview.open')}</Link>
        </>
      )}
    </aside>
  )
}

function Details({ view }: { view: View }) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const name = namesIn(view.names, language)
  const { finding, tasks, evidence } = view
  const standing = evidence.filter((one) => one.withdrawn === null).length
  return (
    <>
      <HeldBy holder={view.holder} />
      <p>
        <DueDate
          due={finding.due}
          today={today()}
          original={finding.originalDue}
          provisional={finding.dueProvisional}
          done={!finding.open}
        />
      </p>
      {finding.moneyMinor > 0 && (
        <p>
          <Money minor={finding.moneyMinor} />
        </p>
      )}
      {tasks.length > 0 && (
        <ul className="r-preview__tasks">
          {tasks.map((task) => (
            <li key={task.id}>
              <StateTag state={`task.${task.state}`} /> {task.text}
              <span className="r-muted">
                {name(task.leaderId)} · {task.due ?? text('preview.nodue')} · {task.percent} %
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="r-muted">{text('preview.evidence', { n: standing })}</p>
    </>
  )
}
