import { noQuantities, type Quantities } from '#domain/task/task.ts'
import { fields } from '#sample/field.ts'
import { plantedFor } from './planted.ts'
import { dayAt, fill, proofAt, wordedDay, yuan, type Plot } from './plot.ts'
import type { Planned } from './tasks.ts'
import type { Tell } from './tell.ts'

/** One entry of progress: how much of the work it reports, in per cent, and what of the money came back with it. */
type Entry = { offset: number; percent: number; words: string; money: number; last: boolean }

/** What progress says of a task that only removes the cause. */
const rootWords = {
  early: ['组织专班调研，起草《{r}》初稿，征求基层和群众意见', '梳理现有制度漏洞，形成《{r}》征求意见稿'],
  middle: ['《{r}》经集体研究通过，在两个单位试运行', '《{r}》完成合法性审核，配套台账和流程同步建立'],
  late: ['《{r}》正式实施，首轮抽查执行到位', '《{r}》运行平稳，异常情形能够及时预警处置'],
} as const

const isRootOnly = (planned: Planned): boolean => planned.task.measures.every((measure) => measure.aim === 'root')
const wordsOf = (plot: Plot, planned: Planned, stage: keyof typeof rootWords): string =>
  plot.chance.pick(isRootOnly(planned) ? rootWords[stage] : plot.playbook[stage])

/** What is counted is said in the text as well, so that the two agree. */
function counted(plot: Plot, planned: Planned, entry: Entry): { text: string; quantities: Quantities } {
  const quantities = { ...noQuantities }
  const said: string[] = []
  if (entry.money > 0) {
    quantities.moneyRecovered = Math.round(entry.money * 100)
    said.push(`${fields[plot.source.field].recovered}资金${yuan(entry.money)}`)
  }
  if (entry.last && planned.task.measures.some((measure) => measure.aim === 'root')) {
    quantities.rulesMade = 1
    if (!isRootOnly(planned)) said.push(`制定《${fill(plot, '{r}')}》`)
  }
  const dealtWith = isRootOnly(planned) ? 0 : plot.finding.weight === 'key' ? 2 : plot.finding.place % 3 === 0 ? 1 : 0
  if (entry.last && dealtWith > 0) {
    quantities.peopleDealtWith = dealtWith
    said.push(`对${dealtWith}名责任人作出处理`)
  }
  return { text: said.length > 0 ? `，${said.join('，')}` : '', quantities }
}

function report(tell: Tell, plot: Plot, planned: Planned, entry: Entry): void {
  const { text, quantities } = counted(plot, planned, entry)
  const upTo = entry.percent > 30 ? `截至${wordedDay(plot, entry.offset)}，` : ''
  const words = /\{[ar]\}/.test(entry.words) ? entry.words : `就{a}，${entry.words}`
  tell(entry.offset, {
    person: planned.task.person,
    act: 'report-progress',
    target: planned.key,
    data: {
      happenedOn: dayAt(plot, entry.offset - 1),
      text: `${upTo}${fill(plot, words)}${text}。`,
      percent: entry.percent,
      ...quantities,
    },
  })
}

/** Proof number `index` of the finding's playbook, handed in for a task. */
export function prove(tell: Tell, plot: Plot, planned: Planned, at: { offset: number; index: number }): void {
  const proof = proofAt(plot, at.index)
  const planted = at.index === 0 ? plantedFor(plot.finding.key) : undefined
  const claimed = planted?.claimedBeforeFeedback ? plot.feedback - 45 : at.offset - 2
  const evidence = `${planned.key}/e${at.index + 1}`
  tell(at.offset, {
    person: planned.task.person,
    act: 'add-evidence',
    target: planned.key,
    data: {
      evidence,
      kind: proof.kind,
      title: at.index < 4 ? proof.title : `${proof.title}（补充）`,
      claimedOn: dayAt(plot, claimed),
      file: planted?.fileOf ?? evidence,
    },
  })
}

/** The task declared done, with the answer to its criterion; something to be kept on says how it will be looked at. */
export function finish(tell: Tell, plot: Plot, planned: Planned, offset: number): void {
  const answer = `对照“${planned.task.criterion}”：${fill(plot, wordsOf(plot, planned, 'late'))}。`
  const frame = { person: planned.task.person, target: planned.key } as const
  if (planned.keepOn) tell(offset, { ...frame, act: 'keep-task-on', data: { criterionAnswer: answer, checkInRule: plot.playbook.keep } })
  else tell(offset, { ...frame, act: 'complete-task', data: { criterionAnswer: answer } })
}

/** The whole of a task's work, proved and done by `end`. Money comes back in two parts that add up to the finding's sum. */
export function workThrough(tell: Tell, plot: Plot, planned: Planned, work: { end: number; money: number; proofs: number[] }): void {
  const { chance } = plot
  const span = work.end - planned.start
  const half = Math.round(work.money * 0.4)
  const at = (part: number) => planned.start + span * part
  report(tell, plot, planned, {
    offset: at(0.2),
    percent: chance.whole(15, 30),
    words: wordsOf(plot, planned, 'early'),
    money: 0,
    last: false,
  })
  report(tell, plot, planned, {
    offset: at(0.55),
    percent: chance.whole(50, 70),
    words: wordsOf(plot, planned, 'middle'),
    money: half,
    last: false,
  })
  const rest = work.money - half
  report(tell, plot, planned, { offset: at(0.9), percent: 100, words: wordsOf(plot, planned, 'late'), money: rest, last: true })
  work.proofs.forEach((index) => prove(tell, plot, planned, { offset: at(0.95), index }))
  finish(tell, plot, planned, work.end)
}

/** Work that goes on: reported now and then until `until`, some of it proved. */
export function workOn(tell: Tell, plot: Plot, planned: Planned, work: { until: number; money: number; silent: boolean }): void {
  const { chance } = plot
  const span = work.until - planned.start
  const early = {
    offset: planned.start + span * (work.silent ? 0.15 : 0.3),
    percent: chance.whole(10, 25),
    words: wordsOf(plot, planned, 'early'),
  }
  report(tell, plot, planned, { ...early, money: 0, last: false })
  if (work.silent) return
  const middle = { offset: work.until, percent: chance.whole(40, 80), words: wordsOf(plot, planned, 'middle') }
  report(tell, plot, planned, { ...middle, money: Math.round(work.money * 0.45), last: false })
  if (chance.next() < 0.6) prove(tell, plot, planned, { offset: work.until, index: 0 })
}
