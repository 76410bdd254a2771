import { DeleteOutlined, FormOutlined, RedoOutlined, UndoOutlined, UsergroupAddOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Problem } from '#ui/problem/problem.ts'
import { useText } from '#ui/i18n/language.tsx'
import { SaveLine } from '#web/pages/inspection/plan/save-line.tsx'
import { isDirty } from '#web/pages/inspection/plan/task-draft.ts'
import type { Deeds } from './sheet-keys.ts'
import type { SheetState } from './sheet-state.ts'
import { sheetWords } from './sheet.words.ts'
import type { Here } from './use-pulse.ts'

type Props = {
  state: SheetState
  saving: { busy: boolean; problem: Problem | null }
  here: readonly Here[]
  deeds: Deeds
  chosen: number
  onFill: () => void
  onRemove: () => void
  onOpen: (() => void) | null
}

/** Tasks that are still to be removed or taken up again. */
const wishesLeft = ({ wishes, known }: SheetState): number =>
  [...wishes].filter(([id, wish]) => known.has(id) && (wish === 'removed') !== (known.get(id)!.state === 'removed')).length

/** What can be done to the selected lines, whether all is saved, and who else is here. */
export function SheetBar({ state, saving, here, deeds, chosen, onFill, onRemove, onOpen }: Props) {
  const text = useText(sheetWords)
  const drafts = [...state.drafts.values()]
  const asking = drafts.some((draft) => draft.conflicts.length > 0)
  return (
    <div className="r-sheet__bar r-no-print" role="toolbar" aria-label={text('bar')}>
      <Button icon={<UndoOutlined aria-hidden />} disabled={state.past.length === 0} onClick={deeds.undo} title={text('undo.key')}>
        {text('undo')}
      </Button>
      <Button icon={<RedoOutlined aria-hidden />} disabled={state.future.length === 0} onClick={deeds.redo} title={text('redo.key')}>
        {text('redo')}
      </Button>
      <Button icon={<UsergroupAddOutlined aria-hidden />} onClick={onFill}>
        {text('fill', { n: chosen })}
      </Button>
      <Button icon={<DeleteOutlined aria-hidden />} onClick={onRemove}>
        {text('remove')}
      </Button>
      <Button icon={<FormOutlined aria-hidden />} disabled={onOpen === null} onClick={() => onOpen?.()}>
        {text('open')}
      </Button>
      <span className="r-sheet__told">
        {here.length > 0 && <span className="r-sheet__here">{text('here', { names: here.map((one) => one.name) })}</span>}
        <SaveLine
          busy={saving.busy}
          dirty={drafts.some((draft) => draft.version === 0 || isDirty(draft))}
          stuck={saving.problem !== null || state.refusals.size > 0}
          asking={asking}
          left={drafts.length + wishesLeft(state)}
          soon
        />
      </span>
    </div>
  )
}
