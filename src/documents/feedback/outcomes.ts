import type { Span } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { AMOUNT } from '#domain/written-money.ts'
import { COUNT, countOf } from '#domain/written-number.ts'
import type { Source } from './source.ts'
import { plainAt, rawOf, sentences, spansOfCuts } from './source.ts'

/** What the rectification led to, as the document sums it up: people dealt with by kind, money recovered, rules made. */
export type Outcomes = {
  sanctions: Record<string, number>
  moneyRecovered: string | null
  rulesMade: number | null
  sources: Record<string, Span[]>
}

const kinds = [
  '党纪政务处分',
  '党纪政纪处分',
  '党纪处分',
  '政务处分',
  '政纪处分',
  '开除党籍',
  '留党察看',
  '撤销党内职务',
  '党内严重警告',
  '党内警告',
  '严重警告',
  '记大过处分',
  '记大过',
  '记过处分',
  '警告处分',
  '降级处分',
  '撤职处分',
  '免职',
  '组织处理',
  '组织调整',
  '诫勉谈话',
  '诫勉',
  '批评教育',
  '批评帮助',
  '交由纪委调查',
  '提醒谈话',
  '谈话提醒',
  '警示谈话',
  '廉政谈话',
  '责令检查',
  '书面检查',
  '通报批评',
  '约谈',
  '函询',
  '移送司法机关',
  '移送司法',
  '立案审查调查',
  '立案审查',
  '立案',
  '问责',
  '追责问责',
  '第一种形态',
  '第二种形态',
  '第三种形态',
  '第四种形态',
] as const
const KIND = `(${kinds.toSorted((a, b) => b.length - a.length).join('|')})`
const PEOPLE = '(?:名|个|位)?(?:党员领导干部|党员干部|领导干部|责任人|干部|党员|人员)?(?:人次|人|名)?'

const forward = new RegExp(`${KIND}(?:了|共|共计|处理)?${COUNT}(?=人|名|个人|件次)`, 'g')
const reversed = new RegExp(`对${COUNT}(?=人|名|个|位)${PEOPLE}(?:分别)?(?:给予|予以|进行|作出|做出|实施)(?:了)?${KIND}`, 'g')

const recovered = new RegExp(`(?:追缴|收缴|追回|收回|清退|清缴|退缴|退赔|上缴|挽回)[^，。；、\\d]{0,16}${AMOUNT}`, 'g')
const rules = [
  new RegExp(
    `(?:制定|出台|修订|完善|新建|建立|健全|修改|印发)[^，。；\\d]{0,14}(?:制度|办法|规章|规定|文件|机制)(?:共|共计)?${COUNT}(?:余)?[项个件条份]`,
  ),
  new RegExp(
    `(?:制定|出台|修订|完善|新建|建立|健全|修改|印发)[^，。；\\d]{0,10}${COUNT}(?:余)?[项个件条份](?:规章制度|管理制度|制度|办法|规章|文件)`,
  ),
]

const LONGEST = 2000

const sanctionsIn = (source: Source, sentence: Cut, outcomes: Outcomes): void => {
  const plain = plainAt(source, sentence)
  const found = [...plain.matchAll(forward)].map((match) => ({ match, kind: match[1], count: match[2] }))
  found.push(...[...plain.matchAll(reversed)].map((match) => ({ match, kind: match[2], count: match[1] })))
  for (const { match, kind, count } of found) {
    const value = countOf(count ?? '')
    if (kind === undefined || value === null || kind in outcomes.sanctions) continue
    outcomes.sanctions[kind] = value
    const cut: Cut = { ...sentence, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }
    ;(outcomes.sources['sanctions'] ??= []).push(...spansOfCuts(source, [cut]))
  }
}

/** One amount gives that amount; several of different kinds are quoted as they stand, for nobody has added them up. */
const recoveredIn = (source: Source, sentence: Cut, outcomes: Outcomes): void => {
  const matches = [...plainAt(source, sentence).matchAll(recovered)]
  const [first] = matches
  const last = matches.at(-1)
  if (first === undefined || last === undefined || outcomes.moneyRecovered !== null) return
  const end = last.index + last[0].length
  const amountAt = first[0].search(/\d/)
  const from = sentence.from + first.index + (matches.length === 1 ? amountAt : 0)
  const cut: Cut = { ...sentence, from, to: sentence.from + end }
  outcomes.moneyRecovered = rawOf(source, cut)
  outcomes.sources['moneyRecovered'] = spansOfCuts(source, [{ ...cut, from: sentence.from + first.index }])
}

const rulesIn = (source: Source, sentence: Cut, outcomes: Outcomes): void => {
  const plain = plainAt(source, sentence)
  for (const pattern of rules) {
    const match = pattern.exec(plain)
    if (match?.[1] === undefined || outcomes.rulesMade !== null) continue
    outcomes.rulesMade = countOf(match[1])
    outcomes.sources['rulesMade'] = spansOfCuts(source, [
      { ...sentence, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length },
    ])
  }
}

/** Reads the outcomes from the summing-up of a document, never from single findings: nothing is added up that the text does not add up. */
export const outcomesIn = (source: Source, cuts: Cut[]): Outcomes => {
  const outcomes: Outcomes = { sanctions: {}, moneyRecovered: null, rulesMade: null, sources: {} }
  for (const cut of cuts) {
    for (const sentence of sentences(source, cut)) {
      if (sentence.to - sentence.from > LONGEST) continue
      sanctionsIn(source, sentence, outcomes)
      recoveredIn(source, sentence, outcomes)
      rulesIn(source, sentence, outcomes)
    }
  }
  return outcomes
}
