import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lostSpans } from '#documents/text/unread.ts'
import { passagesOf } from './passages.ts'
import { readChinese } from './read-chinese.ts'

/** The processor's seconds, not the clock's: what others do on the machine does not count. */
const seconds = (work: () => void): number => {
  const start = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1e6
}

/** A notice of some 500 pages: chapters of fictional findings with their measures. */
const longNotice = (characters: number): string => {
  const body = readFileSync('src/documents/feedback/fixtures/02-county-notice.txt', 'utf8')
  const [head = '', findings = ''] = body.split('二、反馈问题整改落实情况')
  const chapter = (findings.split('三、下一步')[0] ?? '').replace(
    /开展检查14次。/g,
    `开展检查14次。${'健全长效机制，明确责任分工，定期调度进展，做到件件有着落。'.repeat(20)}`,
  )
  return `${head}二、反馈问题整改落实情况${chapter.repeat(Math.ceil(characters / chapter.length))}`
}

test('a 500-page notice reads in a few seconds', () => {
  const text = longNotice(1_500_000)
  const passages = passagesOf(text)
  expect(text.length).toBeGreaterThan(1_500_000)
  let reading = readChinese([])
  const took = seconds(() => (reading = readChinese(passages)))
  expect(lostSpans(reading)).toEqual([])
  expect(reading.aspects.length).toBeGreaterThan(1000)
  // A second or two; what grows with the square of the length takes hours.
  expect(took).toBeLessThan(30)
})

/** Lines made to send a backtracking or quadratic reader astray. */
const hostile: [string, string][] = [
  ['no stop at all', '问题'],
  ['opening quotes', '“'],
  ['nested brackets', '（一）（'],
  ['关于 without end', '关于'],
  ['numbers', '1234567890'],
  ['dots and digits', '1.2.3.'],
  ['new lists again and again', '一是甲；二是乙；'],
  ['announcements', '提出三点建议：一是甲。二是乙。'],
  ['clues', '收到反映问题线索，'],
  ['clue sentences and lists', '一是收到反映甲的问题线索3件。二是乙。'],
  ['glued headings', '一、甲。二、乙。'],
  ['dates', '2021年5月8日至7月5日'],
  ['broken dates', '2021915日'],
  ['money', '涉及金额1,250万元，'],
  ['commas', '甲不实，'],
  ['teams', '第一巡察组对'],
  ['semicolons after an announcement', '主要问题：甲不实，乙不严；'],
  ['white space', ' \u3000'],
  ['totals', '问题20个，已完成整改15个，正在整改5个，完成率75%，'],
  ['sentences', '甲。'],
  ['full stops', '。'],
  ['colons', '：'],
]

const LENGTH = 60_000

describe('hostile text costs no more than its length', () => {
  test.each(hostile)('%s, in one line', (_, unit) => {
    const line = unit.repeat(Math.ceil(LENGTH / unit.length))
    const texts = [line, `一、${line}`, `某组向某局党组反馈巡察情况\n主要问题：${line}`, `关于整改情况的通报\n一、关于“${line}”问题`]
    for (const text of texts) expect(seconds(() => readChinese(passagesOf(text)))).toBeLessThan(10)
  })

  test.each(hostile)('%s, in many lines', (_, unit) => {
    const lines = `${unit}\n`.repeat(Math.ceil(LENGTH / 2 / (unit.length + 1)))
    for (const text of [lines, `某组向某局党组反馈巡察情况\n${lines}`, `关于整改情况的通报\n一、某方面\n${lines}`]) {
      expect(seconds(() => readChinese(passagesOf(text)))).toBeLessThan(10)
    }
  })
})

test('progress is told and a signal ends the reading', () => {
  const passages = passagesOf('（一）某方面\n1.关于“甲”问题\n'.repeat(2000))
  const told: [number, number][] = []
  readChinese(passages, { onProgress: (done, total) => told.push([done, total]) })
  expect(told.length).toBeGreaterThan(4)
  expect(told.every(([done, total]) => done >= 0 && done <= total)).toBe(true)
  const signal = AbortSignal.abort()
  expect(() => readChinese(passages, { signal })).toThrow(expect.objectContaining({ name: 'AbortError' }))
})
