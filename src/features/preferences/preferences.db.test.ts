import { expect, test } from 'vitest'
import { noPreference } from '#domain/preference.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type PersonKey } from '#test/factories.ts'
import { as, serverFor } from '#test/server.ts'
import { preferencesRoutes } from './preferences.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
preferencesRoutes(server)

const read = async (who: PersonKey) => (await server.inject(as(who, { url: '/api/preferences' }))).json()
const choose = (who: PersonKey, payload: object) => server.inject(as(who, { method: 'PATCH', url: '/api/preferences', payload }))

test('one chooses bit by bit, and what is not said stays', async () => {
  expect(await read('office')).toEqual(noPreference)
  expect((await choose('office', { theme: 'dark' })).json()).toEqual({ ...noPreference, theme: 'dark' })
  await choose('office', { textSize: 'large', muted: ['due'] })
  expect(await read('office')).toEqual({ ...noPreference, theme: 'dark', textSize: 'large', muted: ['due'] })
})

test('two choices of one moment both count', async () => {
  await Promise.all([choose('decider', { theme: 'dark' }), choose('decider', { textSize: 'large' })])
  expect(await read('decider')).toEqual({ ...noPreference, theme: 'dark', textSize: 'large' })
})

test('settings are one’s own: another person’s stay as they are, and nobody is named', async () => {
  expect(await read('head')).toEqual(noPreference)
  expect((await choose('head', { personId: city.people.office, theme: 'light' })).statusCode).toBe(400)
})

test('notices of one’s account cannot be silenced; a stranger is nobody', async () => {
  expect((await choose('office', { muted: ['account'] })).statusCode).toBe(400)
  expect((await server.inject({ url: '/api/preferences' })).statusCode).toBe(401)
})
