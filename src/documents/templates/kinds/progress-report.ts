import { lightLabels, taskStateLabels } from '#domain/labels.ts'
import { closedRate, keptOnRate, reportedRate, tallyFindings, type Rate } from '#domain/statistics.ts'
import { taskStates } from '#domain/task/task.ts'
import { brokenTitle } from '#documents/templates/break-title.ts'
import { owed, type Dossier, type DossierFinding, type DossierTask, type Issue } from '#documents/templates/dossier.ts'
import { heading, note, paragraph, type Block, type Lang, type Paper } from '#documents/templates/paper.ts'
import { dayOr, dayText, ended, joined, mark, percent, stateText, yuan } from '#documents/templates/say.ts'

const words = {
  zh: {
    title: (body: string) => [body, '巡察整改', '进展情况报告'],
    overall: '总体情况',
    findings: ['问题总数', '整改中', '已报告待销号', '整改完成销号', '长期坚持销号', '未整改销号'],
    sum: (n: number, parts: string) => `巡察反馈问题${n}个，其中${parts}。`,
    part: (label: string, n: number) => `${label}${n}个`,
    rates: { reported: '报告完成率', closed: '核验销号率', keptOn: '长期坚持率' },
    definition:
      '说明：按问题计。报告完成率＝（已报告待销号＋整改完成销号＋长期坚持销号）÷问题总数；核验销号率＝整改完成销号÷问题总数，只计经审核、决定销号的问题。',
    tasks: (n: number, parts: string) => `整改任务${n}项，其中${parts}。`,
    taskPart: (label: string, n: number) => `${label}${n}项`,
    results: '整改成效',
    result: (money: string, people: number, rules: number, evidence: number) =>
      `截至目前，追缴（清退）资金${money}元，处理${people}人，建立和修订制度${rules}项，提交佐证材料${evidence}份。`,
    lights: '期限与亮灯',
    light: (parts: string) => `未销号问题按期限亮灯：${parts}。`,
    late: (n: number, list: string) => `已逾期${n}个：${list}。`,
    notLate: '没有逾期问题。',
    each: '各问题进展',
    none: '尚无进展记录。',
    task: '任务',
    at: (state: string, percent: number) => `${state}，进度${percent}%。`,
    total: '合计',
    head: ['问题状态', '数量', '占比'],
    rate: ['比率（按问题计）', '分子 / 分母', '比率'],
    colon: '：',
  },
  en: {
    title: (body: string) => [`Progress of rectification: ${body}`],
    overall: 'As a whole',
    findings: ['Findings', 'Being rectified', 'Reported, not closed', 'Closed as complete', 'Closed, kept on', 'Closed without action'],
    sum: (n: number, parts: string) => `There are ${n} findings: ${parts}.`,
    part: (label: string, n: number) => `${label.toLowerCase()} ${n}`,
    rates: { reported: 'Reported done', closed: 'Verified and closed', keptOn: 'Kept on' },
    definition:
      'Counted per finding. Reported done = (reported + closed as complete + kept on) / all findings; verified and closed = closed as complete / all findings.',
    tasks: (n: number, parts: string) => `There are ${n} tasks: ${parts}.`,
    taskPart: (label: string, n: number) => `${label.toLowerCase()} ${n}`,
    results: 'What came of it',
    result: (money: string, people: number, rules: number, evidence: number) =>
      `So far ${money} yuan were recovered, ${people} people dealt with, ${rules} rules made or revised, ${evidence} pieces of evidence handed in.`,
    lights: 'Time limits',
    light: (parts: string) => `Lights of the findings not closed yet: ${parts}.`,
    late: (n: number, list: string) => `${n} overdue: ${list}.`,
    notLate: 'Nothing is overdue.',
    each: 'Finding by finding',
    none: 'No progress is recorded yet.',
    task: 'Task ',
    at: (state: string, percent: number) => `${state}, ${percent}%. `,
    total: 'Total',
    head: ['Where the findings stand', 'Number', 'Share'],
    rate: ['Rate (per finding)', 'Of', 'Rate'],
    colon: ': ',
  },
} as const

const isOpenFinding = ({ state }: DossierFinding): boolean => state !== 'closed' && state !== 'withdrawn' && state !== 'draft'
const sumOf = (tasks: readonly DossierTask[], of: (task: DossierTask) => number): number => tasks.reduce((sum, task) => sum + of(task), 0)

