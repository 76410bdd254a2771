import type { Day } from '#domain/day.ts'
import type { SampleFile } from '#sample/evidence/spec.ts'
import type { SampleInspection } from '#sample/rounds.ts'
import { feedbackName } from '#sample/story/opening.ts'
import { feedbackBlocks } from './blocks.ts'
import { docxOf } from './docx.ts'
import { ledgerOf } from './ledger.ts'
import { xlsxOf } from './xlsx.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/** The plain text of a written feedback, a paragraph a line. */
export const feedbackText = (inspection: SampleInspection, today: Day): string =>
  `${feedbackBlocks(inspection, today)
    .map((block) => block.text)
    .join('\n')}\n`

/** The file that the office imports: Word, plain text (with a byte order mark, as Windows writes it), or a ledger. */
export async function feedbackFile(inspection: SampleInspection, today: Day): Promise<SampleFile> {
  const name = feedbackName(inspection)
  if (inspection.format === 'xlsx') return { name, type: `${office}.spreadsheetml.sheet`, bytes: xlsxOf(ledgerOf(inspection, today)) }
  if (inspection.format === 'txt')
    return { name, type: 'text/plain', bytes: new TextEncoder().encode(`\uFEFF${feedbackText(inspection, today)}`) }
  return { name, type: `${office}.wordprocessingml.document`, bytes: await docxOf(feedbackBlocks(inspection, today)) }
}
