import { describe, expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import type { Fact } from '#domain/fact.ts'
import { isRefused } from '#domain/refusal.ts'
import { applyToComment, type Comment, type CommentHappening } from './comment.ts'
import { decideComment, limits, unmetAudience, unmetMentions } from './decide.ts'

const day = dayOf('2026-03-02')
const file = (name: string) => ({ sha256: 'a'.repeat(64), name, type: 'text/plain', size: 3 })
const place = { findingId: 'f', inspectionId: 'i', bodyId: 'b', path: ['city', 'b'] }
const first: CommentHappening = {
  kind: 'comment-added',
  data: { ...place, audience: 'everybody', text: '请@王某核实', mentions: ['wang'] },
}

function after(...happenings: CommentHappening[]): Comment {
  let state: Comment | null = null
  for (const [index, happening] of happenings.entries()) {
    const fact = { ...happening, actorId: 'me', postId: 'post', day, at: `2026-03-02T08:0${index}:00Z` } as Fact<CommentHappening>
    state = { ...applyToComment(state, fact), id: 'c', region: 1, version: index + 1 }
  }
  return state!
}

const codeOf = (result: unknown): string => (isRefused(result) ? result.refused.unmet[0]!.code : 'done')

describe('what happens to a comment', () => {
  test('it is its writer’s, with the post they wrote it by', () =>
    expect(after(first)).toMatchObject({ writtenBy: 'me', postId: 'post', writtenAt: '2026-03-02T08:00:00Z', editedAt: null }))

  test('a further wording replaces the text; the audience stays', () => {
    const edited = after(first, { kind: 'comment-edited', data: { text: '已核实', mentions: [], newMentions: [] } })
    expect(edited).toMatchObject({ text: '已核实', mentions: [], audience: 'everybody', editedAt: '2026-03-02T08:01:00Z' })
  })

  test('files are numbered in the order in which they came', () => {
    const more: CommentHappening = { kind: 'comment-attached', data: { files: [file('一'), file('二')] } }
    expect(after(first, more, more).attachments.map((one) => [one.number, one.name])).toEqual([
      [1, '一'],
      [2, '二'],
      [3, '一'],
      [4, '二'],
    ])
  })
})

describe('who may do what to it', () => {
  const comment = after(first)
  test.each([
    [{ act: 'edit', text: 'x', mentions: [] }],
    [{ act: 'attach', files: [file('x')] }],
    [{ act: 'withdraw', reason: '' }],
  ] as const)('%j: its writer alone', (ask) => {
    const asked = ask as Parameters<typeof decideComment>[1]
    expect(codeOf(decideComment(comment, asked, 'me'))).toBe('done')
    expect(codeOf(decideComment(comment, asked, 'another'))).toBe('comment-of-another')
  })

  test('nothing more is done to what was withdrawn', () => {
    const gone = after(first, { kind: 'comment-withdrawn', data: { reason: '写错' } })
    expect(codeOf(decideComment(gone, { act: 'edit', text: 'x', mentions: [] }, 'me'))).toBe('comment-withdrawn')
    expect(gone.withdrawn).toEqual({ day, reason: '写错' })
  })

  test('an edit says whom it calls on anew, so that nobody is called twice', () => {
    const decided = decideComment(comment, { act: 'edit', text: '@王某 @李某', mentions: ['wang', 'li'] }, 'me')
    expect(decided).toEqual([{ kind: 'comment-edited', data: { text: '@王某 @李某', mentions: ['wang', 'li'], newMentions: ['li'] } }])
  })

  test('there is an end to the files of one comment', () => {
    const files = Array.from({ length: limits.attachments + 1 }, (_, index) => file(String(index)))
    expect(codeOf(decideComment(comment, { act: 'attach', files }, 'me'))).toBe('attachments-at-limit')
  })

  test('whoever cannot read it is not called on; whoever is not inside has no inside', () => {
    expect(unmetMentions(['a', 'b'], new Set(['a']))).toMatchObject([{ code: 'mention-cannot-read', values: { person: 'b' } }])
    expect(unmetAudience('inspectors', false)).toMatchObject([{ code: 'audience-not-yours' }])
    expect([...unmetAudience('inspectors', true), ...unmetAudience('everybody', false)]).toEqual([])
  })
})
