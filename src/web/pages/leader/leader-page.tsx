import { PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useSearchParams } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { officeTime } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { MainFigures } from '#web/pages/overview/main-figures.tsx'
import '#web/pages/overview/overview.css'
import { Bodies, Inspections } from './bodies.tsx'
import { FindingList, TaskList } from './lists.tsx'
import { leaderWords } from './leader.words.ts'
import { NeedsMyWord } from './needs-my-word.tsx'
import '#web/parts/charts/charts.css'
import './leader.css'

export type Leader = Schemas['Leader']
type Reach = Leader['reach']

const leaderQuery = (reach: Reach | undefined) => ({
  queryKey: ['leader', reach ?? null],
  queryFn: ({ signal }: { signal: AbortSignal }) => answerOf(api.GET('/api/leader', { params: { query: reach ? { reach } : {} }, signal })),
})

const reachIn = (search: URLSearchParams): Reach | undefined => {
  const reach = search.get('reach')
  return reach === 'charge' || reach === 'scope' ? reach : undefined
}

/** 领导视图: what somebody who leads must see in five minutes, on a screen or on two sheets of paper. */
export function LeaderPage() {
  const text = useText(leaderWords)
  const { language } = useLanguage()
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const query = useQuery({ ...leaderQuery(reachIn(search)), placeholderData: keepPreviousData })
  const { data: leader } = query
  const problem = problemOf(query.error)
  const over = [
    nameIn(language, me.name, me.nameEn),
    me.posts[0]?.title,
    leader && text('at', { time: `${leader.today} ${officeTime(leader.at)}` }),
  ]
  return (
    <Page
      title={text('title')}
      over={over.filter(Boolean).join(' · ')}
      actions={
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {text('print')}
        </Button>
      }
    >
      {leader?.mayChoose && (
        <Segmented
          className="r-no-print r-leader__reach"
          aria-label={text('reach')}
          value={leader.reach}
          onChange={(reach) => setSearch({ reach })}
          options={(['charge', 'scope'] as const).map((value) => ({ value, label: text(`reach.${value}`) }))}
        />
      )}
      {problem && <ProblemNote problem={problem} onRetry={() => void query.refetch()} />}
      {query.isPending && !problem && (
        <div className="r-panel">
          <Skeleton lines={14} />
        </div>
      )}
      {leader && <Parts leader={leader} />}
    </Page>
  )
}

function Parts({ leader }: { leader: Leader }) {
  const text = useText(leaderWords)
  const me = useMe()
  const { figures, reach, inspections, bodies, lists, sponsored, tasks } = leader
  return (
    <>
      {figures && <MainFigures figures={figures} view={{}} />}
      <div className="r-leader">
        <NeedsMyWord />
        <FindingList
          list="sponsored"
          found={sponsored}
          reach={reach}
          search={{ sponsorId: me.personId }}
          total={text('sponsored.count', { open: sponsored.open, closed: sponsored.closed })}
        />
        <FindingList list="late" found={lists.late} reach={reach} />
        <FindingList list="reopened" found={lists.reopened} reach={reach} />
        <FindingList list="paper" found={lists.paper} reach={reach} />
        <FindingList list="key" found={lists.key} reach={reach} />
        <TaskList tasks={tasks} />
      </div>
      {inspections.length > 0 && <Inspections inspections={inspections} />}
      {reach === 'scope' && bodies.length > 0 && <Bodies bodies={bodies} />}
    </>
  )
}
