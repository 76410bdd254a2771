import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type InspectionView = Schemas['InspectionView']
export type PlanView = Schemas['PlanView']

export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspection', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections/{id}', { params: { path: { id } }, signal })),
  })

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}', { params: { path: { id } }, signal })),
  })

export const documentsQuery = (inspectionId: string) =>
  queryOptions({
    queryKey: ['documents', inspectionId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/documents', { params: { query: { inspectionId } }, signal })),
  })

/** Regimes are shipped with the product: they do not change while it runs. */
export const regimesQuery = queryOptions({
  queryKey: ['regimes'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/regimes', { signal })),
  staleTime: Infinity,
})
