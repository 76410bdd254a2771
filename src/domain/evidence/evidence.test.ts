import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, type Day } from '#domain/day.ts'
import type { Fact } from '#domain/fact.ts'
import { applyToEvidence, unmetClaim, type Evidence, type EvidenceHappening } from './evidence.ts'

const day = dayOf('2026-03-02')
const file = (name: string) => ({ sha256: name.padEnd(64, '0'), name: `${name}.pdf`, type: 'application/pdf', size: name.length })
const stamped = (happening: EvidenceHappening, at: string, actorId = 'handler'): Fact<EvidenceHappening> => ({
  ...happening,
  actorId,
  postId: null,
  day,
  at,
})
const after = (evidence: Evidence | null, fact: Fact<EvidenceHappening>): Evidence => ({
  ...applyToEvidence(evidence, fact),
  id: 'e',
  region: 1,
  version: (evidence?.version ?? 0) + 1,
})
const place = { inspectionId: 'i', bodyId: 'b', path: ['b'], taskId: 't', title: '清退凭证' }
const claimedOn = dayOf('2025-12-31')
const added = after(
  null,
  stamped({ kind: 'evidence-added', data: { ...place, claimedOn, evidenceKind: 'receipt', file: file('a') } }, '2026-03-02T08:00:00Z'),
)
const replace = (name: string, claimed: Day | null): EvidenceHappening => ({
  kind: 'evidence-replaced',
  data: { file: file(name), claimedOn: claimed },
})

test('the day it claims stands apart from the moment it arrived', () => {
  expect(added).toMatchObject({ ...place, kind: 'receipt', claimedOn, arrivedAt: '2026-03-02T08:00:00Z', withdrawn: null })
  expect(added.versions).toEqual([{ ...file('a'), version: 1, by: 'handler', arrivedAt: '2026-03-02T08:00:00Z', claimedOn }])
})

test('a newer version becomes the one that counts, and the older stays as it was', () => {
  const replaced = after(added, stamped(replace('b', null), '2026-03-09T08:00:00Z', 'head'))
  expect(replaced).toMatchObject({ claimedOn: null, arrivedAt: '2026-03-09T08:00:00Z', title: '清退凭证' })
  expect(replaced.versions[0]).toEqual(added.versions[0])
  expect(replaced.versions[1]).toMatchObject({ version: 2, name: 'b.pdf', by: 'head', claimedOn: null })
})

test('withdrawn, it says by whom and why, and keeps its files', () => {
  const withdrawn = after(added, stamped({ kind: 'evidence-withdrawn', data: { reason: '传错文件' } }, '2026-03-09T08:00:00Z', 'head'))
  expect(withdrawn).toEqual({ ...added, version: 2, withdrawn: { by: 'head', day, reason: '传错文件' } })
})

test.each([
  [null, []],
  [addDays(day, -3000), []],
  [day, []],
  [addDays(day, 1), ['day-in-future']],
] as const)('a claimed day %s, looked at on 2026-03-02', (claimed, expected) => {
  expect(unmetClaim(claimed, day).map((one) => one.code)).toEqual(expected)
})

test('whatever arrives, every version is there in its order with its own bytes and dates', () => {
  const newer = fc.tuple(fc.stringMatching(/^[a-f]{1,6}$/), fc.option(fc.integer({ min: -500, max: 0 }).map((n) => addDays(day, n))))
  fc.assert(
    fc.property(fc.array(newer, { maxLength: 12 }), (arrivals) => {
      let evidence = added
      for (const [index, [name, claimed]] of arrivals.entries()) {
        const older = evidence.versions
        evidence = after(evidence, stamped(replace(name, claimed), `2026-03-${String(index + 3).padStart(2, '0')}T08:00:00Z`))
        expect(evidence.versions.slice(0, -1)).toEqual(older)
        expect(evidence.versions.at(-1)).toMatchObject({ ...file(name), claimedOn: claimed, arrivedAt: evidence.arrivedAt })
      }
      expect(evidence.versions.map((one) => one.version)).toEqual(evidence.versions.map((_, index) => index + 1))
      expect(evidence.claimedOn).toBe(evidence.versions.at(-1)!.claimedOn)
    }),
  )
})
