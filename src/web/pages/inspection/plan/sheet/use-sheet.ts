import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useBeforeUnload } from 'react-router'
import type { Problem } from '#ui/problem/problem.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { PlanView } from '#web/pages/inspection/inspection-queries.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { clearShelf, fromShelf, onShelf, toShelf } from '#web/pages/inspection/plan/task-shelf.ts'
import type { SheetState } from './sheet-state.ts'
import { openSheet, type Sheet } from './sheet-store.ts'

function openFor(view: PlanView, desk: PlanDesk, onSaved: () => void): Sheet {
  const { shelf, planId } = desk
  const kept = desk.editable ? onShelf(shelf).flatMap((id) => [[id, fromShelf(shelf, id)] as const]) : []
  const drafts = new Map(kept.flatMap(([id, draft]) => (draft ? [[id, draft] as const] : [])))
  return openSheet(view.tasks, drafts, {
    send: (body, key) =>
      answerOf(api.POST('/api/plans/{id}/changes', { params: { path: { id: planId }, header: { 'Idempotency-Key': key } }, body })),
    keep: (id, draft) => (draft ? toShelf(shelf, id, draft) : clearShelf(shelf, id)),
    onSaved,
    newKey: () => crypto.randomUUID(),
  })
}

export type SheetInHand = { sheet: Sheet; state: SheetState; saving: { busy: boolean; problem: Problem | null } }

/** The plan as a sheet: what the server has, under what is being typed here. */
export function useSheet(view: PlanView, desk: PlanDesk): SheetInHand {
  const queries = useQueryClient()
  const [sheet] = useState(() => openFor(view, desk, () => void queries.invalidateQueries({ queryKey: ['plan'] })))
  const state = useSyncExternalStore(sheet.subscribe, sheet.state)
  const saving = useSyncExternalStore(sheet.subscribe, sheet.saving)
  useEffect(() => sheet.arrive(view.tasks), [sheet, view.tasks])
  // Whoever turns to the cards takes nothing unsaved along.
  useEffect(() => () => void sheet.flush(), [sheet])
  useBeforeUnload(useCallback((event: BeforeUnloadEvent) => sheet.state().drafts.size > 0 && event.preventDefault(), [sheet]))
  return { sheet, state, saving }
}
