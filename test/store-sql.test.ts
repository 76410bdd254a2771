import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { storeLists, textOf } from './store-sql.ts'

test.each(Object.entries(storeLists))('%s says what its store asks (else: node test/store-sql.ts)', async (file, lists) => {
  expect(await readFile(file, 'utf8')).toBe(await textOf(lists))
})
