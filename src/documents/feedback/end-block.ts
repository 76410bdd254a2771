import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import { dropStops, skipBlank } from './chars.ts'
import { datesIn } from './dates.ts'

/** The end of a document: how to reach the body, who signed, when. */
export type EndBlock = { phone: Cut | null; email: Cut | null; mail: Cut | null; signature: Cut | null; date: Cut | null; spans: Cut[] }

type Key = 'phone' | 'email' | 'mail'
const labels: [Key, RegExp][] = [
  ['email', /(?:电子邮箱|电子邮件|电子信箱|邮箱地址|邮箱|e-?mail)\s*(?:地址)?\s*(?:为)?(?:：\s*|(?=[\w.+-]{1,64}@))/i],
  ['phone', /(?:(?:联系|监督|举报|咨询|值班|受理|反映)?电话|联系方式|联系(?:监督)?热线)(?:号码)?\s*(?:为)?(?:：\s*(?=[（\d])|(?=\d))/],
  ['mail', /(?:邮政信箱|通讯地址|通信地址|来信地址|邮寄地址|联系地址|来访地址|信件地址|地址)\s*(?:为)?：\s*/],
]
const anyLabel = /(?:电子邮箱|电子邮件|电子信箱|邮箱|e-?mail|电话|联系方式|邮政信箱|地址|邮编|邮政编码|联系人)[^：，。；]{0,4}：/gi

const valueAfter = (block: Block, key: Key, from: number): Cut | null => {
  const start = skipBlank(block.text, from, block.text.length)
  const line = block.plain.slice(start, start + 160)
  if (key === 'email') {
    const email = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/.exec(line)
    return email === null ? null : { block: block.index, from: start, to: start + email[0].length }
  }
  if (key === 'phone') {
    const phone = /^(?:（\d{3,4}）)?\d[\d\s—－–转-]{4,40}(?:[、，/](?=\s?\d)[\d\s—－–-]{5,20}){0,3}/.exec(line)
    return phone === null ? null : { block: block.index, from: start, to: dropStops(block.text, start, start + phone[0].length) }
  }
  const next = [...line.matchAll(anyLabel)].find((match) => match.index > 0 && !/邮编|邮政编码/.test(match[0]))
  const end = Math.min(...[line.search(/[；。]/), next?.index ?? -1, line.length].filter((at) => at >= 0))
  const to = dropStops(block.text, start, start + end)
  return to > start ? { block: block.index, from: start, to } : null
}

const contactIn = (block: Block, end: EndBlock): void => {
  for (const [key, label] of labels) {
    if (end[key] !== null) continue
    const match = label.exec(block.plain)
    const value = match === null ? null : valueAfter(block, key, match.index + match[0].length)
    if (match === null || value === null) continue
    end[key] = value
    end.spans.push({ block: block.index, from: match.index, to: value.to })
  }
}

const LAST = 25
const SIGNATURE = 45

/** A line that holds nothing but a date (perhaps behind the signature). */
const dateLine = (block: Block): Cut | null => {
  const whole = wholeOf(block)
  if (whole.to - whole.from > SIGNATURE + 20) return null
  const date = datesIn(block.plain).at(-1)
  if (date === undefined || date.year === null || block.plain.slice(date.to, whole.to).trim() !== '') return null
  const before = block.plain.slice(whole.from, date.from)
  return /[。，；：]|年|会议|开展/.test(before) ? null : { block: block.index, from: date.from, to: date.to }
}

const isName = (block: Block | undefined): boolean => {
  const line = block?.plain.trim() ?? ''
  return line.length >= 3 && line.length <= SIGNATURE && !/[。，；：！？]/.test(line) && !/^[\d（一二三四五六七八九十]+[、.）]/.test(line)
}

const signedAt = (blocks: Block[], end: EndBlock): void => {
  for (const block of blocks.slice(Math.max(1, blocks.length - LAST)).toReversed()) {
    const date = dateLine(block)
    if (date === null) continue
    const whole = wholeOf(block)
    const before = blocks[block.index - 1]
    const sameLine = { ...whole, to: dropStops(block.text, whole.from, date.from) }
    if (sameLine.to - sameLine.from >= 3) end.signature = sameLine
    else if (before !== undefined && isName(before)) end.signature = wholeOf(before)
    else if (block.index < blocks.length - 3) continue
    end.date = date
    end.spans.push(...(end.signature === null ? [] : [end.signature]), date)
    return
  }
}

/** Reads the end of the document from its last paragraphs. */
export const endBlockOf = (blocks: Block[]): EndBlock => {
  const end: EndBlock = { phone: null, email: null, mail: null, signature: null, date: null, spans: [] }
  for (const block of blocks.slice(-LAST)) if (block.plain.length < 1500) contactIn(block, end)
  signedAt(blocks, end)
  return end
}
