import { stateLabels, horizonLabels, lightLabels, taskStateLabels, weightLabels } from '#domain/labels.ts'
import { fourthListNames } from '#domain/regime/fourth-list.ts'
import { brokenTitle } from '#documents/templates/break-title.ts'
import type { Dossier, DossierFinding, DossierTask } from '#documents/templates/dossier.ts'
import type { Cell, Column, Lang, Paper } from '#documents/templates/paper.ts'
import { joined, stateText, yuan } from '#documents/templates/say.ts'

/** A state with a remark in brackets stands on two lines, not torn inside the brackets. */
const onLines = (label: string): Cell => label.replace(/\s*(?=[（(])/, '\n').split('\n')

/** A column of a list: what it is called, how wide it is, what it says of a row, and of all rows together. */
type Said<Row> = {
  label: readonly [zh: string, en: string]
  share: number
  align?: Column['align']
  cell: (row: Row, at: number, lang: Lang) => Cell
  sum?: (rows: readonly Row[], lang: Lang) => Cell
}

const index = <Row>(): Said<Row> => ({
  label: ['序号', 'No.'],
  share: 7,
  align: 'centre',
  cell: (_, at) => [String(at + 1)],
  sum: (_, lang) => [lang === 'zh' ? '合计' : 'Total'],
})
const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0)
const money = (minor: number): Cell => (minor === 0 ? ['—'] : [yuan(minor)])

function listPaper<Row>(dossier: Dossier, lang: Lang, list: { title: string; rows: readonly Row[]; columns: readonly Said<Row>[] }): Paper {
  const { rows, columns, title } = list
  return {
    lang,
    shape: 'wide',
    head: null,
    title: brokenTitle(lang === 'zh' ? [dossier.body, '巡察反馈', title] : [`${title}: ${dossier.body}`], lang, 28),
    under: null,
    blocks: [
      {
        is: 'table',
        columns: columns.map((one) => ({
          label: one.label[lang === 'zh' ? 0 : 1],
          share: one.share,
          ...(one.align && { align: one.align }),
        })),
        rows: rows.map((row, at) => columns.map((one) => one.cell(row, at, lang))),
        total: columns.map((one) => one.sum?.(rows, lang) ?? []),
      },
    ],
    copies: null,
    state: stateText(dossier.stand, lang),
  }
}

const findingNumber: Said<DossierFinding> = { label: ['问题编号', 'Finding no.'], share: 13, cell: ({ number }) => [number] }
const findingText: Said<DossierFinding> = { label: ['问题表述', 'Finding'], share: 34, cell: ({ text }) => [text] }
const findingState: Said<DossierFinding> = {
  label: ['状态', 'State'],
  share: 10,
  align: 'centre',
  cell: ({ state }, _, lang) => [stateLabels[state][lang]],
}

/** 问题清单 */
export const findingsList = (dossier: Dossier, lang: Lang): Paper =>
  listPaper(dossier, lang, {
    title: lang === 'zh' ? '问题清单' : 'List of findings',
    rows: dossier.findings,
    columns: [
      index(),
      findingNumber,
      { label: ['问题类别', 'Headings'], share: 20, cell: ({ headings }) => [headings.join(' › ')] },
      { ...findingText, sum: (rows, l) => [l === 'zh' ? `问题${rows.length}个` : `${rows.length} findings`] },
      { label: ['程度', 'Weight'], share: 7, align: 'centre', cell: ({ weight }, _, l) => [weightLabels[weight][l]] },
      {
        label: ['涉及金额（元）', 'Money (yuan)'],
        share: 13,
        align: 'end',
        cell: ({ moneyMinor }) => money(moneyMinor),
        sum: (rows) => money(sumOf(rows, (row) => row.moneyMinor)),
      },
      { label: ['整改期限', 'Due'], share: 12, align: 'centre', cell: ({ due }) => [due ?? '—'] },
      findingState,
    ],
  })

const taskText: Said<DossierTask> = { label: ['整改任务', 'Task'], share: 20, cell: ({ text }) => [text] }
const taskFindings: Said<DossierTask> = { label: ['对应问题', 'Findings'], share: 14, cell: ({ findings }) => findings }
const taskDue: Said<DossierTask> = { label: ['完成时限', 'Due'], share: 12, align: 'centre', cell: ({ due }) => [due ?? '—'] }

/** 任务清单 */
export const tasksList = (dossier: Dossier, lang: Lang): Paper =>
  listPaper(dossier, lang, {
    title: lang === 'zh' ? '任务清单' : 'List of tasks',
    rows: dossier.tasks,
    columns: [
      index(),
      taskFindings,
      { ...taskText, sum: (rows, l) => [l === 'zh' ? `任务${rows.length}项` : `${rows.length} tasks`] },
      {
        label: ['整改措施', 'Measures'],
        share: 36,
        cell: ({ measures }, _, l) =>
          measures.map(
            (one, at) => `${at + 1}. ${one.text}${l === 'zh' ? '（' : ' ('}${horizonLabels[one.horizon][l]}${l === 'zh' ? '）' : ')'}`,
          ),
        sum: (rows, l) => {
          const all = sumOf(rows, (row) => row.measures.length)
          return [l === 'zh' ? `措施${all}条` : `${all} measures`]
        },
      },
      { label: ['完成标准', 'Closing criterion'], share: 18, cell: ({ criterion }) => [criterion || '—'] },
      taskDue,
      { label: ['状态', 'State'], share: 11, align: 'centre', cell: ({ state }, _, l) => onLines(taskStateLabels[state][l]) },
      { label: ['进度', 'Done'], share: 7, align: 'end', cell: ({ percent }) => [`${percent}%`] },
    ],
  })

