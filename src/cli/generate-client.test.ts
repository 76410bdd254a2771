import { expect, test } from 'vitest'
import { clientTypes, typeOf } from './generate-client.ts'

test.each([
  [{ type: 'string' }, 'string'],
  [{ type: ['integer', 'null'] }, 'number | null'],
  [{ enum: ['a', "it's", 1] }, "'a' | 'it\\'s' | 1"],
  [{ const: 'x' }, "'x'"],
  [{ $ref: '#/components/schemas/Finding' }, "Schemas['Finding']"],
  [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } }, '(string | null)[]'],
  [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }, '[string, number]'],
  [{ type: 'object', properties: { a: { type: 'string' }, 'b-c': { type: 'number' } }, required: ['a'] }, "{ a: string; 'b-c'?: number }"],
  [{ type: 'object', additionalProperties: { type: 'boolean' } }, '{ [name: string]: boolean }'],
  [{ type: 'object', properties: {}, additionalProperties: false }, 'Record<string, never>'],
  [{ allOf: [{ $ref: '#/x/A' }, { anyOf: [{ type: 'string' }, { type: 'number' }] }] }, "Schemas['A'] & (string | number)"],
  [{}, 'unknown'],
  [{ not: {} }, 'never'],
])('%j is %s', (schema, type) => {
  expect(typeOf(schema)).toBe(type)
})

test('an address becomes its methods, parameters, body and answers', () => {
  const description = {
    paths: {
      '/api/things/{id}': {
        put: {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } },
          ],
          requestBody: { content: { 'application/json': { schema: { type: 'string' } } } },
          responses: {
            204: {},
            default: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
          },
        },
      },
    },
    components: { schemas: { Problem: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] } } },
  }
  expect(clientTypes(description)).toMatchInlineSnapshot(`
    "/** Written by \`src/cli/openapi.ts\` from the routes of the server. Do not edit. */
    export type Schemas = {
      Problem: { code: string }
    }

    export type paths = {
      '/api/things/{id}': {
        parameters: { query?: never; header?: never; path?: never; cookie?: never }
        put: {
          parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
          requestBody: { content: { 'application/json': string } }
          responses: {
            204: { headers: { [name: string]: unknown } } & { content?: never }
            default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
          }
        }
      }
    }
    "
  `)
})
