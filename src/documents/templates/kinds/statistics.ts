import { closedRate, reportedRate, type FindingTally, type Rate } from '#domain/statistics.ts'
import { brokenTitle } from '#documents/templates/break-title.ts'
import type { Stand } from '#documents/templates/dossier.ts'
import { note, type Cell, type Column, type Lang, type Paper } from '#documents/templates/paper.ts'
import { percent, stateText } from '#documents/templates/say.ts'

/** One line of the statistics form: an inspected body of a round, with its findings and those to be rectified at once. */
export type StatisticsLine = { round: string; body: string; findings: FindingTally; atOnce: FindingTally }

/** Proposals to departments and sanctions are counted where they are recorded; null where nobody records them. */
export type StatisticsPaper = {
  name: string
  lines: StatisticsLine[]
  proposals: { adopted: number; total: number } | null
  accountable: { bodies: number; persons: number } | null
  stand: Stand
}

const words = {
  zh: {
    title: (name: string) => [name, '巡察整改统计表'],
    columns: [
      '轮次',
      '被巡察党组织',
      '反馈问题应整改数',
      '已报告整改数',
      '报告完成率',
      '核验销号数',
      '核验销号率',
      '立行立改应整改数',
      '已报告整改数',
      '报告完成率',
      '核验销号数',
      '核验销号率',
      '职能部门应落实意见数',
      '已落实意见数',
      '完成率',
      '整改不力问责党组织数',
      '整改不力问责人员数',
    ],
    total: '合计',
    bodies: (n: number) => `${n}个单位`,
    definition:
      '说明：1. 按问题计，草稿、撤回的不计。已报告整改数＝已申请销号＋已核验＋整改完成销号＋长期坚持销号；核验销号数只计经审核、决定整改完成销号的问题。2. 立行立改指整改方案中列有立行立改措施的问题。3. 完成率＝两数相除，保留一位小数；合计行由各行相加后重新计算。',
    notRecorded: '4. 本系统尚未登记职能部门意见和整改不力问责，相应栏以“—”表示，不代表为零。',
  },
  en: {
    title: (name: string) => [`Statistics of rectification: ${name}`],
    columns: [
      'Round',
      'Body',
      'Findings',
      'Reported done',
      'Rate',
      'Verified, closed',
      'Rate',
      'At once',
      'Reported done',
      'Rate',
      'Verified, closed',
      'Rate',
      'Proposals',
      'Adopted',
      'Rate',
      'Bodies held to account',
      'Persons held to account',
    ],
    total: 'Total',
    bodies: (n: number) => `${n} ${n === 1 ? 'body' : 'bodies'}`,
    definition:
      'Counted per finding; drafts and withdrawn ones are not counted. Reported done = applied for + verified + closed as complete + kept on; verified, closed = closed as complete. At once: the plan has a measure of that kind. A rate is its two numbers divided, to one decimal; the total is added up first and divided then.',
    notRecorded: 'Proposals and sanctions are not recorded here yet; “—” does not mean none.',
  },
} as const

const added = (tallies: readonly FindingTally[]): FindingTally => ({
  total: sum(tallies, 'total'),
  doing: sum(tallies, 'doing'),
  reported: sum(tallies, 'reported'),
  complete: sum(tallies, 'complete'),
  keptOn: sum(tallies, 'keptOn'),
  withoutAction: sum(tallies, 'withoutAction'),
})
const sum = (tallies: readonly FindingTally[], key: keyof FindingTally): number => tallies.reduce((all, one) => all + one[key], 0)

const rateCells = ({ done, rate }: Rate): Cell[] => [[String(done)], [percent(rate)]]
const tallyCells = (tally: FindingTally): Cell[] => [
  [String(tally.total)],
  ...rateCells(reportedRate(tally)),
  ...rateCells(closedRate(tally)),
]
const unknown: Cell[] = [['—'], ['—'], ['—'], ['—'], ['—']]

function lastCells({ proposals, accountable }: StatisticsPaper): Cell[] {
  const rate = proposals && proposals.total > 0 ? proposals.adopted / proposals.total : null
  const proposed = proposals ? [[String(proposals.total)], [String(proposals.adopted)], [percent(rate)]] : unknown.slice(0, 3)
  const held = accountable ? [[String(accountable.bodies)], [String(accountable.persons)]] : unknown.slice(3)
  return [...proposed, ...held]
}

/** English heads are words that are not torn, so their columns are wider and the rates closer. */
const shares: Record<Lang, readonly number[]> = {
  zh: [8, 13, 6, 6, 8, 6, 8, 6, 6, 8, 6, 8, 7, 6, 6, 7, 7],
  en: [7, 11, 8, 9, 7, 8, 7, 5, 9, 7, 8, 7, 9, 8, 6, 8, 8],
}

/** 巡察整改统计表: three rates, each of two figures that stand beside it, and two counts; the last line adds the others up. */
export function statisticsPaper(given: StatisticsPaper, lang: Lang): Paper {
  const w = words[lang]
  const { lines, name, stand } = given
  const total = { findings: added(lines.map((one) => one.findings)), atOnce: added(lines.map((one) => one.atOnce)) }
  const columns = w.columns.map((label, at): Column => ({ label, share: shares[lang][at]!, align: at < 2 ? 'centre' : 'end' }))
  const recorded = given.proposals !== null && given.accountable !== null
  return {
    lang,
    shape: 'wide',
    head: null,
    title: brokenTitle(w.title(name), lang, 28),
    under: null,
    blocks: [
      {
        is: 'table',
        columns,
        rows: lines.map((one) => [[one.round], [one.body], ...tallyCells(one.findings), ...tallyCells(one.atOnce), ...unknown]),
        total: [[w.total], [w.bodies(lines.length)], ...tallyCells(total.findings), ...tallyCells(total.atOnce), ...lastCells(given)],
      },
      note(w.definition),
      ...(recorded ? [] : [note(w.notRecorded)]),
    ],
    copies: null,
    state: stateText(stand, lang),
  }
}
