import { bodies } from '#sample/bodies.ts'
import type { SampleMeasure, SampleTask } from '#sample/script.ts'
import { dayAt, fill, plainDay, type Plot } from './plot.ts'

/** A task with its offsets from today. */
export type Planned = { key: string; start: number; due: number; task: SampleTask; keepOn: boolean }

/** When the last task of a finding falls due. Work that is over was due before its verdicts could be given. */
function dueOf(plot: Plot): number {
  const { course, limit, adopted, chance } = plot
  const over = course.closing?.closes ? -18 : limit
  const rules = {
    any: () => Math.min(over, chance.whole(adopted + 35, course.asks ? limit - 30 : limit - 2)),
    early: () => adopted + chance.whole(12, 18),
    recent: () => Math.min(limit, -chance.whole(6, 9)),
    spread: () => (limit < 3 ? limit : Math.min(limit, 3 + (limit - 3) * plot.share)),
    past: () => Math.min(limit, -chance.whole(4, 16)),
    soon: () => Math.min(limit, chance.whole(4, 9)),
  }
  return Math.round(rules[course.due]())
}

const measure = (plot: Plot, words: string, horizon: SampleMeasure['horizon'], aim: SampleMeasure['aim']): SampleMeasure => ({
  text: fill(plot, words),
  horizon,
  aim,
})

/** Two of a list, always different ones. */
function two<T>(plot: Plot, list: readonly T[]): T[] {
  const first = plot.chance.whole(0, list.length - 1)
  return list.length < 2 ? [...list] : [list[first]!, list[(first + 1) % list.length]!]
}

/** Says what it is aimed at, where the playbook's words do not. */
const aimed = (words: string): string => (words.includes('{a}') ? words : `针对{a}，${words}`)

const symptoms = (plot: Plot): SampleMeasure[] => [
  measure(plot, plot.chance.pick(plot.playbook.atOnce), 'at-once', 'symptom'),
  ...two(plot, plot.playbook.dated).map((words) => measure(plot, aimed(words), 'dated', 'symptom')),
]

const roots = (plot: Plot): SampleMeasure[] => {
  const list = plot.playbook.root.slice(0, plot.finding.weight === 'key' ? 2 : 1).map((words) => measure(plot, words, 'dated', 'root'))
  return plot.course.closing?.kind === 'kept-on' || plot.chance.next() < 0.3
    ? [...list, measure(plot, plot.playbook.keep, 'kept-on', 'root')]
    : list
}

/** The bodies below the inspected one that the finding names do their share. */
const coBodies = (plot: Plot): string[] =>
  bodies
    .filter((body) => body.code !== plot.finding.body && body.code.startsWith(plot.finding.body))
    .filter((body) => plot.finding.text.includes(body.nameZh.replace(/^枫渚区|^鹭汀县|^霁川市|村$/g, '')))
    .map((body) => body.code)
    .slice(0, 3)

const frame = (plot: Plot, number: number) => ({
  findings: [plot.finding.key],
  leader: `${plot.finding.body}-${plot.finding.weight === 'key' ? 'head' : 'deputy'}`,
  leadBody: plot.finding.body,
  coBodies: coBodies(plot),
  person: `${plot.finding.body}-handler${(plot.finding.place + number) % 2 === 0 ? '' : '-2'}`,
})

/**
 * The tasks that answer a finding: one that does it all, or, for key findings and some others, one for the matter and one for its cause.
 * `first` is the number of the first task within the inspection.
 */
export function tasksOf(plot: Plot, first: number): Planned[] {
  const last = dueOf(plot)
  const start = plot.adopted + 1
  const keepOn = plot.course.closing?.kind === 'kept-on'
  const split = plot.finding.weight === 'key' || plot.chance.next() < 0.2
  const parts = split
    ? [
        { words: plot.chance.pick(plot.playbook.task), due: start + (last - start) * 0.65, measures: symptoms(plot), criterion: 0 },
        { words: plot.chance.pick(plot.playbook.follow), due: last, measures: roots(plot), criterion: 1 },
      ]
    : [{ words: plot.chance.pick(plot.playbook.task), due: last, measures: [...symptoms(plot), ...roots(plot)], criterion: 0 }]
  return parts.map((part, index) => ({
    key: `${plot.inspection.key}/t${first + index}`,
    start,
    due: Math.round(part.due),
    keepOn: keepOn && index === parts.length - 1,
    task: {
      ...frame(plot, index),
      text: fill(plot, part.words),
      start: dayAt(plot, start),
      due: plainDay(plot, part.due),
      criterion: plot.playbook.criterion[part.criterion]!,
      measures: part.measures,
    },
  }))
}
