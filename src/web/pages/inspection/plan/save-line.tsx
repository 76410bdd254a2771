import { CheckOutlined, EditOutlined, ExclamationCircleOutlined, SyncOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { planWords } from './plan.words.ts'

type State = {
  busy: boolean
  dirty: boolean
  stuck: boolean
  asking: boolean
  /** Saved by itself after a rest, without leaving anything. */ soon?: boolean
  /** How many tasks are still to be saved. */
  left?: number
}

const stateOf = ({ busy, dirty, stuck, asking }: State) => {
  if (asking) return 'conflict'
  if (busy) return 'busy'
  if (stuck) return 'stuck'
  return dirty ? 'dirty' : 'done'
}

const icons: Record<ReturnType<typeof stateOf>, ReactNode> = {
  conflict: <ExclamationCircleOutlined aria-hidden />,
  busy: <SyncOutlined aria-hidden />,
  stuck: <ExclamationCircleOutlined aria-hidden />,
  dirty: <EditOutlined aria-hidden />,
  done: <CheckOutlined aria-hidden />,
}

/** Whether what one sees is what the server has. */
export function SaveLine(state: State) {
  const text = useText(planWords)
  const now = stateOf(state)
  const { left = 0 } = state
  const words =
    now === 'dirty' && state.soon ? text('save.soon') : now === 'busy' && left > 1 ? text('save.left', { n: left }) : text(`save.${now}`)
  return (
    <span className={`r-save r-save--${now}`} role="status">
      {icons[now]} {words}
    </span>
  )
}
