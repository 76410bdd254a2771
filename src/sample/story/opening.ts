import { bodyOf, partyOf } from '#sample/bodies.ts'
import { chineseDay, onOffset } from '#sample/days.ts'
import { personOf } from '#sample/people.ts'
import { officeOf, offices, roundOf, type SampleInspection, type SampleRound } from '#sample/rounds.ts'
import { feedbackDay, type Plot } from './plot.ts'
import type { Tell } from './tell.ts'
import { disputeWords } from './words.ts'
import type { Day } from '#domain/day.ts'

export function openRound(tell: Tell, round: SampleRound, today: Day): void {
  const { key, term, number, nameZh, nameEn, method, regime } = round
  const person = offices[round.office].director
  const days = { startsOn: onOffset(today, round.from), endsOn: onOffset(today, round.to) }
  tell(round.from, { person, act: 'open-round', target: key, data: { term, number, nameZh, nameEn, method, regime, ...days } })
}

export function endRound(tell: Tell, round: SampleRound): void {
  if (round.ended) tell(round.to + 2, { person: offices[round.office].director, act: 'end-round', target: round.key, data: {} })
}

/** When a body was inspected: about six weeks, ended five weeks before the feedback. */
export const fieldwork = (inspection: SampleInspection, today: Day): { from: Day; to: Day } => ({
  from: onOffset(today, inspection.feedback - 80),
  to: onOffset(today, inspection.feedback - 36),
})

const methodWords = { routine: '常规巡察', special: '专项巡察' } as const

export const methodOf = (inspection: SampleInspection): string =>
  inspection.lookBack ? '巡察“回头看”' : methodWords[roundOf(inspection).method as keyof typeof methodWords]

export const feedbackName = (inspection: SampleInspection): string => {
  const ending = { docx: '的反馈意见.docx', txt: '的反馈意见.txt', xlsx: '反馈问题清单.xlsx' }[inspection.format]
  return `关于巡察${partyOf(bodyOf(inspection.body))}${ending}`
}

function open(tell: Tell, inspection: SampleInspection, today: Day): void {
  const { key, body, team, teamName, leader } = inspection
  const round = roundOf(inspection)
  const { from, to } = fieldwork(inspection, today)
  tell(inspection.feedback - 84, {
    person: officeOf(inspection).director,
    act: 'open-inspection',
    target: key,
    data: {
      round: round.key,
      body,
      code: `${round.key.toUpperCase()}-${body}`,
      nameZh: `对${partyOf(bodyOf(body))}的${methodOf(inspection)}`,
      nameEn: `${inspection.lookBack ? 'Look-back at' : 'Inspection of'} ${bodyOf(body).nameEn}`,
      regime: round.regime,
      teamName,
      team: [...team],
      leader,
      fieldworkFrom: from,
      fieldworkTo: to,
    },
  })
}

/** A finding of the n-th aspect answers the n-th suggestion, the last suggestion whatever comes after it. */
const suggestionsFor = (plot: Plot): number[] => {
  const count = plot.inspection.feedbackText.suggestions.length
  return count === 0 ? [] : [Math.min(plot.aspect + 1, count)]
}

function register(tell: Tell, inspection: SampleInspection, plots: Plot[]): void {
  const { clerk } = officeOf(inspection)
  const at = inspection.feedback - 1
  tell(at, { person: clerk, act: 'import-feedback', target: inspection.key, data: { file: feedbackName(inspection) } })
  const count = { findings: plots.length, suggestions: inspection.feedbackText.suggestions.length }
  tell(at, { person: clerk, act: 'confirm-feedback', target: inspection.key, data: count })
  for (const plot of plots) {
    const { category, weight } = plot.finding
    tell(at, { person: clerk, act: 'classify', target: plot.finding.key, data: { category, weight, suggestions: suggestionsFor(plot) } })
  }
}

function issue(tell: Tell, inspection: SampleInspection, today: Day): void {
  const head = personOf(`${inspection.body}-head`)
  const data = { feedbackOn: feedbackDay(inspection, today), signer: `${head.nameZh}（${head.posts[0]!.titleZh}）` }
  tell(inspection.feedback, { person: officeOf(inspection).director, act: 'issue-feedback', target: inspection.key, data })
}

/** Two key findings in three have a leader who sees them through: the head, or the leader in charge above. */
function sponsor(tell: Tell, { finding, feedback, inspection }: Plot): void {
  if (finding.weight !== 'key' || finding.place % 3 === 0) return
  const person = finding.place % 2 === 0 ? inspection.leader : `${inspection.body}-head`
  tell(feedback + 9, { person: `${inspection.body}-head`, act: 'sponsor', target: finding.key, data: { person, reason: '' } })
}

/** What the head says of each finding after the feedback: claims it, or disputes it first. */
function answer(tell: Tell, plot: Plot): void {
  const { finding, feedback, inspection, office } = plot
  const head = `${inspection.body}-head`
  const target = finding.key
  const withdrawn = plot.source.fate === 'withdrawn'
  const upheld = inspection.upheld === finding.place
  if (withdrawn || upheld || plot.source.fate === 'disputed')
    tell(feedback + 3, { person: head, act: 'dispute', target, data: { reason: disputeWords.dispute } })
  if (withdrawn) tell(feedback + 9, { person: office.decider, act: 'withdraw', target, data: { reason: disputeWords.withdraw } })
  if (upheld) tell(feedback + 7, { person: office.director, act: 'uphold', target, data: { reason: disputeWords.uphold } })
  const claims = inspection.stage !== 'claimed' || finding.place <= 5
  if (!claims || withdrawn || plot.source.fate === 'disputed') return
  tell(feedback + (upheld ? 8 : 2 + (finding.place % 4)), { person: head, act: 'claim', target, data: {} })
  sponsor(tell, plot)
}

/** From the inspection's opening to what its head says of each finding. */
export function begin(tell: Tell, inspection: SampleInspection, scene: { plots: Plot[]; today: Day }): void {
  open(tell, inspection, scene.today)
  register(tell, inspection, scene.plots)
  if (inspection.stage === 'registered') return
  issue(tell, inspection, scene.today)
  if (inspection.stage === 'issued') return
  for (const plot of scene.plots) answer(tell, plot)
}

/** `2026年3月2日至4月15日`, without a second year where it is the same. */
export const fieldworkWords = (inspection: SampleInspection, today: Day): string => {
  const { from, to } = fieldwork(inspection, today)
  const end = chineseDay(to)
  return `${chineseDay(from)}至${from.slice(0, 4) === to.slice(0, 4) ? end.replace(/^\d+年/, '') : end}`
}
