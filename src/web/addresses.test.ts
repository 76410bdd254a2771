import { expect, test } from 'vitest'
import { addresses, nextAddress } from './addresses.ts'

test('the list of addresses is the map of the product', () => {
  const id = 'ID'
  expect(Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, address(id)]))).toMatchInlineSnapshot(`
    {
      "account": "/account",
      "administration": "/administration",
      "bodies": "/bodies",
      "body": "/bodies/ID",
      "calendar": "/calendar?bodyId=ID",
      "document": "/import/ID",
      "exports": "/exports",
      "finding": "/findings/ID",
      "gantt": "/calendar/tasks?inspectionId=ID",
      "help": "/help/ID",
      "imports": "/import?inspection=ID",
      "inspection": "/inspections/ID",
      "leader": "/leader",
      "ledger": "/ledger",
      "overview": "/overview?bodyId=ID",
      "people": "/people",
      "person": "/people/ID",
      "roster": "/roster/ID",
      "round": "/rounds/ID",
      "rounds": "/rounds",
      "screen": "/screen?bodyId=ID",
      "search": "/search?q=ID",
      "setup": "/setup",
      "sheet": "/sheets/ID",
      "sheets": "/sheets",
      "signIn": "/sign-in?next=ID",
      "work": "/",
    }
  `)
})

test.each([
  ['/findings/1', '/findings/1'],
  [null, '/'],
  ['', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
])('after signing in with next=%s one comes to %s', (next, address) => {
  expect(nextAddress(next)).toBe(address)
})
