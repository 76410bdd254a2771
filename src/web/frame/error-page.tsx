import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useRouteError } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { patientFetch } from '#web/api/patient-fetch.ts'
import { frameWords } from './frame.words.ts'
import './frame.css'

/** A page's part that could not be fetched: a newer version has replaced it meanwhile, or the server is gone. */
const isUnfetched = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)

/** Shown in the place of a page that threw. */
export function ErrorPage() {
  const text = useText(frameWords)
  const error = useRouteError()
  if (isUnfetched(error)) return <Unfetched />
  return (
    <Failed title={text('error.title')} why={text('error.why')}>
      <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
    </Failed>
  )
}

const every = 3_000

/** Opens by itself as soon as the server is back; only a server that is there can have a newer version. */
function Unfetched() {
  const text = useText(frameWords)
  const health = useQuery({
    queryKey: ['health', 'page'],
    networkMode: 'always',
    refetchInterval: every,
    retry: false,
    gcTime: 0,
    queryFn: async () => {
      if (!(await patientFetch(new Request('/api/health'))).ok) throw new Error('away')
      return true
    },
  })
  const wasGone = health.errorUpdateCount > 0
  const isBack = wasGone && health.isSuccess
  useEffect(() => {
    if (isBack) location.reload()
  }, [isBack])
  if (health.isPending) return null
  return wasGone ? (
    <Failed title={text('error.gone.title')} why={text('error.gone.why')} />
  ) : (
    <Failed title={text('error.newer.title')} why={text('error.newer.why')} />
  )
}

function Failed({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  const text = useText(frameWords)
  return (
    <div className="r-lone">
      <div className="r-panel r-error" role="alert">
        <h1>{title}</h1>
        <p>{why}</p>
        <p className="r-together">
          <Button type="primary" onClick={() => location.reload()}>
            {text('error.reload')}
          </Button>
          <a href={addresses.work()}>{text('home')}</a>
        </p>
        {children}
      </div>
    </div>
  )
}
