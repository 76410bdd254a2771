import type { Cut } from './blocks.ts'
import { minorIn } from './money.ts'

/** A sum or rate that the document's own figures allow to check. */
export type Check = { text: string; expected: number | string; stated: number | string; agrees: boolean; cut: Cut }

type Figure = { key: string; value: number | string; cut: Cut; owner: string }

const names: Record<string, string> = { problems: '问题', tasks: '任务', measures: '措施' }
const partKeys = ['done', 'inProgress', 'keptOn', 'open', 'partial', 'extension']

const find = (figures: Figure[], owner: string, key: string): Figure | undefined =>
  figures.find((figure) => figure.owner === owner && figure.key === key)

/** done + doing + kept on + not done = total; only where at least one part besides `done` is stated, for else the rest is unknown. */
const sumCheck = (figures: Figure[], owner: string): Check | null => {
  const total = find(figures, owner, owner)
  const parts = partKeys.map((key) => find(figures, owner, key)).filter((figure) => figure !== undefined)
  if (total === undefined || parts.length < 2 || parts[0]?.key !== 'done') return null
  const sum = parts.reduce((all, part) => all + Number(part.value), 0)
  return {
    text: `${names[owner]}（${parts.map((part) => part.value).join('+')}）`,
    expected: sum,
    stated: total.value,
    agrees: sum === total.value,
    cut: total.cut,
  }
}

/** A printed rate may be rounded or cut off; 591/600 and 97.8 % of rounding are both right within the decimals shown. */
const matchesRate = (part: number, whole: number, printed: number): boolean => {
  const decimals = (String(printed).split('.')[1] ?? '').length
  const unit = 10 ** -decimals
  return whole > 0 && Math.abs((part / whole) * 100 - printed) < unit + 1e-9
}

const rateCheck = (figures: Figure[], owner: string): Check | null => {
  const total = find(figures, owner, owner)
  const done = find(figures, owner, 'done')
  const rate = find(figures, owner, 'rate')
  if (total === undefined || done === undefined || rate === undefined) return null
  const [whole, part, printed] = [Number(total.value), Number(done.value), Number(rate.value)]
  const kept = Number(find(figures, owner, 'keptOn')?.value ?? 0)
  const agrees = matchesRate(part, whole, printed) || (kept > 0 && matchesRate(part + kept, whole, printed))
  return {
    text: `完成率（${part}/${whole}）`,
    expected: whole > 0 ? `${((part / whole) * 100).toFixed(2)}%` : '–',
    stated: `${printed}%`,
    agrees,
    cut: rate.cut,
  }
}

const moneyCheck = (figures: Figure[]): Check | null => {
  const [all, done, open] = ['money', 'moneyDone', 'moneyOpen'].map((key) => figures.find((figure) => figure.key === key))
  if (all === undefined || done === undefined || open === undefined) return null
  const [whole, first, second] = [all, done, open].map((figure) => minorIn(String(figure.value)))
  if (whole == null || first == null || second == null) return null
  return {
    text: `资金（${done.value}+${open.value}）`,
    expected: `${(first + second) / 1_000_000}万元`,
    stated: all.value,
    agrees: first + second === whole,
    cut: all.cut,
  }
}

/** The laws of section 4 of the domain: numbers add up, parts of money make the whole, a rate is its two numbers divided. */
export const checksOf = (figures: Figure[]): Check[] =>
  [
    ...['problems', 'tasks', 'measures'].flatMap((owner) => [sumCheck(figures, owner), rateCheck(figures, owner)]),
    moneyCheck(figures),
  ].filter((check) => check !== null)
