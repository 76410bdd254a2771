import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { amongParts } from './popup.ts'
import './pick.css'

type Props = {
  id?: string
  value?: string | null
  onChange?: (day: string | null) => void
  /** The first and the last day that can be chosen. */
  from?: string | null | undefined
  to?: string | null | undefined
  disabled?: boolean
}

const asDayjs = (day: string | null | undefined) => (day ? dayjs(day) : undefined)

/** A calendar day as the API writes it, chosen or typed. */
export function DayPicker({ id, value, onChange, from, to, disabled = false }: Props) {
  const [first, last] = [asDayjs(from), asDayjs(to)]
  return (
    <DatePicker
      {...(id && { id })}
      {...(first && { minDate: first })}
      {...(last && { maxDate: last })}
      value={asDayjs(value) ?? null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      getPopupContainer={amongParts}
      format="YYYY-MM-DD"
      disabled={disabled}
      style={{ width: '100%' }}
    />
  )
}
