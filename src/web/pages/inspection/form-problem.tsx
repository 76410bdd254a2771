import type { FormInstance } from 'antd'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'

/** Puts each message of a problem under the input it is about. */
export const showUnderFields = (form: FormInstance, problem: Problem): void =>
  form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0])

/** What a problem says beyond single fields. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  return problem && problem.errors.length === 0 && <ProblemNote problem={problem} />
}
