import { describe, expect, test } from 'vitest'
import { compareAll, compareAs, coverageOfAll, hasDocuments } from './expected-documents.ts'
import { asDocx, asPdf } from './other-forms.ts'

const reason = hasDocuments() ? '' : ' (skipped: the folder of real documents is not beside the repository)'

describe.skipIf(!hasDocuments())(`real documents${reason}`, () => {
  test('every field of the acceptance data is right', async () => {
    const wrong = (await compareAll()).filter(({ right }) => !right)
    expect(wrong).toEqual([])
  })

  test('no character of any document is lost', async () => {
    const wrong = (await coverageOfAll()).filter(({ right }) => !right)
    expect(wrong).toEqual([])
  })

  test.each([
    ['Word', asDocx],
    ['PDF', asPdf],
  ])('the Chinese ones read the same as %s files', async (_, form) => {
    const lines = await compareAs(form)
    expect(lines.filter(({ right }) => !right)).toEqual([])
    expect(lines.length).toBeGreaterThan(50)
  })
})
