import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Popover } from 'antd'
import { lazy, Suspense } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { useCell } from '#web/api/cell.ts'
import { over } from '#web/frame/desk.ts'
import { bellWords } from './bell.words.ts'
import { unreadQuery } from './notices-query.ts'

const NoticeList = lazy(async () => ({ default: (await import('./notice-list.tsx')).NoticeList }))

/** How many things one has not been told yet; opens them. */
export function Bell() {
  const text = useText(bellWords)
  const open = useCell(over) === 'notices'
  const unread = useQuery(unreadQuery).data
  const n = unread?.unread ?? 0
  const name = n === 0 ? text('bell') : text(unread?.more ? 'bell.many' : 'bell.unread', { n })
  return (
    <Popover
      open={open}
      onOpenChange={(next) => over.set(next ? 'notices' : null)}
      trigger={['click']}
      placement="bottomRight"
      classNames={{ root: 'r-bar-popover' }}
      content={
        <Suspense fallback={<Skeleton lines={4} />}>
          <NoticeList onGo={() => over.set(null)} />
        </Suspense>
      }
    >
      <button type="button" className="r-bar__button" aria-label={name} aria-expanded={open} title={name}>
        <BellOutlined aria-hidden />
        {n > 0 && (
          <span className="r-bell__count" aria-hidden>
            {unread?.more ? `${n}+` : n}
          </span>
        )}
      </button>
    </Popover>
  )
}
