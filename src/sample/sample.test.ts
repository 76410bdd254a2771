import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '#domain/day.ts'
import { lightOf, lights } from '#domain/light.ts'
import { states } from '#domain/finding/life.ts'
import { isPaperOnly } from '#domain/plan/paper-only.ts'
import { regimeOn } from '#domain/regime.ts'
import { regimes } from '#domain/regime/shipped.ts'
import { roles } from '#domain/actor.ts'
import { bodies, bodyOf } from './bodies.ts'
import { people, personOf, wellKnown } from './people.ts'
import { rehearse } from './rehearsal.ts'
import { inspections, rounds } from './rounds.ts'
import { sampleOn } from './sample.ts'

const days = ['2026-11-22', '2026-03-31', '2027-01-01', '2028-02-29', '2026-10-05'].map(dayOf)
const today = days[0]!
const sample = sampleOn(today)

describe('the city', () => {
  test('has sixty bodies and more over four levels, each below one that exists', () => {
    expect(bodies.length).toBeGreaterThanOrEqual(60)
    expect([...new Set(bodies.map((body) => body.level))].toSorted()).toEqual([1, 2, 3, 4])
    for (const body of bodies) if (body.parent !== null) expect(bodyOf(body.parent).level).toBe(body.level - 1)
    for (const key of ['code', 'nameZh', 'nameEn'] as const) expect(new Set(bodies.map((body) => body[key])).size).toBe(bodies.length)
  })

  test('has a person for every role, with names, keys and sign-ins of their own', () => {
    expect(new Set(people.flatMap((person) => person.posts.map((post) => post.role)))).toEqual(new Set(roles))
    for (const key of ['key', 'nameZh', 'nameEn', 'login'] as const)
      expect(new Set(people.map((person) => person[key])).size).toBe(people.length)
    for (const person of people) for (const post of person.posts) expect([bodyOf(post.body), bodyOf(post.scope)]).toHaveLength(2)
    for (const { role, person } of wellKnown) expect(personOf(person).posts[0]!.role).toBe(role)
    expect(new Set(wellKnown.map((one) => one.role))).toEqual(new Set(roles))
  })

  test('names no real province or big city', () => {
    const text = JSON.stringify([bodies, people, sample])
    for (const name of [
      '北京',
      '上海',
      '天津',
      '重庆',
      '广东',
      '江苏',
      '浙江',
      '湖北',
      '四川',
      '杭州',
      '武汉',
      '成都',
      '南京',
      '广州',
      '深圳',
    ])
      expect(text).not.toContain(name)
  })
})

describe('the rounds', () => {
  test('are three and more, with ten inspected bodies and more, under regimes that are shipped', () => {
    expect(rounds.length).toBeGreaterThanOrEqual(3)
    expect(new Set(inspections.map((one) => one.body)).size).toBeGreaterThanOrEqual(10)
    for (const round of rounds) expect(regimeOn(regimes, round.regime, today)?.code).toBe(round.regime)
  })

  test('hold 120 findings and more, no two alike, with no slot left open', () => {
    expect(sample.findings.length).toBeGreaterThanOrEqual(120)
    expect(new Set(sample.findings.map((one) => one.text)).size).toBe(sample.findings.length)
    expect(JSON.stringify([sample.acts, sample.findings])).not.toMatch(/\{[a-z]\d?\}|undefined|NaN/)
  })
})

describe('the script', () => {
  test.each(days)('is one that the rules allow, told on %s', (day) => {
    expect(() => rehearse(sampleOn(day))).not.toThrow()
  })

  test.each(days)('runs forwards and ends before %s', (day) => {
    const { acts } = sampleOn(day)
    const moments = acts.map((act) => `${act.day} ${act.time}`)
    expect(moments).toEqual(moments.toSorted())
    expect(acts.at(-1)!.day < day).toBe(true)
    expect(acts[0]!.day < addDays(day, -180)).toBe(true)
    for (const act of acts) {
      if (act.act === 'report-progress') expect(act.data.happenedOn <= act.day).toBe(true)
      if (act.act === 'add-evidence') expect(act.data.claimedOn <= act.day).toBe(true)
    }
  })

  test('has no measure of paper alone', () => {
    const measures = sample.acts.flatMap((act) => (act.act === 'draft-task' ? act.data.measures.map((one) => one.text) : []))
    expect(measures.filter(isPaperOnly)).toEqual([])
    expect(measures.length).toBeGreaterThan(300)
  })

  test('says everything the same way again', () => {
    expect(sampleOn(today)).toEqual(sample)
  })

  test('names only files that can be drawn', () => {
    const named = sample.acts.flatMap((act) => (act.act === 'add-evidence' ? [act.data.file] : []))
    expect(named.filter((file) => !sample.evidence.has(file))).toEqual([])
    expect(new Set(named).size).toBeLessThan(named.length)
  })
})

describe.each(days)('where the city stands on %s', (day) => {
  const world = rehearse(sampleOn(day))
  const findings = [...world.findings.values()]

  test('every state but the discarded is there', () => {
    const there = new Set(findings.map((finding) => finding.state))
    expect(states.filter((state) => !there.has(state))).toEqual(['discarded'])
  })

  test('every light shines, on findings and on tasks', () => {
    const thresholds = { green: 20, yellow: 10 }
    const open = findings.filter((finding) => finding.open)
    const ofFindings = open.map((finding) => lightOf({ due: finding.due, done: false, today: day, thresholds }))
    const doing = [...world.tasks.values()].filter((task) => task.state === 'doing')
    const ofTasks = doing.map((task) => lightOf({ due: task.due, done: false, today: day, thresholds }))
    for (const light of lights) expect([light, ofFindings.includes(light), ofTasks.includes(light)]).toEqual([light, true, true])
  })

  test('the finished round is closed but for a few that came back', () => {
    const fifth = findings.filter((finding) => finding.id.startsWith('r5-'))
    const closed = fifth.filter((finding) => finding.state === 'closed')
    expect(closed.length / fifth.length).toBeGreaterThan(0.85)
    expect(fifth.filter((finding) => finding.reopenings > 0).length).toBeGreaterThanOrEqual(3)
    expect(new Set(closed.map((finding) => finding.closure!.kind)).size).toBe(5)
  })

  test('plans are in every state they pass through, some having come back once', () => {
    const plans = [...world.plans.values()]
    expect(new Set(plans.map((plan) => plan.state))).toEqual(new Set(['adopted', 'submitted', 'draft']))
    expect(plans.filter((plan) => plan.returns === 1)).toHaveLength(2)
  })

  test('extensions are asked, approved and refused', () => {
    const extensions = [...world.tasks.values(), ...findings].flatMap((one) => one.extensions)
    expect(new Set(extensions.map((one) => one.state))).toEqual(new Set(['asked', 'approved', 'refused']))
  })
})
