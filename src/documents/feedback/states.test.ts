import { describe, expect, test } from 'vitest'
import { joined, stateOf } from './states.ts'

describe('sentences that state how far a finding is', () => {
  test.each([
    ['该问题已完成整改。', 'complete'],
    ['已整改。', 'complete'],
    ['已销号', 'complete'],
    ['整改已完成。', 'complete'],
    ['目前，该问题已整改到位。', 'complete'],
    ['该问题已于2023年8月底前完成整改。', 'complete'],
    ['有关单位已完成整改。', 'complete'],
    ['已完成整改并销号。', 'complete'],
    ['整改状态：已完成', 'complete'],
    ['整改进展：已完成。', 'complete'],
    ['整改落实：基本完成并长期坚持。', 'complete-kept-on'],
    ['该问题已完成整改，并长期坚持。', 'complete-kept-on'],
    ['整改进展情况：已经完成，长期坚持。', 'complete-kept-on'],
    ['基本完成。', 'complete-kept-on'],
    ['基本完成并取得阶段性成果，持续整改。', 'complete-kept-on'],
    ['取得阶段性成果并持续整改', 'complete-kept-on'],
    ['部分整改。', 'partial'],
    ['该问题部分完成整改。', 'partial'],
    ['正在整改。', 'in-progress'],
    ['该问题正在整改，计划2023年6月底前完成。', 'in-progress'],
    ['部分整改，预计年底前全部完成。', 'partial'],
    ['整改中', 'in-progress'],
    ['该问题正在持续推进整改。', 'in-progress'],
    ['达到序时进度。', 'in-progress-on-schedule'],
    ['正在整改，按序时进度推进。', 'in-progress-on-schedule'],
    ['未达到序时进度。', 'behind-schedule'],
    ['逾期未完成', 'behind-schedule'],
    ['尚未完成整改。', 'not-done'],
    ['未整改', 'not-done'],
    ['申请延期整改。', 'extension-asked'],
    ['无法整改', 'closed-not-implemented'],
  ])('%s', (sentence, state) => expect(stateOf(sentence)).toBe(state))
})

describe('sentences that speak of something else state nothing', () => {
  test.each([
    '截至2022年3月，共完成12项。',
    '已完成总进度的60%，计划于12月底前完成。',
    '截至2021年11月底全部完成，完成率100%。',
    '完成外墙维修加固40余处。',
    '已办结12件。',
    '取得阶段性成效。',
    '长期坚持。',
    '推动整改落实。',
    '对整改不力的严肃问责。',
    '做好信访件办理工作，现已全部办结。',
    '',
  ])('%s', (sentence) => expect(stateOf(sentence)).toBeNull())
})

test('done and kept on are one state; done and not done are not', () => {
  expect(joined('complete', 'complete-kept-on')).toBe('complete-kept-on')
  expect(joined('partial', 'partial')).toBe('partial')
  expect(joined('complete', 'in-progress')).toBeNull()
})
