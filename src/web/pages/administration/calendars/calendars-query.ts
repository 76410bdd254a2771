import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type CalendarYear = Schemas['CalendarYear']
export type Recomputed = Schemas['Recomputed']

export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/calendars', { signal })),
})
