import { describe, expect, test } from 'vitest'
import { compareAll, coverageOfAll, hasDocuments } from './expected-documents.ts'

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
})
