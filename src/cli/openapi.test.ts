import { expect, test } from 'vitest'
import { openapi } from './openapi.ts'

test('the description of the API, the client’s types, the glossary and the manual are those of the routes and tables', async () => {
  const said: string[] = []
  const code = await openapi(['--check'], { out: (text) => said.push(text), err: (text) => said.push(text) })
  expect([code, ...said]).toEqual([0])
})
