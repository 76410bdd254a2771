import { paperOf } from './paper.ts'
import { pdfOf } from './pdf.ts'
import { photo } from './photo.ts'
import type { EvidenceSpec, SampleFile } from './spec.ts'
import { wordOf } from './word.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const nameOf = (spec: EvidenceSpec, ending: string): string => `${spec.title}（${spec.about.replace(/[/\\]/g, '')}）.${ending}`

/** The bytes of a piece of evidence: the same spec gives the same picture or words. */
export async function drawEvidence(spec: EvidenceSpec): Promise<SampleFile> {
  if (spec.form === 'word') return { name: nameOf(spec, 'docx'), type: word, bytes: await wordOf(paperOf(spec)) }
  if (spec.form === 'pdf') return { name: nameOf(spec, 'pdf'), type: 'application/pdf', bytes: pdfOf(paperOf(spec)) }
  return { name: nameOf(spec, 'png'), type: 'image/png', bytes: photo(spec.form, spec.key, spec.day) }
}
