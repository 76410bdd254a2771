import { Button, Popover } from 'antd'
import { useId, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { Bubble } from '#ui/layout/bubble.tsx'
import '#ui/layout/layout.css'
import './act.css'

type Props = {
  label: string
  /** Why the act is not possible now, as finished sentences; empty or absent when it is possible. */
  why?: readonly string[] | undefined
  onAct: () => void
  busy?: boolean
  primary?: boolean
  danger?: boolean
  icon?: ReactNode
}

/** A deed one may do. Disabled it stays in reach of pointer and key, and says why not. */
export function ActButton({ label, why = [], onAct, busy = false, primary = false, danger = false, icon }: Props) {
  const text = useText(partWords)
  const id = useId()
  if (why.length === 0)
    return (
      <Button type={primary ? 'primary' : 'default'} danger={danger} icon={icon} loading={busy} onClick={onAct}>
        {label}
      </Button>
    )
  const reasons = (
    <Bubble title={text('why.not')} role="status">
      <ul className="r-act__reasons">
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Bubble>
  )
  return (
    <>
      <Popover content={reasons} trigger={['hover', 'focus', 'click']}>
        <Button className="r-act--not" icon={icon} aria-disabled aria-describedby={id}>
          {label}
        </Button>
      </Popover>
      <span id={id} hidden>
        {text('why.not')}: {why.join(' ')}
      </span>
    </>
  )
}
