import { expect, test } from 'vitest'
import { mayBeSameBody } from './same-body.ts'

test.each([
  ['市生态环境局党组', ['霁川市生态环境局', null], true],
  ['中共霁川市生态环境局党组', ['霁川市生态环境局', null], true],
  ['市生态环境局党组', ['鹭汀县财政局', 'Luting Finance Bureau'], false],
  ['蓑衣乡党委', ['鹭汀县蓑衣乡', null], true],
  ['局党组', ['鹭汀县财政局', null], true],
  [null, ['鹭汀县财政局', null], true],
  ['Luting Finance Bureau', ['鹭汀县财政局', 'Luting Finance Bureau'], true],
])('a document about %j beside %j: may be the same is %j', (read, names, same) => {
  expect(mayBeSameBody(read, names)).toBe(same)
})
