import type { Thresholds } from '#domain/regime.ts'
import type { Schemas } from '#web/api/generated.ts'
import type { PlanFinding } from './group-tasks.ts'
import type { Shelf } from './task-shelf.ts'

/** What every part of the plan needs to know around a task. */
export type PlanDesk = {
  planId: string
  bodyId: string
  findings: readonly PlanFinding[]
  names: Schemas['Names']
  shelf: Shelf
  /** The days the plan may use: from the feedback to the last due day of its findings. */
  period: { from: string | null; to: string | null }
  /** Adopted: tasks run and have lights. */
  running: boolean
  thresholds: Thresholds | null
  today: string
  editable: boolean
}
