import { daysBetween, type Day } from '#domain/day.ts'
import { closureLabels, horizonLabels, lightLabels, roleLabels, seatLabels, stateLabels, waitLabels, weightLabels } from '#domain/labels.ts'
import { categoryName } from '#domain/regime/categories.ts'
import type { ColumnKey } from './columns.ts'
import type { LedgerLine, Name, TaskOfLine } from './line.ts'

export type CellValue = string | number | null
export type Reading = { language: 'zh' | 'en'; today: Day }

const called = (name: Name, { language }: Reading): string => (language === 'en' ? (name.en ?? name.zh) : name.zh)
const comma = ({ language }: Reading): string => (language === 'zh' ? '、' : ', ')
const listed = (words: readonly string[], reading: Reading): string | null => [...new Set(words)].join(comma(reading)) || null

/** Several tasks stand in one cell, numbered where there is more than one. */
const ofTasks = (line: LedgerLine, told: (task: TaskOfLine) => string | null): string | null => {
  const tasks = line.work?.tasks ?? []
  const texts = tasks.map((task) => ({ number: task.number, text: told(task) ?? '' })).filter((one) => one.text !== '')
  return texts.map((one) => (tasks.length > 1 ? `${one.number}. ${one.text}` : one.text)).join('\n') || null
}

const names = (line: LedgerLine, reading: Reading, of: (task: TaskOfLine) => readonly (Name | null)[]): string | null =>
  listed(
    (line.work?.tasks ?? []).flatMap(of).flatMap((name) => (name === null ? [] : [called(name, reading)])),
    reading,
  )

const days = (line: LedgerLine, of: (task: TaskOfLine) => Day | null): Day[] =>
  (line.work?.tasks ?? []).flatMap((task) => of(task) ?? []).toSorted()

const holderText = ({ holder }: LedgerLine, reading: Reading): string | null => {
  if (holder === null) return null
  const { language } = reading
  const who = holder.role ? roleLabels[holder.role][language] : holder.seats.map((seat) => seatLabels[seat][language]).join(comma(reading))
  return language === 'zh' ? `${who}：${waitLabels[holder.waitsFor].zh}` : `${who}: ${waitLabels[holder.waitsFor].en}`
}

/** Progress of a finding: the mean of its tasks, in whole per cent. */
const percentOf = ({ work }: LedgerLine): number | null =>
  work === null || work.tasks.length === 0 ? null : Math.round(work.tasks.reduce((sum, task) => sum + task.percent, 0) / work.tasks.length)

const some = (count: number | undefined): number | null => (count ? count : null)

type Cell = (line: LedgerLine, reading: Reading) => CellValue

const cells: Record<ColumnKey, Cell> = {
  number: (line) => `${line.inspectionCode}-${String(line.number).padStart(3, '0')}`,
  light: (line, { language }) => lightLabels[line.light][language],
  body: (line, { language }) => (language === 'en' ? (line.bodyNameEn ?? line.bodyName) : line.bodyName),
  round: (line) => line.roundName,
  inspection: (line) => line.inspectionCode,
  aspect: (line) => line.headings[0] ?? null,
  heading: (line) => line.headings.slice(1).join(' › ') || null,
  text: (line) => line.text,
  category: (line, { language }) => categoryName(line.category, language),
  weight: (line, { language }) => weightLabels[line.weight][language],
  money: (line) => (line.moneyMinor === 0 ? null : line.moneyMinor / 100),
  suggestions: (line) => some(line.suggestions),
  state: (line, { language }) => stateLabels[line.state][language],
  holder: holderText,
  registered: (line) => line.registeredOn,
  feedback: (line) => line.feedbackOn,
  due: (line) => line.due,
  originalDue: (line) => line.originalDue,
  daysLeft: (line, { today }) => (line.open && line.due !== null ? daysBetween(today, line.due) : null),
  extensions: (line) => some(line.extensions),
  returns: (line) => some(line.returns),
  reopenings: (line) => some(line.reopenings),
  closedOn: (line) => line.closedOn,
  closure: (line, { language }) => (line.closureKind === null ? null : closureLabels[line.closureKind][language]),
  tasks: (line) => ofTasks(line, (task) => task.text),
  measures: (line) => ofTasks(line, (task) => task.measures.map((one) => one.text).join('；')),
  horizons: (line, reading) =>
    listed(
      (line.work?.tasks ?? []).flatMap((task) => task.measures.map((one) => horizonLabels[one.horizon][reading.language])),
      reading,
    ),
  criterion: (line) => ofTasks(line, (task) => task.criterion),
  leader: (line, reading) => names(line, reading, (task) => [task.leader]),
  sponsor: ({ work }, reading) => (work?.sponsor ? called(work.sponsor, reading) : null),
  leadBody: (line, reading) => names(line, reading, (task) => [task.leadBody]),
  coBodies: (line, reading) => names(line, reading, (task) => task.coBodies),
  person: (line, reading) => names(line, reading, (task) => [task.person]),
  taskStart: (line) => days(line, (task) => task.start)[0] ?? null,
  taskDue: (line) => days(line, (task) => task.due).at(-1) ?? null,
  percent: percentOf,
  progress: ({ work }) => (work?.progress ? `${work.progress.day} ${work.progress.text}` : null),
  evidence: (line) => some(line.work?.evidence),
  recovered: ({ work }) => (work?.moneyRecovered ? work.moneyRecovered / 100 : null),
  peopleDealtWith: (line) => some(line.work?.peopleDealtWith),
  rulesMade: (line) => some(line.work?.rulesMade),
  claimedBy: ({ work }, reading) => (work?.claimedBy ? called(work.claimedBy, reading) : null),
  claimedOn: ({ work }) => work?.claimedOn ?? null,
}

/**
 * What stands in a cell, as a plain value: money in yuan and counts as numbers, days as `YYYY-MM-DD`, everything else as text; null where
 * there is nothing to say.
 */
export const cellOf = (line: LedgerLine, key: ColumnKey, reading: Reading): CellValue => cells[key](line, reading)
