import { useSearchParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { PageTabs } from '#web/parts/page-tabs.tsx'
import { calendarWords } from './calendar.words.ts'

export function CalendarTabs({ current }: { current: 'month' | 'tasks' }) {
  const text = useText(calendarWords)
  const [search] = useSearchParams()
  const bodyId = search.get('bodyId') ?? undefined
  return (
    <PageTabs
      label={text('views')}
      tabs={[
        { to: addresses.calendar(bodyId), label: text('view.month'), current: current === 'month' },
        { to: addresses.gantt(undefined, bodyId), label: text('view.tasks'), current: current === 'tasks' },
      ]}
    />
  )
}
