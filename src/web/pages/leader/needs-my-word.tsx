import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Wait } from '#domain/finding/holder.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { Light } from '#ui/tag/light.tsx'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { problemOf } from '#web/api/use-send.ts'
import { arrange, type Item } from '#web/pages/work/arrange.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import { leaderWords } from './leader.words.ts'

/** What only somebody's word moves on; work that is simply to be done stands on the page of work. */
const decisions: ReadonlySet<Wait> = new Set([
  'plan-verdicts',
  'plan-opinion',
  'dispute-decision',
  'extension-decision',
  'verdicts',
  'closing',
])

const most = 8

const whereDecided = (item: Item): string => {
  if (item.findingId !== null)
    return item.kind === 'task' ? `${addresses.finding(item.findingId)}#task-${item.number ?? ''}` : addresses.finding(item.findingId)
  return addresses.inspection(item.inspectionId, item.kind === 'plan' ? 'plan' : undefined)
}

/** Everything that waits for a decision or a verdict of this person, one click from it. */
export function NeedsMyWord() {
  const text = useText(leaderWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const work = useQuery({ queryKey: ['work'], queryFn: ({ signal }) => answerOf(api.GET('/api/work', { signal })) })
  const problem = problemOf(work.error)
  const lines = arrange((work.data?.groups ?? []).filter((group) => decisions.has(group.wait))).flatMap(({ wait, lines: all }) =>
    all.map((line) => ({ ...line, wait })),
  )
  return (
    <Section title={text('word')} aside={<span className="r-count">{lines.length}</span>}>
      {problem && <ProblemNote problem={problem} onRetry={() => void work.refetch()} />}
      {work.isPending && !problem && <Skeleton lines={3} />}
      {work.data && lines.length === 0 && <p className="r-muted">{text('word.none')}</p>}
      <ul className="r-leader__list">
        {lines.slice(0, most).map((line) => (
          <li key={`${line.wait}${line.id}`}>
            <Light light={line.light} wordless />
            <span className="r-leader__main">
              <Link to={whereDecided(line)}>{line.text}</Link>
              <span className="r-muted">
                {[
                  life(`wait.${line.wait}`),
                  line.number === null || line.kind === 'task' ? line.code : findingNumber(line.code, line.number),
                  nameIn(language, line.bodyName, line.bodyNameEn),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {lines.length > most && <Link to={addresses.work()}>{text('word.all')}</Link>}
    </Section>
  )
}
