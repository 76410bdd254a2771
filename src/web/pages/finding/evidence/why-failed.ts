import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { ProblemError } from '#web/api/problem-error.ts'

/** Why a file did not arrive, as a sentence beside its name. */
export function useWhyFailed(): (error: unknown) => string {
  const text = useText(partWords)
  return (error) => {
    if (!(error instanceof ProblemError)) throw error
    const { title, unmet, status } = error.problem
    return [
      title || (status === 0 ? text('problem.unreachable') : text('problem.unexpected', { status })),
      ...unmet.map((one) => one.detail),
    ].join(' ')
  }
}
