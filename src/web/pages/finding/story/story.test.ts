import { expect, test } from 'vitest'
import { languages } from '#ui/i18n/catalogue.ts'
import { factWords } from './fact.words.ts'
import { aboutOf, tellFact, type About } from './story.ts'

const about: About = {
  number: 12,
  tasks: new Map([['t', 3]]),
  evidence: new Map([['e', { title: '现场照片', taskId: 't' }]]),
  extensions: new Map([['t', [{ askedOn: '2026-03-01', reason: '雨季', from: '2026-04-01' } as never]]]),
}
const fact = (stream: string, id: string, kind: string, data: object = {}) => ({
  stream,
  id,
  kind,
  day: '2026-03-01',
  reason: null as string | null,
  data: data as Record<string, unknown>,
})

test.each([
  [fact('finding', 'f', 'finding-registered'), '登记问题，编为第 12 号', 'registered the finding as number 12'],
  [fact('finding', 'f', 'finding-amended', { weight: 'key', text: '…' }), '修改问题的轻重、内容', 'amended its weight, text'],
  [
    fact('task', 't', 'progress-reported', { percent: 40, text: '…', moneyRecovered: 448000, peopleDealtWith: 1, rulesMade: 0 }),
    '填报任务 3 的进展：40%，追回 4,480.00元，处理 1 人',
    'reported progress on task 3: 40%, recovered CNY 4,480.00, 1 person dealt with',
  ],
  [
    fact('task', 't', 'extension-asked', { to: '2026-06-01', reason: '雨季' }),
    '申请把任务 3 的时限由 2026-04-01 延至 2026-06-01',
    'asked to move task 3 from 2026-04-01 to 2026-06-01',
  ],
  [
    fact('finding', 'f', 'extension-approved', { to: '2026-06-01' }),
    '同意延期，新期限 2026-06-01',
    'approved the extension until 2026-06-01',
  ],
  [fact('evidence', 'e', 'evidence-added'), '为任务 3 上传佐证材料《现场照片》', 'added evidence “现场照片” to task 3'],
  [
    fact('finding', 'f', 'finding-verified', { seat: 'team', opinion: '', last: true }),
    '代表巡察组核验通过，各方已核验完毕',
    'verified for Inspection team; all verdicts are in',
  ],
  [
    fact('finding', 'f', 'finding-returned', { condition: 'evidence-on-task', reason: '…' }),
    '退回整改，未满足：任务有佐证材料',
    'returned it; not met: Task has evidence',
  ],
  [
    fact('plan', 'p', 'plan-judged', { seat: 'office', agrees: false }),
    '代表巡察办审核方案：不同意',
    'did not agree to the plan for Inspection office',
  ],
])('%#', (one, zh, en) => {
  expect([tellFact(one, about, 'zh').what, tellFact(one, about, 'en').what]).toEqual([zh, en])
})

test('what a person wrote is quoted once: a fact that another act brought about repeats nothing', () => {
  expect(tellFact(fact('finding', 'f', 'finding-closed', { kind: 'complete', word: '同意', slip: 'X/1' }), about, 'zh')).toMatchObject({
    words: '同意',
  })
  expect(tellFact({ ...fact('finding', 'f', 'finding-adopted'), reason: '同意实施' }, about, 'zh').words).toBeNull()
})

/** Data that has a value for whatever a sentence may read. */
const anything = {
  name: 'n',
  login: 'l',
  title: 't',
  signer: 's',
  slip: 's',
  kind: 'complete',
  seat: 'team',
  seats: ['team'],
  condition: 'statement',
  checkInRule: 'r',
  due: null,
  to: 'd',
  toDay: 'd',
  feedbackOn: 'd',
  number: 1,
  percent: 1,
  findings: 1,
  suggestions: 1,
  tasks: 1,
}

test.each(Object.keys(factWords.zh).filter((key) => !/\.(task|not)/.test(key)))('%s leaves no slot open', (key) => {
  for (const language of languages)
    expect(tellFact(fact('finding', 'f', key.slice('fact.'.length), anything), about, language).what).not.toContain('{')
})

test('a task that was removed and its evidence keep their number and title', () => {
  const facts = [
    fact('task', 'gone', 'task-drafted', { number: 7, text: '…' }),
    fact('evidence', 'e', 'evidence-added', { taskId: 'gone', title: '旧照片' }),
    fact('task', 'gone', 'task-removed'),
  ] as never
  const told = aboutOf({ finding: { id: 'f', number: 1, extensions: [] } as never, tasks: [], facts })
  expect(tellFact(fact('task', 'gone', 'task-removed'), told, 'zh').what).toBe('删去任务 7')
  expect(tellFact(fact('evidence', 'e', 'evidence-withdrawn'), told, 'zh').what).toBe('撤下任务 7 的佐证材料《旧照片》')
})
