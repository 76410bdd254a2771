import swagger, { type SwaggerTransform } from '@fastify/swagger'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isWrite } from './origin.ts'

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null | undefined

const idempotencyKey = { type: 'string', minLength: 8, maxLength: 200, description: 'A repeated key returns the first answer.' }
const ifMatch = { type: 'string', description: 'The ETag of the version the person saw.' }

const formWithFile = { type: 'object', properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } } }

const headersOf = (route: RouteOptions): object | undefined => {
  const once = [route.method].flat().some(isWrite) && route.config?.once !== false
  const properties = { ...(once && { 'Idempotency-Key': idempotencyKey }), ...(route.config?.ifMatch && { 'If-Match': ifMatch }) }
  const required = Object.keys(properties)
  return required.length > 0 ? { type: 'object', properties, required } : undefined
}

/** `POST /api/findings/:id/closing` → `postFindingsIdClosing`: stable as long as the address is. */
const operationId = (route: RouteOptions): string =>
  `${String(route.method).toLowerCase()}${route.url
    .replace(/^\/api/, '')
    .split(/[^a-zA-Z0-9]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1))
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]))
}

const referenced = (text: string): Set<string> => new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((hit) => hit[1]!))

type Operations = Record<string, Record<string, { responses: Record<string, { content?: Json }> }>>

/** Schemas that nothing points at are left out; each named schema exists twice, as input and as output. */
function pruned(document: Record<string, Json>): Record<string, Json> {
  const schemas = ((document.components as Record<string, Json> | undefined)?.schemas ?? {}) as Record<string, Json>
  const used = new Set<string>()
  const follow = (text: string): void => {
    for (const name of referenced(text)) {
      if (used.has(name)) continue
      used.add(name)
      follow(JSON.stringify(schemas[name] ?? null))
    }
  }
  follow(JSON.stringify(document.paths))
  for (const operation of Object.values(document.paths as Operations).flatMap((path) => Object.values(path)))
    delete operation.responses['204']?.content
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
  return { ...document, components: { schemas: kept } }
}

/** The same text for the same routes, in whatever order they were added. */
export const apiDocument = (app: FastifyInstance): Json => sorted(pruned(JSON.parse(JSON.stringify(app.swagger())) as Record<string, Json>))

const describe: SwaggerTransform = (input) => {
  const { route } = input
  const { schema, url } = jsonSchemaTransform(input as Parameters<typeof jsonSchemaTransform>[0])
  if (!route.url.startsWith('/api/')) return { schema: { hide: true }, url }
  const headers = headersOf(route)
  const form = route.config?.upload === undefined ? {} : { consumes: ['multipart/form-data'], body: formWithFile }
  return {
    schema: { ...schema, ...form, operationId: operationId(route), ...(headers && { headers }), 'x-needs': route.config?.needs },
    url,
  }
}

/** Called, not registered: a registered plugin starts too late to see the routes that features add. */
export function addApiDocument(app: FastifyInstance, version: string): void {
  const options = {
    openapi: { openapi: '3.1.0', info: { title: 'Rectify', version }, servers: [{ url: '/' }] },
    transform: describe,
    transformObject: jsonSchemaTransformObject,
  }
  swagger(app, options, (error) => {
    if (error) throw error
  })
  const schema = { hide: true, response: { 200: z.any() } }
  app.get('/api/openapi.json', { config: { needs: 'public' }, schema }, async () => apiDocument(app))
}
