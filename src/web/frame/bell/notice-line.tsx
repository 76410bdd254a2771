import { CheckOutlined } from '@ant-design/icons'
import { Link } from 'react-router'
import { shortDay } from '#ui/day-words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import { bellWords } from './bell.words.ts'
import type { NoticeGroup } from './group-notices.ts'
import type { PersonalNotice } from './notices-query.ts'

/** Where one can do what the notice is about. */
export function whereOf({ event, findingId, inspectionId, stream }: PersonalNotice, several: boolean): string {
  if (stream === 'post' || stream === 'account') return addresses.account()
  if (findingId && !several) return addresses.finding(findingId)
  if (!inspectionId) return addresses.work()
  if (event.startsWith('plan-')) return addresses.inspection(inspectionId, 'plan')
  return addresses.inspection(inspectionId, several || event === 'feedback-issued' ? 'findings' : undefined)
}

type Props = { group: NoticeGroup; time: string; onGo: () => void; onRead: () => void }

export function NoticeLine({ group, time, onGo, onRead }: Props) {
  const text = useText(bellWords)
  const { language } = useLanguage()
  const { first, all, unread } = group
  const say = text as (key: string, values?: Record<string, string>) => string
  const several = all.length > 1
  const number = first.code && first.number !== null && !several ? findingNumber(first.code, first.number) : first.code
  const body = first.bodyName && nameIn(language, first.bodyName, first.bodyNameEn)
  const actor = first.actorName && nameIn(language, first.actorName, first.actorNameEn)
  const mine = first.stream === 'post' || first.stream === 'account'
  return (
    <li className={unread > 0 ? 'r-notices__line r-notices__line--unread' : 'r-notices__line'}>
      <Link
        to={whereOf(first, several)}
        onClick={() => {
          onRead()
          onGo()
        }}
      >
        <span className="r-notices__event">
          {say(`event.${first.event}`, { day: first.day ? shortDay(first.day, language) : '' })}
          {several && <span className="r-notices__several">{text('several', { n: all.length })}</span>}
        </span>
        {!mine && (
          <span className="r-notices__what">{[number, several ? null : (first.title ?? text('gone'))].filter(Boolean).join(' · ')}</span>
        )}
        <span className="r-muted">{[time, actor, body].filter(Boolean).join(' · ')}</span>
      </Link>
      {unread > 0 && (
        <button type="button" className="r-plain-button" aria-label={text('read.one')} title={text('read.one')} onClick={onRead}>
          <CheckOutlined aria-hidden />
        </button>
      )}
    </li>
  )
}
