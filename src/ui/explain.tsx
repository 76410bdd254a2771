import { QuestionCircleOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import type { ReactNode } from 'react'

/** A small question mark that opens an explanation; by pointer, touch and key alike. Beside a field the key is F1, in the field. */
export function Explain({ label, ofField = false, children }: { label: string; ofField?: boolean; children: ReactNode }) {
  return (
    <Popover content={<div style={{ maxWidth: 360 }}>{children}</div>} title={label} trigger={['click']}>
      <button type="button" className="r-plain-button r-no-print" aria-label={label} {...(ofField && { tabIndex: -1, 'data-help': '' })}>
        <QuestionCircleOutlined aria-hidden />
      </button>
    </Popover>
  )
}
