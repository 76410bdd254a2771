import { QueryClient } from '@tanstack/react-query'
import { isUnsettled, ProblemError } from './problem-error.ts'

/** What has been read. Reads are tried again when no answer came; a clear no is shown at once. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (times, error) => error instanceof ProblemError && isUnsettled(error.problem) && times < 2,
      retryDelay: 1_000,
    },
  },
})
