import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { nearDay } from '#ui/day-words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { officeTime } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'
import { bellWords } from './bell.words.ts'
import { groupNotices } from './group-notices.ts'
import { NoticeLine } from './notice-line.tsx'
import { noticesQuery } from './notices-query.ts'
import './bell.css'

type Reading = { ids: string[] } | { until: string }

/** One's notices by day, the newest first. Looking at one marks it as read. */
export function NoticeList({ onGo }: { onGo: () => void }) {
  const text = useText(bellWords)
  const { language } = useLanguage()
  const [show, setShow] = useState<'unread' | 'all'>('unread')
  const notices = useInfiniteQuery(noticesQuery(show === 'unread'))
  const read = useSend((body: Reading, header) => api.POST('/api/notices/reading', { params: { header }, body }))
  const problem = problemOf(notices.error) ?? read.problem
  const rows = notices.data?.pages.flatMap((page) => page.items) ?? []
  const days = Map.groupBy(groupNotices(rows), (group) => group.day)
  const newest = rows[0]
  return (
    <section className="r-notices" aria-label={text('title')}>
      <header>
        <Segmented
          size="small"
          value={show}
          onChange={setShow}
          aria-label={text('title')}
          options={(['unread', 'all'] as const).map((value) => ({ value, label: text(`show.${value}`) }))}
        />
        <Button
          type="link"
          size="small"
          disabled={!newest || rows.every((row) => row.read)}
          loading={read.busy}
          onClick={() => newest && read.send({ until: newest.at })}
        >
          {text('read.all')}
        </Button>
      </header>
      {problem && <ProblemNote problem={problem} onRetry={() => void notices.refetch()} />}
      {notices.isPending && <Skeleton lines={4} />}
      {notices.data && rows.length === 0 && <Empty title={text(`empty.${show}`)}>{text('empty.why')}</Empty>}
      <div className="r-notices__days">
        {[...days].map(([day, groups]) => (
          <section key={day}>
            <h3>{nearDay(day, today(), language)}</h3>
            <ul>
              {groups.map((group) => (
                <NoticeLine
                  key={group.key}
                  group={group}
                  time={officeTime(group.first.at)}
                  onGo={onGo}
                  onRead={() => group.unread > 0 && read.send({ ids: group.all.map((one) => one.id) })}
                />
              ))}
            </ul>
          </section>
        ))}
        {notices.hasNextPage && (
          <Button type="link" loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
            {text('more')}
          </Button>
        )}
      </div>
      <footer>
        <Link to={`${addresses.account()}#notices`} onClick={onGo}>
          {text('settings')}
        </Link>
      </footer>
    </section>
  )
}
