import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import './layout.css'

type Tone = 'blue' | 'green' | 'yellow' | 'red'

const icons: Record<Tone, ReactNode> = {
  blue: <InfoCircleFilled aria-hidden />,
  green: <CheckCircleFilled aria-hidden />,
  yellow: <ExclamationCircleFilled aria-hidden />,
  red: <CloseCircleFilled aria-hidden />,
}

type Props = { tone: Tone; title: ReactNode; children?: ReactNode; action?: ReactNode; urgent?: boolean }

/** A remark that stands in the page; an urgent one is read out at once. */
export function Notice({ tone, title, children, action, urgent = false }: Props) {
  return (
    <div className={`r-notice r-notice--${tone}`} role={urgent ? 'alert' : undefined}>
      {icons[tone]}
      <div className="r-notice__text">
        <p>{title}</p>
        {children}
      </div>
      {action}
    </div>
  )
}
