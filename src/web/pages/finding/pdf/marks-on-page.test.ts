import { expect, test } from 'vitest'
import { marksOn } from './marks-on-page.ts'

const page = { width: 600, height: 800 }
const run = (str: string, x: number, y: number, width = str.length * 10) => ({ str, transform: [10, 0, 0, 10, x, y], width })
const rounded = (marks: ReturnType<typeof marksOn>) =>
  marks.map(({ left, top, width }) => [left * 600, top * 800, width * 600].map(Math.round))

test('words set over two lines are marked on both, from where they begin to where they end', () => {
  const runs = [run('（2）殡葬、婚姻登记信息', 60, 700), run('未与系统比对。（3）临时', 60, 680)]
  expect(rounded(marksOn(runs, page, ['殡葬、婚姻登记信息未与系统比对。']))).toEqual([
    [90, 90, 90],
    [60, 110, 70],
  ])
})

test('blanks and full-width letters do not hide them', () => {
  const runs = [run('向 １２６ 名老人', 60, 700), run('继续发放', 60, 680)]
  expect(marksOn(runs, page, ['向126名老人继续发放'])).toHaveLength(2)
})

test('of words that run over the end of a page, the part on this one is marked, also before a page number', () => {
  const words = ['高标准农田建设工程质量把关不严，抽检的14个标段中有5个不达标']
  expect(rounded(marksOn([run('高标准农田建设工程质量把关不严，', 60, 60), run('— 3 —', 280, 20)], page, words))).toEqual([[60, 730, 160]])
  expect(rounded(marksOn([run('抽检的14个标段中有5个不达标', 60, 700), run('。其他', 60, 680)], page, words))).toEqual([[60, 90, 150]])
})

test('what does not stand there is not marked, nor are letters that run upwards', () => {
  expect(marksOn([run('另一个问题的文字', 60, 700)], page, ['采购管理不严格，拆分合同'])).toEqual([])
  expect(marksOn([{ str: '采购管理不严格', transform: [0, 10, -10, 0, 5, 5], width: 70 }], page, ['采购管理不严格'])).toEqual([])
  expect(marksOn([], page, ['采购管理不严格'])).toEqual([])
})
