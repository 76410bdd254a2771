import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'

const addressed = /(?:党委|党组|党工委|党总支|支部|局|厅|委员会|政府|院|公司|集团|大学|学校|镇|乡|街道|中心|处|部)：$/

/** Is a line nothing but whom the document is addressed to? 「中共示例县信访局党组：」 names no part, though 信访 is a word of one. */
export const isAddressee = (line: string): boolean =>
  line.length <= 40 && line.endsWith('：') && addressed.test(line) && !/[，。、]|如下|以下/.test(line)

/** 「中共示例区水利局党组：」: whom the document is addressed to. */
export const addresseeOf = (opening: Block[]): Cut | null => {
  for (const block of opening) {
    const whole = wholeOf(block)
    const line = block.plain.slice(whole.from, whole.to)
    if (isAddressee(line)) {
      return { ...whole, to: whole.to - 1 }
    }
  }
  return null
}

const inTitle = [
  /组(?:关于)?(?:巡察|巡视)([^。，]{2,50}?)(?:情况|的?反馈|问题)/,
  /关于(?:对|巡察|巡视|对?开展巡察)?([^。]{2,50}?)(?:开展|进行|的?(?:常规|专项|提级|机动)?(?:巡视|巡察)|的反馈|情况的反馈)/,
  /向([^。，]{2,50}?)(?:反馈|通报)/,
]

/** The body as the title names it, for documents whose text does not. */
export const bodyInTitle = (block: Block, kind: 'feedback' | 'notice'): Cut | null => {
  if (kind === 'notice') {
    const at = block.plain.search(/关于/)
    const whole = wholeOf(block)
    return at - whole.from >= 3 ? { ...whole, to: at } : null
  }
  for (const pattern of inTitle) {
    const match = pattern.exec(block.plain)
    if (match?.[1] === undefined || !/(?:党委|党组|党工委|支部|局|大学|学院|公司|镇|乡|街道|中心|委|办)$/.test(match[1])) continue
    const from = match.index + match[0].indexOf(match[1])
    return { block: block.index, from, to: from + match[1].length }
  }
  return null
}
