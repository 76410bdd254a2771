import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import type { Shown } from './shown.ts'

export type Preview = Schemas['FilePreview']

/** The bytes of a version never change, so it is asked once. */
export const previewQuery = ({ id, version }: Shown) =>
  queryOptions({
    queryKey: ['evidence', id, version, 'preview'],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/evidence/{id}/versions/{version}/preview', { params: { path: { id, version } }, signal })),
  })
