import { closureLabels, seatLabels } from '#domain/labels.ts'
import type { Seat } from '#domain/actor.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import { field, type Lang, type Paper } from '#documents/templates/paper.ts'

/** Everything the slip prints, as plain text and values; days as YYYY-MM-DD. */
export type ClosingSlip = {
  slip: string
  kind: ClosureKind
  body: string
  inspection: string
  number: string
  headings: string[]
  text: string
  feedbackOn: string
  originalDue: string
  due: string
  extensions: { number: number; from: string; to: string; reason: string }[]
  reopenings: number
  tasks: { number: number; text: string; person: string; doneOn: string; answer: string; evidence: { title: string; sha256: string }[] }[]
  conditions: { text: string; met: boolean }[]
  applied: { by: string; post: string; day: string; statement: string }
  verdicts: { seat: Seat; by: string; post: string; day: string; opinion: string }[]
  closed: { by: string; post: string; day: string; word: string }
  /** State of the data: the day it was printed and the version of the finding. */
  printedOn: string
  version: number
}

const words = {
  zh: {
    title: '整改问题销号单',
    slip: '销号编号',
    kind: '销号种类',
    body: '被巡察单位',
    inspection: '巡察',
    number: '问题编号',
    headings: '问题类别',
    text: '问题原文',
    dates: '反馈日 / 原定期限 / 现期限',
    extensions: '延期',
    none: '无',
    reopenings: '重新打开次数',
    tasks: '整改任务与佐证',
    conditions: '销号条件核对',
    applied: '申请',
    verdicts: '审核',
    closed: '决定',
    state: (day: string, version: number) => `数据截至${day}，问题记录第${version}版`,
    done: '完成于',
    answer: '完成标准回应：',
    tick: '☑',
    cross: '☐',
    extension: (one: ClosingSlip['extensions'][number]) => `第${one.number}次：${one.from} → ${one.to}（${one.reason}）`,
  },
  en: {
    title: 'Closing slip',
    slip: 'Slip no.',
    kind: 'Kind of closing',
    body: 'Inspected body',
    inspection: 'Inspection',
    number: 'Finding no.',
    headings: 'Headings',
    text: 'Finding, verbatim',
    dates: 'Feedback / original due / due',
    extensions: 'Extensions',
    none: 'None',
    reopenings: 'Reopened',
    tasks: 'Tasks and evidence',
    conditions: 'Conditions checked',
    applied: 'Applied',
    verdicts: 'Verified',
    closed: 'Closed',
    state: (day: string, version: number) => `State of the data: ${day}, version ${version} of the finding`,
    done: 'done on',
    answer: 'Criterion answered: ',
    tick: '☑',
    cross: '☐',
    extension: (one: ClosingSlip['extensions'][number]) => `No. ${one.number}: ${one.from} → ${one.to} (${one.reason})`,
  },
} as const

const signed = (one: { by: string; post: string; day: string }): string => `${one.by}（${one.post}） ${one.day}`

function rowsOf(slip: ClosingSlip, lang: Lang): [string, string[]][] {
  const w = words[lang]
  return [
    [w.slip, [slip.slip]],
    [w.kind, [closureLabels[slip.kind][lang]]],
    [w.body, [slip.body]],
    [w.inspection, [slip.inspection]],
    [w.number, [slip.number]],
    [w.headings, [slip.headings.join(' › ')]],
    [w.text, [slip.text]],
    [w.dates, [`${slip.feedbackOn} / ${slip.originalDue} / ${slip.due}`]],
    [w.extensions, slip.extensions.length === 0 ? [w.none] : slip.extensions.map(w.extension)],
    [w.reopenings, [String(slip.reopenings)]],
    [w.tasks, slip.tasks.flatMap((task) => taskLines(task, w))],
    [w.conditions, slip.conditions.map((one) => `${one.met ? w.tick : w.cross} ${one.text}`)],
    [w.applied, [slip.applied.statement, signed(slip.applied)]],
    [w.verdicts, slip.verdicts.map((one) => `${seatLabels[one.seat][lang]}：${one.opinion || '—'}　${signed(one)}`)],
    [w.closed, [...(slip.closed.word ? [slip.closed.word] : []), signed(slip.closed)]],
  ]
}

const taskLines = (task: ClosingSlip['tasks'][number], w: (typeof words)[Lang]): string[] => [
  `${task.number}. ${task.text}　${task.person}　${w.done} ${task.doneOn}`,
  ...(task.answer ? [`${w.answer}${task.answer}`] : []),
  ...task.evidence.map((one) => `　· ${one.title}　SHA-256 ${one.sha256.slice(0, 16)}…`),
]

/** The slip that ends a finding. */
export function closingSlip(slip: ClosingSlip, lang: Lang): Paper {
  const w = words[lang]
  return {
    lang,
    shape: 'upright',
    head: null,
    title: [w.title],
    under: null,
    blocks: [{ is: 'form', rows: rowsOf(slip, lang).map(([label, lines]) => field(label, ...lines)) }],
    copies: null,
    state: w.state(slip.printedOn, slip.version),
  }
}
