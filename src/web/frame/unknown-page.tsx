import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { addresses } from '#web/addresses.ts'
import { frameWords } from './frame.words.ts'

export function UnknownPage() {
  const text = useText(frameWords)
  return (
    <Page title={text('unknown.title')}>
      <div className="r-panel">
        <Empty title={text('unknown.why')} action={<Link to={addresses.work()}>{text('home')}</Link>} />
      </div>
    </Page>
  )
}
