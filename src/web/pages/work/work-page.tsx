import { useQuery } from '@tanstack/react-query'
import { formatDay, formatWeekday } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { today, useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { arrange, countLights, type Arranged } from './arrange.ts'
import { GuidePanel } from './guide-panel.tsx'
import { NothingWaits } from './nothing-waits.tsx'
import { TiedFindings } from './tied-findings.tsx'
import { WorkGroup } from './work-group.tsx'
import { workWords } from './work.words.ts'
import './work.css'

/** 我的工作: everything that waits for the person today, the most urgent first; the page one starts the day with. */
export function WorkPage() {
  const text = useText(workWords)
  const { language } = useLanguage()
  const me = useMe()
  const work = useQuery({ queryKey: ['work'], queryFn: ({ signal }) => answerOf(api.GET('/api/work', { signal })) })
  const problem = problemOf(work.error)
  const groups = work.data && arrange(work.data.groups)
  const bodies = new Set(groups?.flatMap((group) => group.lines.map((line) => line.bodyName)))
  const [date, weekday] = [formatDay(today(), language), formatWeekday(today(), language)]
  const day = language === 'zh' ? `${date} ${weekday}` : `${weekday}, ${date}`
  return (
    <Page
      title={text('title')}
      over={[nameIn(language, me.name, me.nameEn), me.posts[0]?.title, day].filter(Boolean).join(' · ')}
      tags={groups && <Counts groups={groups} />}
      actions={groups && groups.length > 0 && <SheetLink to={`/api/sheets/work?lang=${language}`} label={text('sheet')} />}
    >
      <GuidePanel />
      {problem && <ProblemNote problem={problem} onRetry={() => void work.refetch()} />}
      {work.isPending && (
        <div className="r-panel">
          <Skeleton lines={9} />
        </div>
      )}
      {groups?.length === 0 && <NothingWaits />}
      {groups?.map((group) => (
        <WorkGroup key={group.wait} group={group} oneBody={bodies.size === 1} />
      ))}
      <TiedFindings />
    </Page>
  )
}

function Counts({ groups }: { groups: Arranged[] }) {
  const text = useText(workWords)
  const red = countLights(groups, 'red')
  const yellow = countLights(groups, 'yellow')
  const all = groups.reduce((sum, group) => sum + group.lines.length, 0)
  if (all === 0) return null
  return (
    <p className="r-work__counts" role="status">
      <span>{text('count.all', { n: all })}</span>
      {red > 0 && <span className="r-work__red">{text('count.red', { n: red })}</span>}
      {yellow > 0 && <span className="r-work__yellow">{text('count.yellow', { n: yellow })}</span>}
    </p>
  )
}
