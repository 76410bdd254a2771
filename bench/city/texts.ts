import type { Sum } from '#domain/finding/finding.ts'
import { categories, type Category } from '#domain/regime/categories.ts'
import type { Chance } from './chance.ts'
import { parts, places, seldom, when } from './words.ts'

export type FindingText = { headings: string[]; text: string; category: Category; money: Sum[] }

const kinds = Object.keys(categories) as Category[]
/** Money and duties make most of what inspectors write. */
const categoryOf = (chance: Chance): Category => (chance.yes(0.6) ? chance.pick(['money', 'duties'] as const) : chance.pick(kinds))

const filled = (chance: Chance, proof: string, wan: string): string =>
  proof.replaceAll(/\{[nmw]\}/g, (slot) => (slot === '{w}' ? wan : String(chance.int(2, slot === '{n}' ? 40 : 24))))

/** One sentence of proof, most often with a year. */
function proof(chance: Chance, category: Category, money: Sum[]): string {
  const wan = (chance.int(8, 9000) / 10).toFixed(chance.yes(0.5) ? 1 : 2)
  const said = chance.pick(parts[category].proofs)
  if (said.includes('{w}')) money.push({ text: `${wan}万元`, minor: Math.round(Number(wan) * 1_000_000), currency: 'CNY' })
  const year = chance.yes(0.6) ? `${chance.int(2019, 2025)}年${chance.yes(0.4) ? `${chance.int(1, 12)}月` : ''}` : ''
  return `${year}${chance.yes(0.5) ? chance.pick(places) : ''}${filled(chance, said, wan)}`
}

function headingsOf(chance: Chance, category: Category): string[] {
  const { aspect, headings } = parts[category]
  return chance.yes(0.15) ? [aspect] : [aspect, chance.pick(headings)]
}

/** A finding's words: 30 to 200 characters, in the manner of feedback documents. */
export function findingText(chance: Chance): FindingText {
  const category = categoryOf(chance)
  const { subjects, faults, harms } = parts[category]
  const money: Sum[] = []
  let text = `${chance.pick(subjects)}${chance.pick(faults)}。${chance.pick(when)}，${proof(chance, category, money)}`
  for (const share of [0.75, 0.5, 0.3]) if (chance.yes(share)) text += `；${proof(chance, category, money)}`
  if (chance.yes(0.35)) text += `。${chance.pick(subjects)}${chance.pick(faults)}，${proof(chance, category, money)}`
  if (chance.yes(0.6)) text += `，${chance.pick(harms)}`
  for (const { words, share } of seldom) if (chance.yes(share)) text += words
  return { headings: headingsOf(chance, category), text: `${text}。`, category, money }
}
