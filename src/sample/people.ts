import type { Branch, Role } from '#domain/actor.ts'
import { bodyOf } from './bodies.ts'
import { nameAt } from './names.ts'

/** A post in a body. `scope` is the root of the subtree it may see. */
export type SamplePost = { role: Role; branch: Branch | null; titleZh: string; titleEn: string; body: string; scope: string }
export type SamplePerson = { key: string; nameZh: string; nameEn: string; login: string; posts: SamplePost[] }

type Seat = readonly [key: string, role: Role, body: string, titleZh: string, titleEn: string, more?: { branch?: Branch; scope?: string }]

const city: Seat[] = [
  ['admin', 'administrator', 'J', '系统管理员', 'System administrator'],
  ['office-director', 'office', 'J11', '市委巡察办主任', 'Director of the inspection office', { scope: 'J' }],
  ['office-clerk', 'office', 'J11', '市委巡察办督办科科长', 'Chief of the follow-up section', { scope: 'J' }],
  ['office-collector', 'office', 'J11', '市委巡察办整改科科长', 'Chief of the rectification section', { scope: 'J' }],
  ['team-1-leader', 'team', 'J11', '市委第一巡察组组长', 'Leader of Team 1', { scope: 'J' }],
  ['team-1-member', 'team', 'J11', '市委第一巡察组副组长', 'Deputy leader of Team 1', { scope: 'J' }],
  ['team-2-leader', 'team', 'J11', '市委第二巡察组组长', 'Leader of Team 2', { scope: 'J' }],
  ['team-2-member', 'team', 'J11', '市委第二巡察组副组长', 'Deputy leader of Team 2', { scope: 'J' }],
  ['team-3-leader', 'team', 'J11', '市委第三巡察组组长', 'Leader of Team 3', { scope: 'J' }],
  ['team-3-member', 'team', 'J11', '市委第三巡察组副组长', 'Deputy leader of Team 3', { scope: 'J' }],
  ['look-back-leader', 'team', 'J11', '市委巡察“回头看”检查组组长', 'Leader of the look-back team', { scope: 'J' }],
  ['leader-rural', 'leader', 'J', '市委常委、副市长（分管农业农村、民政）', 'Vice mayor, rural and civil affairs'],
  ['leader-building', 'leader', 'J', '副市长（分管住建、交通）', 'Vice mayor, construction and transport'],
  ['leader-social', 'leader', 'J', '副市长（分管教育、卫生）', 'Vice mayor, education and health'],
  ['review-office-plan', 'reviewer', 'J11', '市委巡察办审核专员', 'Reviewer, inspection office', { branch: 'office', scope: 'J' }],
  ['review-office', 'reviewer', 'J11', '市委巡察办副主任', 'Deputy director, inspection office', { branch: 'office', scope: 'J' }],
  ['review-discipline-plan', 'reviewer', 'J12', '市纪委监委党风室副主任', 'Reviewer, discipline', { branch: 'discipline', scope: 'J' }],
  [
    'review-discipline',
    'reviewer',
    'J12',
    '市纪委监委第二监督检查室主任',
    'Chief, supervision room 2',
    { branch: 'discipline', scope: 'J' },
  ],
  ['review-organisation-plan', 'reviewer', 'J13', '市委组织部组织科科长', 'Reviewer, organisation', { branch: 'organisation', scope: 'J' }],
  [
    'review-organisation',
    'reviewer',
    'J13',
    '市委组织部干部监督科科长',
    'Chief, cadre supervision',
    { branch: 'organisation', scope: 'J' },
  ],
  ['review-publicity-plan', 'reviewer', 'J14', '市委宣传部理论科科长', 'Reviewer, publicity', { branch: 'publicity', scope: 'J' }],
  ['review-publicity', 'reviewer', 'J14', '市委宣传部网信科科长', 'Chief, internet section', { branch: 'publicity', scope: 'J' }],
  ['decider', 'decider', 'J', '市委巡察工作领导小组组长', 'Head of the leading group'],
  ['decider-deputy', 'decider', 'J', '市委巡察工作领导小组副组长', 'Deputy head of the leading group'],
  ['observer', 'observer', 'J', '市委督查室主任', 'Director, city supervision room'],
]

