import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roles } from '#domain/actor.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from './database.ts'
import { newCity, type PersonKey } from './factories.ts'
import { actorWith, postOf, sessionOf } from './server.ts'
import { aWholeServer } from './whole-server.ts'

/** Every write of the API document, with what must never come in by any of its fields. */

type Schema = {
  $ref?: string
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}
type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } }
const api = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const { db } = await useDatabase()
const city = await newCity(db)
/** Somebody with every post, so that what is refused is refused for what was sent. */
const almighty = sessionOf({ ...actorWith(...roles.map((role) => postOf(role))), region: city.region })
const { ask } = await aWholeServer(db, { almighty })

const writes = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { requestBody }]) => {
    const schema = requestBody?.content['application/json']?.schema
    return schema ? [{ name: `${method.toUpperCase()} ${path}`, path, method: method.toUpperCase() as 'POST', schema }] : []
  }),
)
/** Where in a body there are days, or texts. */
function placesOf(schema: Schema, wanted: (one: Schema) => boolean, at: (string | number)[] = []): (string | number)[][] {
  if (schema.$ref) return placesOf(api.components.schemas[schema.$ref.split('/').at(-1)!]!, wanted, at)
  return [
    ...(wanted(schema) ? [at] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => placesOf(part, wanted, [...at, name])),
    ...(schema.items ? placesOf(schema.items, wanted, [...at, 0]) : []),
    ...(schema.anyOf ?? []).flatMap((part) => placesOf(part, wanted, at)),
  ]
}
const bodyWith = (place: (string | number)[], value: unknown): unknown =>
  place.reduceRight((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value)
const addressOf = (path: string): string =>
  path
    .replace('{id}', newId(city.region))
    .replace('{year}', '2027')
    .replace(/\{(version|number)\}/, '1')
const sendTo = (write: (typeof writes)[number], payload: unknown) =>
  ask('almighty' as PersonKey, {
    method: write.method,
    url: addressOf(write.path),
    payload: payload as object,
    headers: { 'if-match': '"1"', 'accept-language': 'zh' },
  })

const facts = async (): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('fact')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
const atFirst = await facts()
const expectNothingWritten = async () => expect(await facts()).toBe(atFirst)

describe('every write', () => {
  const dated = writes.flatMap((write) =>
    placesOf(write.schema, (one) => one.format === 'date').map((place) => ({ write, place, name: `${write.name} ${place.join('.')}` })),
  )
  test('takes days in many places', () => expect(dated.length).toBeGreaterThan(20))

  test.each(dated)('$name: 2021-02-30 is no day, nor is one of the year 0021', async ({ write, place }) => {
    for (const value of ['2021-02-30', '0021-03-01', '2021-3-1', 'tomorrow']) {
      const answer = await sendTo(write, bodyWith(place, value))
      expect(answer.statusCode, answer.body).toBe(400)
      const mine = answer.json().errors.filter((one: { field: string }) => one.field === place.join('.'))
      expect(mine).toMatchObject([{ code: 'bad-format', detail: '不是有效的日期（年-月-日）。' }])
    }
    await expectNothingWritten()
  })

  // Which fields an edit has, its kind says; its own tests name unknown ones.
  test.each(writes.filter((one) => !one.path.endsWith('/edits')))('$name: an unknown field is named, not dropped', async (write) => {
    const answer = await sendTo(write, { nonsense: 1 })
    expect(answer.statusCode, answer.body).toBe(400)
    expect(answer.json().errors).toContainEqual(
      expect.objectContaining({ field: 'nonsense', code: 'unknown-field', detail: '没有这个字段。' }),
    )
    await expectNothingWritten()
  })

  const typed = (one: Schema): boolean => one.type === 'string' && !one.format && !one.enum && one.const === undefined
  const texts = writes.flatMap((write) =>
    placesOf(write.schema, typed).map((place) => ({ write, place, name: `${write.name} ${place.join('.')}` })),
  )
  const refused = async (write: (typeof writes)[number], place: (string | number)[], value: string) => {
    const answer = await sendTo(write, bodyWith(place, value))
    expect([answer.statusCode, answer.json().code], answer.body.slice(0, 500)).toEqual([400, 'invalid-request'])
    expect(answer.json().errors.map((one: { field: string }) => one.field)).toContain(place.join('.'))
  }
  test.each(texts)('$name: has an end', async ({ write, place }) => {
    await refused(write, place, '长'.repeat(100_001))
    await expectNothingWritten()
  })

  /** Secrets are taken as they are typed, and a mapping comes back as it was shown. */
  const asTyped = /password|old|login|mapping/
  test.each(texts.filter(({ place }) => !asTyped.test(place.join('.'))))(
    '$name: no control and no half characters',
    async ({ write, place }) => {
      for (const value of ['a\u0000b', 'a\uD800b']) await refused(write, place, value)
      await expectNothingWritten()
    },
  )
})
