import { Button } from 'antd'
import { useRouteError } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { frameWords } from './frame.words.ts'
import './frame.css'

/** A page's part that the server no longer has: it was replaced by a newer version meanwhile. */
const isOldVersion = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)

/** Shown in the place of a page that threw. */
export function ErrorPage() {
  const text = useText(frameWords)
  const error = useRouteError()
  const newer = isOldVersion(error)
  return (
    <div className="r-lone">
      <div className="r-panel r-error" role="alert">
        <h1>{text(newer ? 'error.newer.title' : 'error.title')}</h1>
        <p>{text(newer ? 'error.newer.why' : 'error.why')}</p>
        <p className="r-together">
          <Button type="primary" onClick={() => location.reload()}>
            {text('error.reload')}
          </Button>
          <a href={addresses.work()}>{text('home')}</a>
        </p>
        {!newer && <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>}
      </div>
    </div>
  )
}
