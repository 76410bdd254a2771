import { amendFinding } from '#features/findings/amend-finding.ts'
import { askExtension } from '#features/findings/ask-extension.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import type { SheetActs } from '#features/sheets/apply-sheet.ts'
import { amendTask } from '#features/tasks/amend-task.ts'
import { askTaskExtension } from '#features/tasks/ask-task-extension.ts'
import { reportProgress } from '#features/tasks/report-progress.ts'

/** What the cells of a sheet that came back become: the same acts that the screens do. */
export const sheetActs: SheetActs = {
  'amend-task': amendTask,
  progress: reportProgress,
  'ask-task-extension': askTaskExtension,
  'amend-finding': amendFinding,
  claim: (tx, acting, ref) => claimFinding(tx, acting, ref),
  'ask-finding-extension': askExtension,
}
