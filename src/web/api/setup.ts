import { queryOptions } from '@tanstack/react-query'
import { answerOf } from './answer.ts'
import { api } from './client.ts'

/** Whether the installation still waits for its first administrator. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/setup', { signal })),
})
