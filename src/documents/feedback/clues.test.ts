import { expect, test } from 'vitest'
import { isClueSentence } from './clues.ts'

test.each([
  '同时，巡察组还收到反映一些领导干部的问题线索，已按有关规定转有关方面处理。',
  '巡视组还收到一些涉及个别干部的信访举报，已按规定移交处理。',
  '反映部分党员干部的问题线索，已转纪检监察机关。',
  '移交问题线索23件。',
  '向区纪委移交12件问题线索。',
])('told by the inspectors: %s', (sentence) => expect(isClueSentence(sentence)).toBe(true))

test.each([
  '科学规范处置巡视移交问题线索，建立台账。',
  '对移交的问题线索开展分类处置，办结率97.8%。',
  '畅通信访渠道，认真受理群众来信来访。',
  '线索处置机制不健全。',
])('work of the body itself: %s', (sentence) => expect(isClueSentence(sentence)).toBe(false))
