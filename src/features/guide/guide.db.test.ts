import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { newCity, type PersonKey } from '#test/factories.ts'
import { as, serverFor } from '#test/server.ts'
import { guideRoutes } from './guide.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
guideRoutes(server)

type Step = { step: string; done: boolean }
const done = async (who: PersonKey): Promise<Record<string, boolean>> =>
  Object.fromEntries(((await server.inject(as(who, { url: '/api/guide' }))).json().steps as Step[]).map((one) => [one.step, one.done]))

test('a step ticks itself by what its person has done', async () => {
  expect(await done('office')).toEqual({ password: false, round: true, inspection: true, import: false, issue: false })
})

test('what others did ticks nothing of mine, and each role has its own steps', async () => {
  expect(await done('cityOffice')).toMatchObject({ round: false, inspection: false })
  expect(Object.keys(await done('head'))).toEqual(['password', 'claim', 'submit', 'apply'])
  expect((await server.inject({ url: '/api/guide' })).statusCode).toBe(401)
})
