import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { faultsIn, type Tag } from './placeholders.ts'
import { applyToTemplate, choose, type PaperTemplate, type TemplateHappening } from './template.ts'

const stamp = { actorId: 'p', postId: null, day: dayOf('2026-11-22'), at: '2026-11-22T04:00:00Z' }
const after = (happenings: TemplateHappening[]): PaperTemplate =>
  happenings.reduce<PaperTemplate | null>(
    (state, one, at) => ({ ...applyToTemplate(state, { ...stamp, ...one }), id: 't', region: 1, version: at + 1 }),
    null,
  )!
const file = (name: string) => ({ kind: 'template-added', data: { sha256: name, name, size: 1 } }) as const
const opened: TemplateHappening = { kind: 'template-opened', data: { bodyId: 'b', path: ['b'], lang: 'zh', paper: 'plan' } }

test('versions are numbered and stay; one is in use only when chosen, and the shipped form can be taken up again', () => {
  const two = after([opened, file('a'), file('b')])
  expect([two.current, two.versions.map(({ number }) => number)]).toEqual([null, [1, 2]])
  const used = after([opened, file('a'), file('b'), { kind: 'template-chosen', data: { number: 1 } }])
  expect(used.current).toBe(1)
  expect(choose(used, 1).map(({ code }) => code)).toEqual(['template-in-use-already'])
  expect(choose(used, 3).map(({ code }) => code)).toEqual(['template-version-unknown'])
  expect([choose(used, null), choose(used, 2)]).toEqual([[], []])
})

const tags = (text: string): Tag[] =>
  text
    .split('|')
    .flatMap((line, at) =>
      [...line.matchAll(/\{([#/]?)(\w+)\}/g)].map(([, mark, name]) => ({ mark: mark as Tag['mark'], name: name!, paragraph: at + 1 })),
    )

test.each([
  ['{body}|{#findings}{number}{text}{/findings}|{state}', []],
  ['{body}|{boddy}|{#findings}{leader}{/findings}|{state}', ['template-unknown boddy 2', 'template-unknown leader 3']],
  ['{body}|{#findings}{text}|{state}', ['template-unclosed findings 2']],
  ['{#findings}{text}{/findings}', ['template-missing body null', 'template-missing state null']],
  ['{body}{state}', ['template-missing findings null']],
  ['{body}{#tasks}{findings}{/tasks}{state}', ['template-missing findings null']],
])('%s', (text, expected) => {
  expect(faultsIn(tags(text), 'findings-list').map(({ code, name, paragraph }) => `${code} ${name} ${paragraph}`)).toEqual(expected)
})
