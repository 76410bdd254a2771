import { QuestionCircleOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import type { ReactNode } from 'react'
import { Bubble } from './layout/bubble.tsx'
import './layout/layout.css'

/** A small question mark that opens an explanation; by pointer, touch and key alike. Beside a field the key is F1, in the field. */
export function Explain({ label, ofField = false, children }: { label: string; ofField?: boolean; children: ReactNode }) {
  return (
    <Popover content={<Bubble title={label}>{children}</Bubble>} trigger={['click']}>
      <button
        type="button"
        className="r-plain-button r-explain r-no-print"
        aria-label={label}
        {...(ofField && { tabIndex: -1, 'data-help': '' })}
      >
        <QuestionCircleOutlined aria-hidden />
      </button>
    </Popover>
  )
}