function overall(dossier: Dossier, lang: Lang): Block[] {
  const w = words[lang]
  const tally = tallyFindings(dossier.findings)
  const parts = [tally.doing, tally.reported, tally.complete, tally.keptOn, tally.withoutAction]
  const rates: [string, Rate][] = [
    [w.rates.reported, reportedRate(tally)],
    [w.rates.closed, closedRate(tally)],
    [w.rates.keptOn, keptOnRate(tally)],
  ]
  const share = (n: number): string => percent(tally.total === 0 ? null : n / tally.total)
  const taskParts = taskStates.flatMap((state) => {
    const n = dossier.tasks.filter((task) => task.state === state).length
    return state === 'removed' ? [] : [w.taskPart(taskStateLabels[state][lang], n)]
  })
  const [first, second, third] = w.head
  return [
    heading(1, `${mark(1, 1, lang)}${w.overall}`),
    paragraph(
      w.sum(
        tally.total,
        joined(
          parts.map((n, at) => w.part(w.findings[at + 1]!, n)),
          lang,
        ),
      ),
    ),
    paragraph(w.tasks(dossier.tasks.length, joined(taskParts, lang))),
    {
      is: 'table',
      columns: [
        { label: first, share: 5 },
        { label: second, share: 3, align: 'end' },
        { label: third, share: 2, align: 'end' },
      ],
      rows: parts.map((n, at) => [[w.findings[at + 1]!], [String(n)], [share(n)]]),
      total: [[w.total], [String(tally.total)], [share(tally.total)]],
    },
    {
      is: 'table',
      columns: [
        { label: w.rate[0], share: 5 },
        { label: w.rate[1], share: 3, align: 'end' },
        { label: w.rate[2], share: 2, align: 'end' },
      ],
      rows: rates.map(([label, rate]) => [[label], [`${rate.done} / ${rate.total}`], [percent(rate.rate)]]),
    },
    note(w.definition),
  ]
}

function limits(dossier: Dossier, lang: Lang): Block[] {
  const w = words[lang]
  const open = dossier.findings.filter(isOpenFinding)
  const parts = (['green', 'yellow', 'red', 'grey'] as const).map((light) =>
    w.part(lightLabels[light][lang], open.filter((one) => one.light === light).length),
  )
  const late = open.filter(({ light }) => light === 'red')
  const list = joined(
    late.map(({ number, due }) => `${number}（${dayOr(due, lang)}）`),
    lang,
  )
  return [
    heading(1, `${mark(1, 3, lang)}${w.lights}`),
    paragraph(w.light(joined(parts, lang))),
    paragraph(late.length === 0 ? w.notLate : w.late(late.length, list)),
  ]
}

function each(dossier: Dossier, lang: Lang): Block[] {
  const w = words[lang]
  const told = (task: DossierTask): string => {
    const last = task.lastProgress ? `${dayText(task.lastProgress.on, lang)}${w.colon}${task.lastProgress.text}` : w.none
    return ended(`${w.task}${task.number}${w.colon}${w.at(taskStateLabels[task.state][lang], task.percent)}${last}`, lang)
  }
  return [
    heading(1, `${mark(1, 4, lang)}${w.each}`),
    ...owed(dossier.findings).flatMap((finding, at): Block[] => {
      const tasks = dossier.tasks.filter(({ findings }) => findings.includes(finding.number))
      return [
        heading(2, `${mark(2, at + 1, lang)}${ended(finding.text, lang)}`),
        ...(tasks.length === 0 ? [paragraph(w.none)] : tasks.map((task) => paragraph(told(task)))),
      ]
    }),
  ]
}

/** How far the rectification of one inspection is: sums that add up, what came of it, what is late, finding by finding. */
export function progressReport(dossier: Dossier, lang: Lang, issue: Issue): Paper {
  const w = words[lang]
  const { tasks, body, stand } = dossier
  const result = w.result(
    yuan(sumOf(tasks, (task) => task.moneyRecovered)),
    sumOf(tasks, (task) => task.peopleDealtWith),
    sumOf(tasks, (task) => task.rulesMade),
    sumOf(tasks, (task) => task.evidence),
  )
  return {
    lang,
    shape: 'upright',
    head: null,
    title: brokenTitle(w.title(body), lang),
    under: lang === 'zh' ? `（${dayText(stand.day, lang)}）` : stand.day,
    blocks: [
      ...overall(dossier, lang),
      heading(1, `${mark(1, 2, lang)}${w.results}`),
      paragraph(result),
      ...limits(dossier, lang),
      ...each(dossier, lang),
      { is: 'signature', by: body, on: dayText(issue.on, lang) },
    ],
    copies: null,
    state: stateText(stand, lang),
  }
}
