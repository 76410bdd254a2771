import { expect, test } from 'vitest'
import { openapi } from './openapi.ts'

test('the description of the API and the client’s types are those of the routes', async () => {
  const said: string[] = []
  const code = await openapi(['--check'], { out: (text) => said.push(text), err: (text) => said.push(text) })
  expect([code, ...said]).toEqual([0])
})