const county: Seat[] = [
  ['county-office', 'office', 'J0306', '鹭汀县委巡察办主任', 'Director, Luting inspection office', { scope: 'J03' }],
  ['county-collector', 'office', 'J0306', '鹭汀县委巡察办副主任', 'Deputy director, Luting inspection office', { scope: 'J03' }],
  ['county-team-leader', 'team', 'J0306', '鹭汀县委第一巡察组组长', 'Leader of Luting Team 1', { scope: 'J03' }],
  ['county-team-member', 'team', 'J0306', '鹭汀县委第一巡察组副组长', 'Deputy leader of Luting Team 1', { scope: 'J03' }],
  ['county-leader', 'leader', 'J03', '鹭汀县委常委、副县长', 'Vice head of Luting County'],
  [
    'county-review-office-plan',
    'reviewer',
    'J0306',
    '鹭汀县委巡察办审核专员',
    'Reviewer, Luting office',
    { branch: 'office', scope: 'J03' },
  ],
  ['county-review-office', 'reviewer', 'J0306', '鹭汀县委巡察办督查专员', 'Inspector, Luting office', { branch: 'office', scope: 'J03' }],
  [
    'county-discipline-plan',
    'reviewer',
    'J0307',
    '鹭汀县纪委党风室主任',
    'Reviewer, Luting discipline',
    { branch: 'discipline', scope: 'J03' },
  ],
  [
    'county-discipline',
    'reviewer',
    'J0307',
    '鹭汀县纪委监督检查室主任',
    'Chief, Luting supervision',
    { branch: 'discipline', scope: 'J03' },
  ],
  [
    'county-organisation-plan',
    'reviewer',
    'J0308',
    '鹭汀县委组织部组织股股长',
    'Reviewer, Luting organisation',
    { branch: 'organisation', scope: 'J03' },
  ],
  [
    'county-organisation',
    'reviewer',
    'J0308',
    '鹭汀县委组织部干部股股长',
    'Chief, Luting cadres',
    { branch: 'organisation', scope: 'J03' },
  ],
  [
    'county-publicity-plan',
    'reviewer',
    'J0309',
    '鹭汀县委宣传部理论股股长',
    'Reviewer, Luting publicity',
    { branch: 'publicity', scope: 'J03' },
  ],
  [
    'county-publicity',
    'reviewer',
    'J0309',
    '鹭汀县委宣传部网信股股长',
    'Chief, Luting internet section',
    { branch: 'publicity', scope: 'J03' },
  ],
  ['county-decider', 'decider', 'J03', '鹭汀县委巡察工作领导小组组长', 'Head of the Luting leading group'],
  ['county-decider-deputy', 'decider', 'J03', '鹭汀县委巡察工作领导小组副组长', 'Deputy head of the Luting leading group'],
  ['county-observer', 'observer', 'J03', '鹭汀县委督查室主任', 'Director, Luting supervision room'],
]

/** The bodies inspected in the sample. */
export const inspectedBodies = [
  'J15',
  'J0301',
  'J0403',
  'J0101',
  'J16',
  'J0201',
  'J18',
  'J2001',
  'J0302',
  'J0304',
  'J0305',
  'J17',
  'J0503',
  'J0401',
  'J21',
] as const

const titles = (code: string): [head: string, deputy: string] => {
  const { kind, nameZh } = bodyOf(code)
  if (nameZh.endsWith('街道')) return ['党工委书记', '办事处副主任']
  if (kind === 'area') return ['党委书记', '副镇长']
  if (nameZh.endsWith('医院')) return ['党委书记', '副院长']
  return ['党组书记、局长', '副局长']
}

/** Those who answer for an inspected body: its head, the responsible leader of the tasks, and two who do the work. */
const household = (code: string): Seat[] => {
  const [head, deputy] = titles(code)
  return [
    [`${code}-head`, 'head', code, head, 'Head, first responsible person'],
    [`${code}-deputy`, 'handler', code, `${deputy}（整改责任领导）`, 'Deputy head, responsible leader'],
    [`${code}-handler`, 'handler', code, '办公室主任（整改办主任）', 'Chief of office, rectification desk'],
    [`${code}-handler-2`, 'handler', code, '财务负责人（整改联络员）', 'Finance lead, rectification contact'],
  ]
}

const seats: Seat[] = [...city, ...county, ...inspectedBodies.flatMap(household)]

export const people: readonly SamplePerson[] = seats.map(([key, role, body, titleZh, titleEn, more], index) => ({
  key,
  ...nameAt(index),
  posts: [{ role, branch: more?.branch ?? null, titleZh, titleEn, body, scope: more?.scope ?? body }],
}))

const byKey = new Map(people.map((person) => [person.key, person]))
export const personOf = (key: string): SamplePerson => {
  const person = byKey.get(key)
  if (!person) throw new Error(`The sample has no person ${key}`)
  return person
}

/** One sign-in per role for the demo's print-out. */
export const wellKnown: readonly { role: Role; person: string }[] = [
  { role: 'administrator', person: 'admin' },
  { role: 'office', person: 'office-director' },
  { role: 'team', person: 'team-1-leader' },
  { role: 'leader', person: 'leader-rural' },
  { role: 'head', person: 'J18-head' },
  { role: 'handler', person: 'J18-handler' },
  { role: 'reviewer', person: 'review-office' },
  { role: 'reviewer', person: 'review-discipline' },
  { role: 'reviewer', person: 'review-organisation' },
  { role: 'reviewer', person: 'review-publicity' },
  { role: 'decider', person: 'decider' },
  { role: 'observer', person: 'observer' },
]

/** Of every account of the sample; it opens nothing but the sample. */
export const samplePassword = 'Jichuan-sample-2026'
