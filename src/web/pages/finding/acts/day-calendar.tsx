import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'

export type DayProps = {
  value?: string | null
  onChange?: (day: string | null) => void
  min?: string | undefined
  max?: string | undefined
  id?: string
}

/** The field itself; `DayInput` fetches it. */
export function DayCalendar({ value, onChange, min, max, id }: DayProps) {
  const outside = (day: Dayjs) => (min !== undefined && day.isBefore(min, 'day')) || (max !== undefined && day.isAfter(max, 'day'))
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      disabledDate={outside}
      style={{ width: 200 }}
    />
  )
}
