import { expect, test } from 'vitest'
import { keepOfficeZone } from '#ui/office-clock.ts'
import { groupNotices } from './group-notices.ts'
import type { PersonalNotice } from './notices-query.ts'

keepOfficeZone('Asia/Shanghai')

const notice = (id: string, more: Partial<PersonalNotice> = {}): PersonalNotice => ({
  id,
  kind: 'came',
  event: 'task-begun',
  stream: 'task',
  thingId: id,
  findingId: null,
  inspectionId: 'i',
  actorName: null,
  actorNameEn: null,
  code: null,
  number: null,
  title: null,
  bodyName: null,
  bodyNameEn: null,
  day: null,
  at: '2026-11-22T01:00:00Z',
  read: false,
  ...more,
})

test('one kind about one inspection on one day of the office is one line', () => {
  const groups = groupNotices([
    notice('a'),
    notice('b', { read: true }),
    notice('c', { event: 'plan-adopted' }),
    notice('d', { inspectionId: 'j' }),
    notice('e', { at: '2026-11-21T15:59:00Z' }),
    notice('f', { inspectionId: null }),
    notice('g', { inspectionId: null }),
  ])
  expect(groups.map((group) => [group.all.map((one) => one.id).join(''), group.unread, group.day])).toEqual([
    ['ab', 1, '2026-11-22'],
    ['c', 1, '2026-11-22'],
    ['d', 1, '2026-11-22'],
    ['e', 1, '2026-11-21'],
    ['f', 1, '2026-11-22'],
    ['g', 1, '2026-11-22'],
  ])
})
