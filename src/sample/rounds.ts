import type { Seat } from '#domain/actor.ts'
import type { Method } from '#domain/round/round.ts'
import type { FeedbackText } from './content.ts'
import { agriculture } from './findings/agriculture.ts'
import { civilAffairsAgain } from './findings/civil-affairs-again.ts'
import { civilAffairs } from './findings/civil-affairs.ts'
import { diaoxue } from './findings/diaoxue.ts'
import { environment } from './findings/environment.ts'
import { fengzhuEducation } from './findings/fengzhu-education.ts'
import { hospital } from './findings/hospital.ts'
import { housing } from './findings/housing.ts'
import { lutingAgriculture } from './findings/luting-agriculture.ts'
import { lutingFinance } from './findings/luting-finance.ts'
import { shushiTransport } from './findings/shushi-transport.ts'
import { tinglanPetitions } from './findings/tinglan-petitions.ts'
import { tingyu } from './findings/tingyu.ts'
import { transport } from './findings/transport.ts'
import { weidu } from './findings/weidu.ts'
import { zhenliu } from './findings/zhenliu.ts'

/** Who acts for an office: the people of the city's chain or of the county's. Plan and closing are judged by different persons. */
export type Office = {
  nameZh: string
  director: string
  clerk: string
  collector: string
  decider: string
  extensions: string
  plan: Record<Exclude<Seat, 'team' | 'leader'>, string>
  closing: Record<Exclude<Seat, 'team' | 'leader'>, string>
}

const branchesOf = (prefix: string, suffix: string) => ({
  office: `${prefix}review-office${suffix}`,
  discipline: prefix ? `${prefix}discipline${suffix}` : `review-discipline${suffix}`,
  organisation: prefix ? `${prefix}organisation${suffix}` : `review-organisation${suffix}`,
  publicity: prefix ? `${prefix}publicity${suffix}` : `review-publicity${suffix}`,
})

export const offices = {
  city: {
    nameZh: '霁川市委',
    director: 'office-director',
    clerk: 'office-clerk',
    collector: 'office-collector',
    decider: 'decider',
    extensions: 'decider-deputy',
    plan: branchesOf('', '-plan'),
    closing: branchesOf('', ''),
  },
  county: {
    nameZh: '鹭汀县委',
    director: 'county-office',
    clerk: 'county-office',
    collector: 'county-collector',
    decider: 'county-decider',
    extensions: 'county-decider-deputy',
    plan: branchesOf('county-', '-plan'),
    closing: branchesOf('county-', ''),
  },
} as const satisfies Record<string, Office>

/** `days` is how long after the feedback the last task may fall due, a little inside the regime's period. Offsets count from today. */
export type SampleRound = {
  key: string
  office: keyof typeof offices
  term: string
  number: number
  nameZh: string
  nameEn: string
  method: Method
  regime: string
  days: number
  from: number
  to: number
  ended: boolean
}

const city = { office: 'city', term: '第七届', regime: 'inspection', days: 178, ended: false } as const

export const rounds: readonly SampleRound[] = [
  {
    ...city,
    key: 'r5',
    number: 5,
    nameZh: '七届霁川市委第五轮巡察',
    nameEn: 'Seventh term, round 5',
    method: 'routine',
    from: -425,
    to: -300,
    ended: true,
  },
  {
    ...city,
    key: 'r6',
    number: 6,
    nameZh: '七届霁川市委第六轮巡察（民生资金和工程建设专项）',
    nameEn: 'Seventh term, round 6 (special)',
    method: 'special',
    from: -280,
    to: -140,
    ended: true,
  },
  {
    key: 'c8',
    office: 'county',
    term: '第十四届',
    number: 8,
    nameZh: '十四届鹭汀县委第八轮巡察',
    nameEn: 'Luting County, fourteenth term, round 8',
    method: 'routine',
    regime: 'inspection-county',
    days: 86,
    from: -190,
    to: -65,
    ended: false,
  },
  {
    ...city,
    key: 'r7',
    number: 7,
    nameZh: '七届霁川市委第七轮巡察',
    nameEn: 'Seventh term, round 7',
    method: 'routine',
    from: -125,
    to: 20,
    ended: false,
  },
]

/**
 * `stage`: how far the answer has come: the plan adopted (`returnedOnce` on the way), under review, in draft, only claimed, issued,
 * or the findings still in draft. `levels` 2: findings stand under the aspect; 3: under a 大项 title. `upheld` is a finding first disputed.
 */
export type SampleInspection = {
  key: string
  round: string
  body: string
  team: readonly string[]
  teamName: string
  leader: string
  feedback: number
  format: 'docx' | 'txt' | 'xlsx'
  stage: 'adopted' | 'judging' | 'drafting' | 'claimed' | 'issued' | 'registered'
  returnedOnce?: true
  upheld?: number
  lookBack?: true
  feedbackText: FeedbackText
}

