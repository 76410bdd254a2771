import type { EvidenceKind } from '#domain/evidence/evidence.ts'
import type { Field, Scene } from '#sample/field.ts'

/** A proof that the field's work leaves behind: a photo of a scene, a Word file, or a PDF as an office seals it. */
export type Proof = { title: string; kind: EvidenceKind; form: 'word' | 'pdf' } | { title: string; kind: 'photo'; form: Scene }

/**
 * How a body usually answers a finding of one field. `{a}` is the matter of the finding, `{r}` the rule to be made.
 * Each list offers alternatives; `early`, `middle` and `late` are what progress says at the beginning, on the way and at the end.
 */
export type Playbook = {
  task: readonly string[]
  follow: readonly string[]
  criterion: readonly string[]
  atOnce: readonly string[]
  dated: readonly string[]
  root: readonly string[]
  keep: string
  early: readonly string[]
  middle: readonly string[]
  late: readonly string[]
  proofs: readonly Proof[]
}

export type Playbooks<F extends Field> = Record<F, Playbook>
