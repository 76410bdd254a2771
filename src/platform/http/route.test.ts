import type { RouteOptions } from 'fastify'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { refuseLooseRoute } from './route.ts'

const answer = { 200: z.object({}) }
const route = (more: object): RouteOptions => ({ method: 'POST', url: '/api/x', handler: async () => ({}), ...more })
const good = { config: { needs: 'public' }, schema: { response: answer } }

test.each([
  ['names no permission', { schema: { response: answer } }, /names no permission/],
  ['needs what no rule gives', { ...good, config: { needs: 'finding.shut' } }, /no rule gives/],
  ['declares no answer', { config: { needs: 'public' }, schema: {} }, /declares no answer/],
  ['lets unknown fields in', { ...good, schema: { response: answer, body: z.object({ a: z.string() }) } }, /\(top\)/],
  [
    'lets them in deeper',
    { ...good, schema: { response: answer, body: z.strictObject({ a: z.array(z.object({})).optional() }) } },
    /a\.\[\]/,
  ],
  ['lets them in by the query', { ...good, schema: { response: answer, querystring: z.object({}) } }, /querystring/],
])('a route that %s stops the server', (_, more, words) => {
  expect(() => refuseLooseRoute(route(more))).toThrow(words)
})

test('a route that says all this starts', () => {
  expect(() => refuseLooseRoute(route(good))).not.toThrow()
})
