import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'
import type { Values } from '#domain/refusal.ts'
import type { FieldCode } from './field-messages.ts'
import { Problem, type FieldProblem } from './problem.ts'

type Issue = z.core.$ZodIssue
type Said = { code: FieldCode | (string & {}); values: Values }

const sizes = { string: ['too-short', 'too-long'], array: ['too-few', 'too-many'], set: ['too-few', 'too-many'] } as const
const sized = (origin: string, end: 0 | 1): FieldCode =>
  origin in sizes ? sizes[origin as keyof typeof sizes][end] : (['too-small', 'too-big'] as const)[end]

const custom = (params: Record<string, unknown> | undefined): Said =>
  typeof params?.code === 'string' ? { code: params.code, values: (params.values ?? {}) as Values } : { code: 'not-right', values: {} }

function said(issue: Issue, present: boolean): Said {
  switch (issue.code) {
    case 'invalid_type':
      return present ? { code: 'wrong-type', values: { expected: issue.expected } } : { code: 'required', values: {} }
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? { code: 'required', values: {} }
        : { code: sized(issue.origin, 0), values: { minimum: Number(issue.minimum) } }
    case 'too_big':
      return { code: sized(issue.origin, 1), values: { maximum: Number(issue.maximum) } }
    case 'invalid_format':
      return { code: 'bad-format', values: { format: issue.format } }
    case 'custom':
      return custom(issue.params)
    case 'invalid_value':
    case 'invalid_union':
      return present ? { code: 'not-allowed', values: {} } : { code: 'required', values: {} }
    default:
      return { code: 'not-right', values: {} }
  }
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data)

/** What is wrong with each field, by name: `measures.0.text`. */
export function fieldProblems(error: z.core.$ZodError, data: unknown): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: [...issue.path, key].map(String).join('.'), code: 'unknown-field', values: {} }))
    }
    return [{ field: issue.path.map(String).join('.'), ...said(issue, at(data, issue.path) !== undefined) }]
  })
}

/** Parses what came in, or stops the request naming every wrong field. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const result = schema.safeParse(data)
    if (result.success) return { value: result.data }
    return { error: new Problem('invalid-request', {}, { errors: fieldProblems(result.error, data).slice(0, 50) }) }
  }