const team = (number: 1 | 2 | 3, ...more: string[]) => ({
  team: [`team-${number}-leader`, `team-${number}-member`, ...more],
  teamName: `市委第${'一二三'[number - 1]}巡察组`,
})
const countyTeam = { team: ['county-team-leader', 'county-team-member'], teamName: '县委第一巡察组', leader: 'county-leader' }
const adopted = { format: 'docx', stage: 'adopted' } as const

/** Of the fifth round: whoever looked back later belongs to the teams too. */
const fifth = { round: 'r5', ...adopted } as const
const sixth = { round: 'r6', ...adopted } as const
const eighth = { round: 'c8', ...adopted, ...countyTeam } as const
const seventh = { round: 'r7', format: 'docx' } as const
const back = 'look-back-leader'

export const inspections: readonly SampleInspection[] = [
  { key: 'r5-civil-affairs', ...fifth, body: 'J15', ...team(1, back), leader: 'leader-rural', feedback: -330, feedbackText: civilAffairs },
  { key: 'r5-weidu', ...fifth, body: 'J0301', ...team(2, back), leader: 'leader-rural', feedback: -326, feedbackText: weidu },
  {
    key: 'r5-shushi-transport',
    ...fifth,
    format: 'txt',
    body: 'J0403',
    ...team(3, back),
    leader: 'leader-building',
    feedback: -322,
    feedbackText: shushiTransport,
  },
  {
    key: 'r5-education',
    ...fifth,
    body: 'J0101',
    ...team(1, back),
    leader: 'leader-social',
    feedback: -318,
    feedbackText: fengzhuEducation,
  },
  { key: 'r6-housing', ...sixth, body: 'J16', ...team(1), leader: 'leader-building', feedback: -188, feedbackText: housing },
  {
    key: 'r6-tingyu',
    ...sixth,
    format: 'txt',
    body: 'J0201',
    ...team(2),
    leader: 'leader-rural',
    feedback: -175,
    returnedOnce: true,
    upheld: 5,
    feedbackText: tingyu,
  },
  { key: 'r6-agriculture', ...sixth, body: 'J18', ...team(3), leader: 'leader-rural', feedback: -165, feedbackText: agriculture },
  { key: 'r6-hospital', ...sixth, body: 'J2001', ...team(1), leader: 'leader-social', feedback: -150, feedbackText: hospital },
  { key: 'c8-diaoxue', ...eighth, body: 'J0302', feedback: -96, feedbackText: diaoxue },
  { key: 'c8-finance', ...eighth, format: 'txt', body: 'J0304', feedback: -84, returnedOnce: true, feedbackText: lutingFinance },
  { key: 'c8-agriculture', ...eighth, format: 'xlsx', body: 'J0305', feedback: -73, feedbackText: lutingAgriculture },
  {
    key: 'r7-transport',
    ...seventh,
    body: 'J17',
    ...team(1),
    leader: 'leader-building',
    feedback: -20,
    stage: 'judging',
    feedbackText: transport,
  },
  {
    key: 'r7-petitions',
    ...seventh,
    format: 'txt',
    body: 'J0503',
    ...team(2),
    leader: 'leader-social',
    feedback: -18,
    stage: 'drafting',
    feedbackText: tinglanPetitions,
  },
  {
    key: 'r7-zhenliu',
    ...seventh,
    body: 'J0401',
    ...team(3),
    leader: 'leader-rural',
    feedback: -13,
    stage: 'claimed',
    feedbackText: zhenliu,
  },
  {
    key: 'r7-civil-affairs',
    ...seventh,
    body: 'J15',
    ...team(2, back),
    leader: 'leader-rural',
    feedback: -7,
    stage: 'issued',
    lookBack: true,
    feedbackText: civilAffairsAgain,
  },
  {
    key: 'r7-environment',
    ...seventh,
    body: 'J21',
    ...team(1),
    leader: 'leader-building',
    feedback: -3,
    stage: 'registered',
    feedbackText: environment,
  },
]

const roundsByKey = new Map(rounds.map((round) => [round.key, round]))
export const roundOf = (inspection: SampleInspection): SampleRound => roundsByKey.get(inspection.round)!
export const officeOf = (inspection: SampleInspection): Office => offices[roundOf(inspection).office]

/** Who sits in a seat of a chain of this inspection. The team sends its leader to the plan and its deputy to the closing. */
export function sitsIn(inspection: SampleInspection, seat: Seat, chain: 'plan' | 'closing'): string {
  if (seat === 'leader') return inspection.leader
  if (seat === 'team') return inspection.team[chain === 'plan' ? 0 : 1]!
  return officeOf(inspection)[chain][seat]
}
