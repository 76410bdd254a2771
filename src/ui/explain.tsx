import { QuestionCircleOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import type { ReactNode } from 'react'

/** A small question mark that opens an explanation; by pointer, touch and key alike. */
export function Explain({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover content={<div style={{ maxWidth: 360 }}>{children}</div>} title={label} trigger={['click']}>
      <button type="button" className="r-plain-button r-no-print" aria-label={label}>
        <QuestionCircleOutlined aria-hidden />
      </button>
    </Popover>
  )
}
