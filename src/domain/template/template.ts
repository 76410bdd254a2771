import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'

/** A file that an office put in, as it arrived; `number` counts from 1 and is never reused. */
export type TemplateVersion = { number: number; sha256: string; name: string; size: number; by: string; on: Day }

/** What an office prints one kind of paper from, in one language. `current` null: the form that is shipped. */
export type PaperTemplate = StreamHead & {
  bodyId: string
  path: string[]
  kind: string
  lang: 'zh' | 'en'
  versions: TemplateVersion[]
  current: number | null
}

export type TemplateHappening =
  | { kind: 'template-opened'; data: Pick<PaperTemplate, 'bodyId' | 'path' | 'lang'> & { paper: string } }
  | { kind: 'template-added'; data: Pick<TemplateVersion, 'sha256' | 'name' | 'size'> }
  | { kind: 'template-chosen'; data: { number: number | null } }

type Body = Omit<PaperTemplate, keyof StreamHead>

/** The template after a fact. A version that was added is not in use before somebody has chosen it. */
export function applyToTemplate(state: PaperTemplate | null, fact: Fact<TemplateHappening>): Body {
  if (fact.kind === 'template-opened') {
    const { paper, ...data } = fact.data
    return { ...data, kind: paper, versions: [], current: null }
  }
  if (fact.kind === 'template-chosen') return { ...state!, current: fact.data.number }
  const version = { ...fact.data, number: state!.versions.length + 1, by: fact.actorId, on: fact.day }
  return { ...state!, versions: [...state!.versions, version] }
}

/** Which version is to be used, or why it cannot be. */
export function choose({ versions, current }: Pick<PaperTemplate, 'versions' | 'current'>, number: number | null): Unmet[] {
  if (number === current) return [unmet('template-in-use-already')]
  return number === null || versions.some((one) => one.number === number) ? [] : [unmet('template-version-unknown', { number })]
}
