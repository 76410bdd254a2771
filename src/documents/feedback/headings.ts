import type { Cut } from './blocks.ts'
import { closingQuote } from './shield.ts'
import type { Source } from './source.ts'
import { bare, blockOf, isEmpty, plainAt, sentences, warn } from './source.ts'

/** What a heading says: the words themselves, and where its own text goes on. */
export type Heading = { title: Cut; restFrom: number; leadsToProgress: boolean }

/** What may stand between a closing quotation mark and the end of the heading: 「”问题的整改」, 「”方面」, 「”整改进展情况：」. */
const frameTail =
  /^(?:这一|一)?(?:的)?(?:反馈)?(?:问题|方面)?(?:的)?(?:整改)?(?:落实)?(?:进展|完成)?(?:情况)?(?:方面)?\s*(?:（[^）]{1,30}）)?\s*(?=[。：，；]|$)/
const unquoted =
  /^(?:针对|反馈)?关于(.{1,300}?)的?问题(?:的?整改(?:落实)?(?:进展)?(?:情况)?|整改(?:进展|落实)?情况|的?落实情况)?\s*(?:（[^）]{1,30}）)?\s*(?=[。：；]|$)/
const aspectNamed = /^(?:关于|在)(.{1,200}?)方面(?:存在)?的?(?:主要|突出|具体)?问题(?:的?整改(?:落实)?(?:进展)?(?:情况)?)?\s*(?=[。：；]|$)/
const targeted = /^针对(.{1,300}?)的?问题\s*(?=[。：；，]|$)/
const aspect = /^(?:在|关于)(.{1,200}?)(?:等)?方面(?:存在的?问题)?(?:的?整改(?:落实)?(?:进展)?情况)?\s*(?=[。：；]|$)/
/** 「反馈问题：…」, 「巡察反馈意见指出：…」: a label, not part of the problem. */
const labelled =
  /^(?:(?:巡视|巡察|审计)?反馈(?:意见)?(?:的)?(?:问题|指出|原文)?|问题(?:描述|表述|内容)?|具体问题|存在(?:的)?问题)\s*[：]\s*(.{2,300}?)\s*(?=[。；]|$)/
/** 整改进展情况 in the frame: what follows is work done, not the problem. */
const progress = /整改(?:落实|进展|完成)*情况/
const opensQuote = /^(?:针对|反馈)?(?:关于|在|对)?\s*(?:巡视|巡察|反馈)?(?:反馈|意见)*(?:指出|问题)?的?\s*：?\s*([“"「『])/

const framed = (source: Source, cut: Cut): Heading | null => {
  const plain = plainAt(source, { ...cut, to: Math.min(cut.to, cut.from + 1400) })
  const quote = opensQuote.exec(plain)
  if (quote === null) return null
  const open = quote[0].length - 1
  const close = closingQuote(plain, open, plain.length)
  if (close < 0) {
    if (quote[0].length > 1) warn(source, 'quote-unclosed', {}, { ...cut, to: Math.min(cut.to, cut.from + 40) })
    return null
  }
  const tail = frameTail.exec(plain.slice(close + 1, close + 80))
  // “三重一大”，… only begins with a quotation; 关于“…”， is one.
  if (tail === null || (quote[0].length === 1 && tail[0] === '' && plain[close + 1] === '，')) return null
  const title = bare(source, { block: cut.block, from: cut.from + open + 1, to: cut.from + close })
  return isEmpty(title) ? null : { title, restFrom: cut.from + close + 1 + tail[0].length, leadsToProgress: progress.test(tail[0]) }
}

const named = (source: Source, sentence: Cut): Heading | null => {
  const plain = plainAt(source, { ...sentence, to: Math.min(sentence.to, sentence.from + 400) })
  for (const pattern of [aspectNamed, unquoted, targeted, labelled, aspect]) {
    const match = pattern.exec(plain)
    if (match?.[1] === undefined) continue
    const from = sentence.from + match[0].indexOf(match[1])
    const title = bare(source, { block: sentence.block, from, to: from + match[1].length })
    const leadsToProgress = progress.test(match[0].slice(match[0].indexOf(match[1]) + match[1].length))
    if (!isEmpty(title)) return { title, restFrom: sentence.from + match[0].length, leadsToProgress }
  }
  return null
}

/**
 * The words of a heading: what 关于“…”问题 and 在…方面 quote, else its first sentence. Verbatim, without mark, frame and end stop.
 */
export const headingOf = (source: Source, head: Cut): Heading => {
  const from = bare(source, head).from
  const cut: Cut = { block: head.block, from, to: head.to }
  const quoted = framed(source, cut)
  if (quoted !== null) return afterStop(source, head, quoted)
  const first = sentences(source, cut)[0] ?? cut
  return afterStop(source, head, named(source, first) ?? { title: bare(source, first), restFrom: first.to, leadsToProgress: false })
}

const afterStop = (source: Source, head: Cut, heading: Heading): Heading => {
  const { plain } = blockOf(source, head)
  let restFrom = heading.restFrom
  while (restFrom < head.to && /[。；：，\s]/.test(plain[restFrom] as string)) restFrom++
  return { ...heading, restFrom }
}
