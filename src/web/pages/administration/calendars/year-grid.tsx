import { useRef, useState, type KeyboardEvent } from 'react'
import { addDays, type Day } from '#domain/day.ts'
import { monthName } from '#ui/day-words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { calendarsWords } from './calendars.words.ts'
import { MonthTable, stepOf } from './month-table.tsx'
import { daysBefore, daysOfMonth, standsInYear, type Exceptions } from './year-days.ts'

type Props = { number: number; year: Exceptions; onPress?: ((day: Day) => void) | undefined }

/** The twelve months of a year, and the last days before it where a notice has moved them. */
export function YearGrid({ number, year, onPress }: Props) {
  const text = useText(calendarsWords)
  const { language } = useLanguage()
  const grid = useRef<HTMLDivElement>(null)
  const [tabbed, setTabbed] = useState<Day>(`${number}-01-01` as Day)
  const edit = onPress && { tabbed, onPress, onFocus: setTabbed }
  const before = onPress !== undefined || !standsInYear([...year.holidays, ...year.workdays], number)
  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event)
    const day = (event.target as HTMLElement).dataset['day']
    if (step === undefined || day === undefined) return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>(`[data-day="${addDays(day as Day, step)}"]`)?.focus()
  }
  return (
    <div className="r-year" ref={grid} onKeyDown={walk}>
      {Array.from({ length: 12 }, (_, index) => (
        <MonthTable
          key={index}
          title={monthName(`${number}-${String(index + 1).padStart(2, '0')}`, language)}
          days={daysOfMonth(number, index + 1)}
          year={year}
          edit={edit}
        />
      ))}
      {before && <MonthTable title={text('before', { year: number - 1 })} days={daysBefore(number)} year={year} edit={edit} />}
    </div>
  )
}
