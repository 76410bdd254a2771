import { expect, test } from 'vitest'
import { brokenTitle } from './break-title.ts'

const body = '霁川市住房和城乡建设局'

test.each([
  [['关于对', '望荷街道', '巡察的', '反馈意见'], ['关于对望荷街道巡察的反馈意见']],
  [
    ['关于对', body, '巡察的', '反馈意见'],
    ['关于对霁川市住房和城乡建设局', '巡察的反馈意见'],
  ],
  [
    ['关于印发', '《关于对', body, '巡察的', '反馈意见》', '的通知'],
    ['关于印发《关于对霁川市住房和城乡建设局', '巡察的反馈意见》的通知'],
  ],
])('%j is broken by sense', (parts, lines) => expect(brokenTitle(parts, 'zh')).toEqual(lines))

test('a name longer than a line is cut, and nothing is lost', () => {
  const name = '长'.repeat(47)
  const lines = brokenTitle(['关于对', name, '巡察的', '反馈意见'], 'zh')
  expect(lines.join('')).toBe(`关于对${name}巡察的反馈意见`)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20)
})
