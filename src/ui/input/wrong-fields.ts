import type { Problem } from '#ui/problem/problem.ts'

/** The wrong fields of a problem, for `form.setFields`: each message then stands under its input. */
export const wrongFields = (problem: Problem): { name: (string | number)[]; errors: string[] }[] =>
  [...Map.groupBy(problem.errors, (one) => one.field)].map(([field, list]) => ({
    name: field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    errors: list.map((one) => one.detail),
  }))
