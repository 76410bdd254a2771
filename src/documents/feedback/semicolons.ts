import type { Aspect, ReadFinding } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { moneyIn } from './measures.ts'
import type { Source } from './source.ts'
import { bare, blockOf, isEmpty, plainAt, rawOf, spansOfCuts, withoutClues } from './source.ts'

type Problems = { aspects: Aspect[]; findings: ReadFinding[] }

/** The limbs of a part between commas, each with the stop that ends it: the stop belongs to the item, not to what was not understood. */
const limbsOf = (source: Source, cut: Cut): Cut[] => {
  const block = blockOf(source, cut)
  const limbs: Cut[] = []
  let from = cut.from
  for (let at = cut.from; at < cut.to; at++) {
    if (block.plain[at] !== '，' || block.shield[at] === 1) continue
    limbs.push({ block: cut.block, from, to: at + 1 })
    from = at + 1
  }
  limbs.push({ block: cut.block, from, to: cut.to })
  return limbs.filter((limb) => !isEmpty(bare(source, limb)))
}

const findingFrom = (source: Source, cut: Cut, headings: string[]): ReadFinding | null => {
  const pieces = withoutClues(source, cut)
  const [shown] = pieces
  if (shown === undefined || pieces.length > 1) return null
  const words = bare(source, shown)
  if (isEmpty(words)) return null
  return {
    number: null,
    text: rawOf(source, words),
    headings,
    state: null,
    stateText: null,
    measures: [],
    money: moneyIn(source, [words]),
    fields: {},
    spans: spansOfCuts(source, [shown]),
    children: [],
  }
}

const lack = /[不未无缺弱差慢欠少松软散]|滞后|短板|隐患|风险|问题|薄弱|违规|违反|有待|流于|走过场/

/** 「主要问题：甲不严，乙不实，丙不够。」 without semicolons: limbs that each name a fault are findings; else the sentence is one. */
const fromOne = (source: Source, part: Cut): ReadFinding[] => {
  const limbs = limbsOf(source, part)
  const each = limbs.length >= 3 && limbs.every((limb) => lack.test(plainAt(source, limb)))
  return (each ? limbs : [part]).flatMap((cut) => findingFrom(source, cut, []) ?? [])
}

/** 「有的甲，乙；有的丙，丁」 names no aspects: each part is one problem. */
const someOf = /^\s*(?:有的|一些|个别|部分|少数)/

/**
 * 「主要是：甲，乙，丙；丁，戊。」: between semicolons stand aspects, whose first limb names the aspect and whose other limbs are its
 * findings. Parts without limbs are findings by themselves.
 */
export const problemsIn = (source: Source, parts: Cut[]): Problems => {
  const problems: Problems = { aspects: [], findings: [] }
  const clear = parts.flatMap((part) => withoutClues(source, part))
  if (parts.length === 1 && clear.length === 1) return { aspects: [], findings: fromOne(source, parts[0] as Cut) }
  const flat = clear.every((part) => someOf.test(plainAt(source, part)))
  for (const part of clear) {
    const [title, ...limbs] = limbsOf(source, part)
    if (title === undefined) continue
    if (limbs.length === 0 || flat) problems.findings.push(...[findingFrom(source, part, [])].filter((finding) => finding !== null))
    else {
      const words = rawOf(source, bare(source, title))
      const items = limbs.flatMap((limb) => findingFrom(source, limb, [words]) ?? [])
      problems.aspects.push({ title: words, mark: null, spans: spansOfCuts(source, [title]), items })
    }
  }
  return problems
}
