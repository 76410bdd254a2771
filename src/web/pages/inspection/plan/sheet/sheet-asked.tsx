import { useText } from '#ui/i18n/language.tsx'
import { useReason } from '#ui/i18n/use-reason.ts'
import { Notice } from '#ui/layout/notice.tsx'
import { ConflictPanel } from '#web/pages/inspection/plan/conflict-panel.tsx'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import { answered, type SheetState } from './sheet-state.ts'
import type { Sheet } from './sheet-store.ts'
import { sheetWords } from './sheet.words.ts'

/** What waits for an answer: fields that two people wrote differently, and what the server would not take. All of it is still here. */
export function Asked({ sheet, state, desk }: { sheet: Sheet; state: SheetState; desk: PlanDesk }) {
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const { reason } = useReason()
  const name = (id: string): string => {
    const number = state.known.get(id)?.number
    return number === undefined ? text('row.new') : plan('task.number', { n: number })
  }
  const asked = [...state.drafts].filter(([, draft]) => draft.conflicts.length > 0)
  return (
    <>
      {asked.map(([id, draft]) => (
        <div key={id} className="r-sheet__question">
          <h2>{name(id)}</h2>
          <ConflictPanel
            conflicts={draft.conflicts}
            mine={draft.mine}
            names={desk.names}
            findings={desk.findings}
            onChoose={(field, choice) => sheet.change((now) => answered(now, id, { field, choice }, () => crypto.randomUUID()))}
          />
        </div>
      ))}
      {[...state.refusals].map(([id, { unmet, code }]) => (
        <Notice key={id} tone="red" urgent title={text('refused', { task: name(id) })}>
          <p>{unmet.length > 0 ? unmet.map(reason).join('；') : reason({ code: code ?? 'missing', values: {} })}</p>
        </Notice>
      ))}
    </>
  )
}
