import { expect, test } from 'vitest'
import { manualOf } from './manual/manual.ts'
import { narrowManual } from './narrow-manual.ts'

const { chapters } = manualOf('zh')

test('nothing typed is everything; nonsense is nothing', () => {
  expect(narrowManual(chapters, ' ')).toEqual(chapters)
  expect(narrowManual(chapters, '量子纠缠')).toEqual([])
})

test('a word leaves the rows and parts that say it', () => {
  const parts = narrowManual(chapters, '申请销号').flatMap((chapter) => chapter.parts)
  expect(parts.length).toBeGreaterThan(2)
  expect(narrowManual(chapters, '予以销号').find((chapter) => chapter.key === 'roles')).toBeDefined()
})