/** Whoever sponsors a finding of the task stands under its leader. */
const sponsorText = (name: string, lang: Lang): string => (lang === 'zh' ? `包案：${name}` : `sponsor: ${name}`)

/** 责任清单 */
export const dutiesList = (dossier: Dossier, lang: Lang): Paper =>
  listPaper(dossier, lang, {
    title: lang === 'zh' ? '责任清单' : 'List of responsibilities',
    rows: dossier.tasks,
    columns: [
      index(),
      taskFindings,
      { ...taskText, share: 26, sum: (rows, l) => [l === 'zh' ? `任务${rows.length}项` : `${rows.length} tasks`] },
      {
        label: ['责任领导', 'Leader'],
        share: 15,
        align: 'centre',
        cell: ({ leader, sponsors }, _, l) => [leader, ...sponsors.map((name) => sponsorText(name, l))],
      },
      { label: ['牵头单位', 'Lead body'], share: 16, cell: ({ leadBody }) => [leadBody] },
      { label: ['配合单位', 'Co-bodies'], share: 16, cell: ({ coBodies }, _, l) => [joined(coBodies, l)] },
      { label: ['责任人', 'Person'], share: 10, align: 'centre', cell: ({ person }) => [person] },
      taskDue,
    ],
  })

const tasksOf = ({ tasks }: Dossier, { number }: DossierFinding): DossierTask[] => tasks.filter(({ findings }) => findings.includes(number))

/** What a task brought is counted at the first of its findings only, so that the sums are those of the tasks. */
function broughtBy(dossier: Dossier): Map<DossierFinding, DossierTask[]> {
  const first = new Map(dossier.tasks.map((task) => [task, dossier.findings.find(({ number }) => task.findings.includes(number))]))
  return new Map(dossier.findings.map((finding) => [finding, dossier.tasks.filter((task) => first.get(task) === finding)]))
}

/** 成效清单 */
function resultsList(dossier: Dossier, lang: Lang): Paper {
  const brought = broughtBy(dossier)
  const counted = (
    label: Said<DossierFinding>['label'],
    of: (task: DossierTask) => number,
    say: (n: number) => Cell,
  ): Said<DossierFinding> => ({
    label,
    share: say === money ? 14 : 8,
    align: 'end',
    cell: (row) => say(sumOf(brought.get(row)!, of)),
    sum: (rows) => say(sumOf(rows, (row) => sumOf(brought.get(row)!, of))),
  })
  const whole = (n: number): Cell => [String(n)]
  return listPaper(dossier, lang, {
    title: lang === 'zh' ? '成效清单' : fourthListNames.results.en,
    rows: dossier.findings,
    columns: [
      index(),
      findingNumber,
      { ...findingText, share: 28 },
      {
        label: ['整改成效', 'What came of it'],
        share: 36,
        cell: (row) => {
          const said = tasksOf(dossier, row).flatMap(
            (task) => task.criterionAnswer ?? (task.lastProgress ? `${task.lastProgress.on} ${task.lastProgress.text}` : []),
          )
          return said.length === 0 ? ['—'] : said
        },
      },
      counted(['追缴金额（元）', 'Recovered (yuan)'], (task) => task.moneyRecovered, money),
      counted(['处理人数', 'People dealt with'], (task) => task.peopleDealtWith, whole),
      counted(['建章立制', 'Rules made'], (task) => task.rulesMade, whole),
      counted(['佐证材料', 'Evidence'], (task) => task.evidence, whole),
      { ...findingState, share: 14, cell: ({ state, closedOn }, _, l) => [stateLabels[state][l], ...(closedOn ? [closedOn] : [])] },
    ],
  })
}

/** 时限清单 */
const limitsList = (dossier: Dossier, lang: Lang): Paper =>
  listPaper(dossier, lang, {
    title: lang === 'zh' ? '时限清单' : fourthListNames.limits.en,
    rows: dossier.findings,
    columns: [
      index(),
      findingNumber,
      { ...findingText, share: 30, sum: (rows, l) => [l === 'zh' ? `问题${rows.length}个` : `${rows.length} findings`] },
      { label: ['原定期限', 'Original due'], share: 12, align: 'centre', cell: ({ originalDue }) => [originalDue ?? '—'] },
      {
        label: ['延期次数', 'Extensions'],
        share: 9,
        align: 'centre',
        cell: ({ extensions }) => [String(extensions)],
        sum: (rows) => [String(sumOf(rows, (row) => row.extensions))],
      },
      { label: ['现期限', 'Due'], share: 12, align: 'centre', cell: ({ due }) => [due ?? '—'] },
      {
        label: ['任务时限', 'Tasks due'],
        share: 16,
        cell: (row, _, l) =>
          tasksOf(dossier, row).map(
            (task) => `${l === 'zh' ? '任务' : 'Task '}${task.number}${l === 'zh' ? '：' : ': '}${task.due ?? '—'}`,
          ),
      },
      { label: ['亮灯', 'Light'], share: 8, align: 'centre', cell: ({ light }, _, l) => [lightLabels[light][l]] },
      { ...findingState, share: 12, cell: ({ state, closedOn }, _, l) => [stateLabels[state][l], ...(closedOn ? [closedOn] : [])] },
    ],
  })

/** The fourth list that the inspection's regime names. */
export const fourthList = (dossier: Dossier, lang: Lang): Paper => (dossier.fourth === 'limits' ? limitsList : resultsList)(dossier, lang)
