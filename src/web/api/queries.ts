import { QueryClient } from '@tanstack/react-query'
import { isUnsettled, ProblemError } from './problem-error.ts'

/** Reads are tried again when no answer came; a clear no is shown at once. */
export const makeQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (times, error) => error instanceof ProblemError && isUnsettled(error.problem) && times < 2,
        retryDelay: 1_000,
      },
    },
  })
