import type { Day } from '#domain/day.ts'
import { bodyOf } from '#sample/bodies.ts'
import { fillYears } from '#sample/days.ts'
import type { SampleInspection } from '#sample/rounds.ts'
import { feedbackDay } from '#sample/story/plot.ts'

/** A sheet as values: rows of cells, and the ranges that are merged downwards or across (`A1:F1`). */
export type Sheet = { name: string; rows: string[][]; merged: string[] }

const columns = ['序号', '被巡察单位', '方面', '大项问题', '具体问题', '涉及金额（万元）']

/** Where the same words stand below each other, one merged cell says them once. */
function mergeDown(rows: string[][], column: number, first: number): string[] {
  const letter = 'ABCDEF'[column]!
  const merged: string[] = []
  let start = 0
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && rows[at]![column] === rows[start]![column]) continue
    if (at - start > 1) merged.push(`${letter}${first + start}:${letter}${first + at - 1}`)
    for (let row = start + 1; row < at; row++) rows[row]![column] = ''
    start = at
  }
  return merged
}

/** The list of problems (问题清单) of an inspection as an office keeps it: a title, a header, merged cells, one row a finding. */
export function ledgerOf(inspection: SampleInspection, today: Day): Sheet {
  const years = (text: string) => fillYears(text, feedbackDay(inspection, today))
  const body = bodyOf(inspection.body).nameZh
  const rows = inspection.feedbackText.aspects.flatMap((aspect) =>
    aspect.groups.flatMap((group) =>
      group.findings.map((finding) => [
        '',
        body,
        aspect.title,
        group.heading ?? aspect.title,
        years(finding.text),
        finding.money === undefined ? '' : String(finding.money / 10_000),
      ]),
    ),
  )
  rows.forEach((row, index) => (row[0] = String(index + 1)))
  const merged = [3, 2, 1].flatMap((column) => mergeDown(rows, column, 3))
  return { name: '问题清单', rows: [[`${body}巡察反馈问题清单`], columns, ...rows], merged: ['A1:F1', ...merged] }
}
