import type { Day } from '#domain/day.ts'
import type { EvidenceKind } from '#domain/evidence/evidence.ts'
import type { Scene } from '#sample/field.ts'

/** All that a file of evidence shows. `key` seeds whatever chance there is in it. */
export type EvidenceSpec = {
  key: string
  kind: EvidenceKind
  form: Scene | 'word' | 'pdf'
  title: string
  day: Day
  body: string
  handler: string
  about: string
  rule: string
  /** In yuan. */
  money: number | null
  /** What the work came to, in the words of the measures. */
  said: readonly string[]
}

export type SampleFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }
