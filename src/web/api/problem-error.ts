import type { Problem } from '#ui/problem/problem.ts'

/** A problem, thrown: what queries and mutations end with when the answer is not a yes. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

type Listed = { code?: unknown; detail?: unknown; field?: unknown }

const word = (value: unknown, otherwise: string): string => (typeof value === 'string' && value !== '' ? value : otherwise)
const listOf = (value: unknown): Listed[] => (Array.isArray(value) ? (value as Listed[]) : [])

/** What a failed answer says. A gateway that answers with its own page still becomes a problem. */
export function problemIn(body: unknown, status: number): Problem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const code = word(said['code'], 'unexpected')
  return {
    status,
    code,
    title: word(said['title'], ''),
    unmet: listOf(said['unmet']).map((one) => ({ code: word(one.code, ''), detail: word(one.detail, word(one.code, '')) })),
    errors: listOf(said['errors']).map((one) => ({
      field: word(one.field, ''),
      code: word(one.code, ''),
      detail: word(one.detail, word(one.code, '')),
    })),
    requestId: typeof said['requestId'] === 'string' ? said['requestId'] : undefined,
  }
}

/** Nothing came back: whether the act was done is not known. The screen has its own words for it. */
export const silence = (): Problem => ({ status: 0, code: 'unreachable', title: '', unmet: [], errors: [] })

export const isUnsettled = (problem: Problem): boolean => problem.status === 0 || problem.status >= 500
