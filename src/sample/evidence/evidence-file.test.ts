import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { evidenceFile, sampleOn } from '#sample/sample.ts'

const sample = sampleOn(dayOf('2026-11-22'))
const starts: Record<string, string> = { png: '\x89PNG\r\n', docx: 'PK\x03\x04', pdf: '%PDF-1.4' }

test('every file of evidence is drawn as what its name says, all of them different and together small', async () => {
  const files = await Promise.all([...sample.evidence.keys()].map((key) => evidenceFile(sample, key)))
  for (const { name, bytes } of files)
    expect(Buffer.from(bytes).toString('latin1')).toMatch(new RegExp(`^${starts[name.split('.').at(-1)!]!}`))
  expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(files.length)
  expect(new Set(files.map(({ type }) => type)).size).toBe(3)
  expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(15_000_000)
}, 120_000)

test('a file is drawn the same each time', async () => {
  for (const key of [...sample.evidence.keys()].slice(0, 8)) {
    const spec = sample.evidence.get(key)!
    if (spec.form === 'word') continue
    expect((await evidenceFile(sample, key)).bytes).toEqual((await evidenceFile(sample, key)).bytes)
  }
})

test('an unknown key is a fault', () => {
  expect(() => evidenceFile(sample, 'nowhere')).toThrow('nowhere')
})
