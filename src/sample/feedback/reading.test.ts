import { describe, expect, test } from 'vitest'
import { readDocument } from '#documents/read-document.ts'
import type { ReadFinding, Reading } from '#documents/reading.ts'
import { dayOf } from '#domain/day.ts'
import { inspections } from '#sample/rounds.ts'
import { sampleOn } from '#sample/sample.ts'
import { feedbackFile } from './feedback-file.ts'

const today = dayOf('2026-11-22')
const { findings } = sampleOn(today)

const leaves = (list: readonly ReadFinding[]): ReadFinding[] =>
  list.flatMap((one) => (one.children.length > 0 ? leaves(one.children) : [one]))
const allOf = (reading: Reading): ReadFinding[] => leaves([...reading.aspects.flatMap((aspect) => aspect.items), ...reading.findings])

describe.each(inspections.map((inspection) => [inspection.key, inspection] as const))('the feedback of %s', (key, inspection) => {
  test('is read by our own reader word for word', async () => {
    const file = await feedbackFile(inspection, today)
    const result = await readDocument(file.bytes, file.name)
    if ('problem' in result) throw new Error(JSON.stringify(result.problem))
    const { reading } = result
    const expected = findings.filter((finding) => finding.inspection === key)
    expect(allOf(reading).map(({ text, headings }) => ({ text, headings }))).toEqual(
      expected.map(({ text, headings }) => ({ text, headings })),
    )
    expect(reading.suggestions.map((one) => one.text)).toEqual(inspection.feedbackText.suggestions.map((one) => one.text))
    if (inspection.format !== 'xlsx') expect(reading.clues.mentioned).toBe(inspection.feedbackText.clues !== null)
  })
})
