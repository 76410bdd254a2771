import { type Day } from '#domain/day.ts'
import { officeDay } from '#ui/office-clock.ts'
import type { PersonalNotice } from './notices-query.ts'

/** Several of one kind about one inspection on one day are one line. */
export type NoticeGroup = { key: string; day: Day; first: PersonalNotice; all: PersonalNotice[]; unread: number }

export function groupNotices(notices: readonly PersonalNotice[]): NoticeGroup[] {
  const groups = Map.groupBy(notices, (one) => `${officeDay(one.at)} ${one.event} ${one.inspectionId ?? one.id}`)
  return [...groups].map(([key, all]) => ({
    key,
    day: officeDay(all[0]!.at),
    first: all[0]!,
    all,
    unread: all.filter((one) => !one.read).length,
  }))
}
