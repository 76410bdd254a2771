/** The types of the API's addresses, in the shape that `openapi-fetch` reads. */

type Schema = {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema | false
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  not?: Schema
}
type Content = Record<string, { schema?: Schema }>
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema }
type Operation = {
  operationId?: string
  parameters?: Parameter[]
  requestBody?: { content?: Content }
  responses?: Record<string, { content?: Content }>
}
type Document = { paths: Record<string, Record<string, Operation>>; components?: { schemas?: Record<string, Schema> } }

const nameShape = /^[A-Za-z_$][\w$]*$/
const key = (name: string): string => (nameShape.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`)
const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : JSON.stringify(value)
const union = (parts: string[]): string => [...new Set(parts)].join(' | ') || 'never'
const grouped = (type: string): string => (/[|&]/.test(type) && !/^[{(]/.test(type) ? `(${type})` : type)
const refOf = (ref: string): string => `Schemas['${ref.split('/').at(-1)!}']`

const arrayType = (schema: Schema): string => {
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`
  const item = schema.items ? typeOf(schema.items) : 'unknown'
  return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`
}

function objectType(schema: Schema): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, part]) => `${key(name)}${required.has(name) ? '' : '?'}: ${typeOf(part)}`,
  )
  const rest = schema.additionalProperties
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  if (typeof rest === 'object' && Object.keys(rest).length > 0) return `{ [name: string]: ${typeOf(rest)} }`
  return rest === false ? 'Record<string, never>' : '{ [name: string]: unknown }'
}

const simple: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' }

const ofType = (schema: Schema, type: string): string =>
  type === 'array' ? arrayType(schema) : type === 'object' ? objectType(schema) : (simple[type] ?? 'unknown')

/** A JSON schema as TypeScript writes it. What is not said is unknown, so that nothing is promised by mistake. */
export function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return refOf(schema.$ref)
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return union(schema.enum.map(literal))
  const either = schema.anyOf ?? schema.oneOf
  if (either) return union(either.map(typeOf))
  if (schema.allOf) return schema.allOf.map((part) => grouped(typeOf(part))).join(' & ')
  if (schema.not) return 'never'
  if (schema.type === undefined) return schema.properties ? objectType(schema) : 'unknown'
  return union([schema.type].flat().map((type) => ofType(schema, type)))
}

/** Headers are set by the client's one place for writes, so that no call has to name them. */
function parametersType(parameters: readonly Parameter[]): string {
  const parts = (['path', 'query'] as const).map((place) => {
    const here = parameters.filter((each) => each.in === place)
    if (here.length === 0) return `${place}?: never`
    const optional = here.every((each) => !each.required)
    const fields = here.map((each) => `${key(each.name)}${each.required ? '' : '?'}: ${typeOf(each.schema ?? {})}`)
    return `${place}${optional ? '?' : ''}: { ${fields.join('; ')} }`
  })
  return `{ ${parts.join('; ')}; header?: { [name: string]: string }; cookie?: never }`
}

const contentType = (content: Content | undefined): string => {
  const kinds = Object.entries(content ?? {}).map(([kind, { schema }]) => `${key(kind)}: ${typeOf(schema ?? {})}`)
  return kinds.length > 0 ? `{ content: { ${kinds.join('; ')} } }` : '{ content?: never }'
}

const operationLines = (method: string, operation: Operation): string[] => [
  `    ${method}: {`,
  `      parameters: ${parametersType(operation.parameters ?? [])}`,
  `      requestBody${operation.requestBody ? '' : '?'}: ${operation.requestBody ? contentType(operation.requestBody.content) : 'never'}`,
  '      responses: {',
  ...Object.entries(operation.responses ?? {}).map(
    ([status, answer]) => `        ${status}: { headers: { [name: string]: unknown } } & ${contentType(answer.content)}`,
  ),
  '      }',
  '    }',
]

const pathLines = ([path, operations]: [string, Record<string, Operation>]): string[] => [
  `  '${path}': {`,
  '    parameters: { query?: never; header?: never; path?: never; cookie?: never }',
  ...Object.entries(operations).flatMap(([method, operation]) => operationLines(method, operation)),
  '  }',
]

/** The file of types for an API's description. */
export function clientTypes(description: unknown): string {
  const { paths, components } = description as Document
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) => `  ${key(name)}: ${typeOf(schema)}`)
  return [
    '/** Written by `src/cli/openapi.ts` from the routes of the server. Do not edit. */',
    'export type Schemas = {',
    ...schemas,
    '}',
    '',
    'export type paths = {',
    ...Object.entries(paths).flatMap(pathLines),
    '}',
    '',
  ].join('\n')
}
