import { expect, test } from 'vitest'
import { findingActs } from '#domain/finding/life.ts'
import { manualOf } from './manual.ts'
import type { Block } from './said.ts'

const blocks = (language: 'zh' | 'en'): Block[] =>
  manualOf(language).chapters.flatMap((chapter) => chapter.parts.flatMap((part) => part.blocks))

test('both languages have the same chapters, parts and blocks', () => {
  const shape = (language: 'zh' | 'en') =>
    manualOf(language).chapters.map((chapter) => [
      chapter.key,
      chapter.parts.map((part) => [part.key, part.blocks.map((block) => block.is)]),
    ])
  expect(shape('en')).toEqual(shape('zh'))
})

test.each(['zh', 'en'] as const)('%s: nothing is empty, and every row is as wide as its head', (language) => {
  for (const block of blocks(language)) {
    if (block.is === 'text') expect(block.text.trim()).not.toBe('')
    if (block.is === 'list' || block.is === 'steps')
      for (const item of block.items) expect([item.trim() !== '', /[{}]/.test(item)], item).toEqual([true, false])
    if (block.is === 'table')
      for (const row of block.rows) expect([row.length, row.every((cell) => cell.trim() !== '')]).toEqual([block.head.length, true])
  }
})

test('the life of a finding is the life table, whole', () => {
  const life = blocks('zh').find((block) => block.is === 'table' && block.caption === '一个问题的一生')
  expect(life?.is === 'table' && life.rows.length).toBe(findingActs.length + 1)
  expect(life?.is === 'table' && life.rows.find((row) => row[0] === '予以销号')).toEqual(['予以销号', '已核验', '已销号', '销号决定人'])
})

test('pictures are shown where there are some, in the reader’s language before the other', () => {
  const files = manualOf('en', new Set(['work-1440-zh.png', 'plan-1440-zh.png', 'plan-1440-en.png'])).chapters.flatMap((chapter) =>
    chapter.parts.flatMap((part) => part.blocks.flatMap((block) => (block.is === 'picture' ? [block.file] : []))),
  )
  expect(files).toEqual(['work-1440-zh.png', 'plan-1440-en.png'])
})
