import type { ComponentType } from 'react'
import type { FindingAct } from '#domain/finding/life.ts'
import { api } from '#web/api/client.ts'
import type { SendHeader } from '#web/api/use-send.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import {
  ApplyFields,
  AskExtensionFields,
  CloseFields,
  DecideExtensionFields,
  ReasonFields,
  ReturnFields,
  VerifyFields,
  type FieldsProps,
} from './finding-fields.tsx'

type Reply = Promise<{ data?: unknown; error?: unknown; response: Response }>
type BulkReply = Promise<{
  data?: { items: { id: string; done: boolean; code: string | null; unmet: { code: string; values: object }[] }[] }
  error?: unknown
  response: Response
}>

/** How one act asks for what it needs and where it is sent: to one finding, or to many at once. */
export type ActForm<Values extends object = object> = {
  empty: (view: View | null, without?: boolean) => Values
  Fields: ComponentType<FieldsProps>
  danger?: boolean
  one: (id: string, header: SendHeader, values: Values) => Reply
  many: (ids: string[], header: SendHeader, values: Values) => BulkReply
}

const form = <Values extends object>(one: ActForm<Values>): ActForm => one as unknown as ActForm
const at = (id: string, header: SendHeader) => ({ path: { id }, header })

type Reason = { reason: string }
const noReason = (): Reason => ({ reason: '' })
type Application = {
  kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'
  statement: string
  mergedInto: string | null
}
type Decision = { approve: boolean; to: string | null; opinion: string }
type Closing = { kind: Application['kind']; word: string }

const asked = (view: View | null) => view?.finding.extensions.find((one) => one.state === 'asked')
const firstKind = (view: View | null, without: boolean): Application['kind'] => {
  if (without) return 'not-implemented'
  return view?.tasks.some((task) => task.state === 'kept-on') ? 'kept-on' : 'complete'
}

/** Acts that are one dialog; amending a draft has a form of its own, issuing and adopting are done elsewhere. */
export type FormAct = Exclude<FindingAct, 'amend' | 'issue' | 'adopt' | 'tie' | 'untie' | 'answer-tie' | 'sponsor'>

export const actForms: Record<FormAct, ActForm> = {
  claim: form<object>({
    empty: () => ({}),
    Fields: () => null,
    one: (id, header) => api.POST('/api/findings/{id}/claim', { params: at(id, header), body: {} }),
    many: (ids, header) => api.POST('/api/bulk/findings/claim', { params: { header }, body: { ids, data: {} } }),
  }),
  discard: form<Reason>({
    empty: noReason,
    Fields: ReasonFields,
    danger: true,
    one: (id, header, body) => api.POST('/api/findings/{id}/discarding', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/discarding', { params: { header }, body: { ids, data } }),
  }),
  dispute: form<Reason>({
    empty: noReason,
    Fields: ReasonFields,
    one: (id, header, body) => api.POST('/api/findings/{id}/dispute', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/dispute', { params: { header }, body: { ids, data } }),
  }),
  uphold: form<Reason>({
    empty: noReason,
    Fields: ReasonFields,
    one: (id, header, body) => api.POST('/api/findings/{id}/upholding', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/upholding', { params: { header }, body: { ids, data } }),
  }),
  withdraw: form<Reason>({
    empty: noReason,
    Fields: ReasonFields,
    danger: true,
    one: (id, header, body) => api.POST('/api/findings/{id}/withdrawal', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/withdrawal', { params: { header }, body: { ids, data } }),
  }),
  'ask-extension': form<{ to: string; reason: string }>({
    empty: () => ({ to: '', reason: '' }),
    Fields: AskExtensionFields,
    one: (id, header, body) => api.POST('/api/findings/{id}/extensions', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/extensions', { params: { header }, body: { ids, data } }),
  }),
  'decide-extension': form<Decision>({
    empty: (view) => ({ approve: true, to: asked(view)?.to ?? null, opinion: '' }),
    Fields: ({ view }) => <DecideExtensionFields asked={asked(view)} />,
    one: (id, header, body) => api.POST('/api/findings/{id}/extension-decision', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/extension-decision', { params: { header }, body: { ids, data } }),
  }),
  apply: form<Application>({
    empty: (view, without = false) => ({ kind: firstKind(view, without), statement: '', mergedInto: null }),
    Fields: ApplyFields,
    one: (id, header, body) => api.POST('/api/findings/{id}/application', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/application', { params: { header }, body: { ids, data } }),
  }),
  verify: form<{ opinion: string }>({
    empty: () => ({ opinion: '' }),
    Fields: VerifyFields,
    one: (id, header, body) => api.POST('/api/findings/{id}/verdicts', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/verdicts', { params: { header }, body: { ids, data } }),
  }),
  return: form<{ reason: string; condition: string }>({
    empty: () => ({ reason: '', condition: undefined as unknown as string }),
    Fields: ReturnFields,
    danger: true,
    one: (id, header, body) => api.POST('/api/findings/{id}/return', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/return', { params: { header }, body: { ids, data } }),
  }),
  close: form<Closing>({
    empty: (view) => ({ kind: view?.finding.application?.kind ?? 'complete', word: '' }),
    Fields: CloseFields,
    one: (id, header, body) => api.POST('/api/findings/{id}/closing', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/closing', { params: { header }, body: { ids, data } }),
  }),
  reopen: form<Reason>({
    empty: noReason,
    Fields: ReasonFields,
    danger: true,
    one: (id, header, body) => api.POST('/api/findings/{id}/reopening', { params: at(id, header), body }),
    many: (ids, header, data) => api.POST('/api/bulk/findings/reopening', { params: { header }, body: { ids, data } }),
  }),
}
