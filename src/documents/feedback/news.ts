import type { Aspect, ReadFinding, Suggestion } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { findingOf } from './findings.ts'
import { isSpeech } from './speech.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { bare, blockOf, isEmpty, plainAt, sentences, warn } from './source.ts'
import { partsOf } from './parts-of-sentence.ts'
import { problemsIn } from './semicolons.ts'
import { suggestionFromNode, suggestionOf } from './suggestions.ts'
import type { Trigger } from './triggers.ts'
import { triggerOf } from './triggers.ts'

/** What a running text of feedback (news, or the prose of a letter) lists. */
export type News = { aspects: Aspect[]; findings: ReadFinding[]; suggestions: Suggestion[]; told: Trigger['role'][] }

/** Where the inspectors' list ends and other matter begins within one paragraph. */
const leaves = /^(?:同时|此外|另外|会上|会议|随后|最后|会后)[，,]/

/** The last item of a list in a paragraph runs to the paragraph's end; it stops where somebody else speaks. */
const tailCut = (source: Source, cut: Cut): Cut => {
  const all = sentences(source, cut)
  const at = all.findIndex(
    (sentence, index) =>
      index > 0 &&
      (leaves.test(plainAt(source, sentence)) || isSpeech(plainAt(source, { ...sentence, to: Math.min(sentence.to, sentence.from + 80) }))),
  )
  return at < 0 ? cut : { ...cut, to: (all[at] as Cut).from }
}

const shortened = (source: Source, node: Node): Node => {
  const head = tailCut(source, node.head)
  return { ...node, head, whole: { ...node.whole, to: head.to } }
}

/** Groups the 一是…二是… at the top of the document by list. */
const listsOf = (nodes: Node[]): Node[][] => {
  const lists: Node[][] = []
  for (const node of nodes) {
    const open = lists.at(-1)
    const before = open?.at(-1)
    if (open !== undefined && before !== undefined && before.run === node.run && before.head.block === node.head.block) open.push(node)
    else lists.push([node])
  }
  return lists
}

/** A stated number binds: 六点 takes six, however the text goes on; another number read is told. */
export const bound = <T>(source: Source, items: T[], stated: number | null, place: Cut | null): T[] => {
  if (stated === null || items.length === 0 || stated === items.length) return items
  const text = place === null ? '' : plainAt(source, { ...place, from: Math.max(place.from, place.to - 40) })
  warn(source, 'count-mismatch', { text, stated, read: items.length }, place)
  return items.slice(0, Math.max(stated, 1))
}

const fromLists = (source: Source, lists: Node[], news: News): void => {
  for (const list of listsOf(lists)) {
    const intro = list[0]?.run?.intro ?? null
    const introBlock = intro === null ? null : blockOf(source, intro)
    if (intro === null || introBlock === null || isSpeech(introBlock.plain.slice(intro.from, intro.from + 80))) continue
    const trigger = triggerOf(plainAt(source, intro).trimEnd())
    if (trigger === null || trigger.end < plainAt(source, intro).trimEnd().length - 1) continue
    news.told.push(trigger.role)
    const kept = bound(source, list, trigger.stated, intro)
    const nodes = kept.map((node, at) => (at === kept.length - 1 ? shortened(source, node) : node))
    if (trigger.role === 'problems') news.findings.push(...nodes.flatMap((node) => findingOf(source, node, []) ?? []))
    else news.suggestions.push(...nodes.flatMap((node) => suggestionFromNode(source, node) ?? []))
  }
}

const advice = /^(?:希望|建议)/

/** 「…并提出了审计建议。…希望学校…；…；…。」: advice in one sentence, parted by semicolons. */
const wishesIn = (source: Source, cut: Cut, news: News): void => {
  const all = sentences(source, cut)
  const announced = all.findIndex((sentence) => /提出(?:了)?[^。]{0,12}建议。?$/.test(plainAt(source, sentence).slice(-40)))
  if (announced < 0) return
  for (const sentence of all.slice(announced + 1)) {
    const plain = plainAt(source, sentence)
    const wish = advice.exec(plain)
    if (wish === null || !plain.includes('；')) continue
    for (const part of partsOf(source, { ...sentence, from: sentence.from + wish[0].length })) {
      const suggestion = suggestionOf(source, null, [part], [part])
      if (suggestion !== null) news.suggestions.push(suggestion)
    }
  }
}

/** A list of sentences is a paragraph of a newspaper; the bound keeps the work linear. */
const MOST_ON = 30

const takeWhile = <T>(items: readonly T[], holds: (item: T) => boolean): T[] => {
  const end = items.findIndex((item) => !holds(item))
  return end < 0 ? [...items] : items.slice(0, end)
}

const fault =
  /不够|不到位|不严|不实|不足|不力|不规范|不深|不全|不彻底|不扎实|不坚决|不突出|不高|不强|不及时|差距|欠缺|短板|薄弱|滞后|缺失|偏差|仍有发生|时有发生|屡禁不止|流于形式|存在[^，。]{0,12}(?:问题|漏洞|风险|隐患)/
const notFault = /要求|建议|希望|表示|强调|指出|线索|移交|转有关/

/** 「主要是：甲有差距，乙不够。丙不到位，丁薄弱。」: sentences behind the announced one that each name a fault go on with its list. */
const goesOn = (source: Source, sentence: Cut): boolean => {
  const plain = plainAt(source, { ...sentence, to: Math.min(sentence.to, sentence.from + 400) })
  return !leaves.test(plain) && !isSpeech(plain) && triggerOf(plain) === null && fault.test(plain) && !notFault.test(plain)
}

const fromSentence = (source: Source, sentence: Cut, after: Cut[], news: News): void => {
  const plain = plainAt(source, { ...sentence, to: Math.min(sentence.to, sentence.from + 4000) })
  const trigger = triggerOf(plain)
  if (trigger === null) return
  const list = bare(source, { ...sentence, from: sentence.from + trigger.end })
  if (isEmpty(list)) return
  const place = { ...sentence, to: sentence.from + trigger.end }
  const parts = partsOf(source, { ...list, to: sentence.to })
  news.told.push(trigger.role)
  if (trigger.role === 'suggestions') {
    if (parts.length < 2 && trigger.stated !== 1) return
    news.suggestions.push(
      ...bound(source, parts, trigger.stated, place).flatMap((part) => suggestionOf(source, null, [part], [part]) ?? []),
    )
    return
  }
  const more = parts.length === 1 && trigger.stated === null ? takeWhile(after, (next) => goesOn(source, next)) : []
  const { aspects, findings } = problemsIn(source, bound(source, [...parts, ...more], trigger.stated, place))
  news.aspects.push(...aspects)
  news.findings.push(...findings)
}

/** Reads the lists of a running text: only those the inspectors' own words announce. */
export const newsOf = (source: Source, texts: Cut[], lists: Node[]): News => {
  const news: News = { aspects: [], findings: [], suggestions: [], told: [] }
  fromLists(source, lists, news)
  for (const text of texts) {
    if (isSpeech(plainAt(source, { ...text, to: Math.min(text.to, text.from + 80) }))) continue
    const all = sentences(source, text)
    for (const [at, sentence] of all.entries())
      if (/[：是有为在]/.test(plainAt(source, sentence).slice(0, 2000)))
        fromSentence(source, sentence, all.slice(at + 1, at + 1 + MOST_ON), news)
    if (news.suggestions.length === 0) wishesIn(source, text, news)
  }
  return news
}
