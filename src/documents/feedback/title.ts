import type { Block } from './blocks.ts'
import { markAt } from './marks.ts'

/** The title, which paragraphs it takes, and whether it was found by its form at all. */
export type Title = { text: string | null; blocks: number[] }

const LOOKED_AT = 25
const LONGEST = 90
const endsAsTitle =
  /(?:通报|公告|公示|报告|函|清单|台账|意见|情况|通知|方案|反馈会|反馈会议|召开|专栏|公开|披露|会议|建议书|情况表|说明)(?:（[^）]{1,20}）)?$/
const saysWhat = /巡视|巡察|审计|督察|整改|反馈|检查/
const notATitle =
  /^(?:https?：|www\.|FICTIONAL|来源|作者|发布|时间|日期|责任编辑|编辑|字号|浏览|点击|当前位置|首页|索引号|——|—|•|·|（\d{4}|〔)|[>＞]|讯$|[:：]$|\d{4}-\d\d-\d\d|来源\s*：/i

const isTitleLine = (block: Block): boolean => {
  const line = block.plain.trim()
  return (
    line.length <= LONGEST &&
    hanCount(line) >= 4 &&
    !/[。；！？]/.test(line) &&
    !line.endsWith('：') &&
    !notATitle.test(line) &&
    markAt(line, 0) === null
  )
}

const hanCount = (line: string): number => line.slice(0, 400).match(/[\u4e00-\u9fff]/g)?.length ?? 0

const isPlainText = (block: Block): boolean => /[。；]/.test(block.plain) && hanCount(block.plain) > 25

/** Long titles are set in two or three lines, broken by sense. */
const joinedTitle = (blocks: Block[], at: number): number[] => {
  const lines: number[] = []
  let text = ''
  for (let next = at; next < Math.min(blocks.length, at + 3); next++) {
    const block = blocks[next] as Block
    if (!isTitleLine(block)) break
    lines.push(block.index)
    text += block.plain.trim()
    if (endsAsTitle.test(text)) return saysWhat.test(text) && text.length <= LONGEST * 1.5 ? lines : []
  }
  return []
}

const textOf = (blocks: Block[], indexes: number[]): string => indexes.map((index) => (blocks[index] as Block).text.trim()).join('')

/** Finds the title among the first paragraphs by its form; where it stands twice (as on web pages) it takes both places. */
export const titleOf = (blocks: Block[]): Title => {
  const head = blocks.slice(0, LOOKED_AT)
  const end = head.findIndex((block) => isPlainText(block) || markAt(block.plain.trimStart(), 0) !== null)
  const opening = end < 0 ? head : head.slice(0, end)
  for (const block of opening) {
    const lines = joinedTitle(opening, block.index)
    if (lines.length === 0) continue
    const text = textOf(blocks, lines)
    const again = opening.filter((other) => other.text.trim() === text && !lines.includes(other.index)).map((other) => other.index)
    return { text, blocks: [...lines, ...again] }
  }
  return { text: null, blocks: [] }
}
