import { CaretRightFilled, CloseOutlined, PauseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useCallback, type ReactNode } from 'react'
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { officeTime } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { meQuery } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { SignInAgain } from '#web/frame/sign-in-again.tsx'
import { useAgesChart, useBodiesMap, useFlowChart, useLightsChart, useWaitsChart } from '#web/pages/overview/charts.tsx'
import { overviewQuery, viewIn, type Overview, type OverviewView } from '#web/pages/overview/overview-query.ts'
import { overviewWords } from '#web/pages/overview/overview.words.ts'
import { useStandingRows, useStandings } from '#web/pages/overview/standing-chart.tsx'
import { Drawing } from '#web/parts/charts/chart.tsx'
import type { Draw } from '#web/parts/charts/options.ts'
import { nameIn } from '#web/parts/names.ts'
import { BigNumbers } from './big-numbers.tsx'
import { screenWords } from './screen.words.ts'
import { useRotation } from './use-rotation.ts'
import './screen.css'

const refreshEvery = 60_000

/** 大屏: the overview for a wall: dark, turning by itself, without a person's name; it outlives the server's restarts. */
export function ScreenPage() {
  const me = useQuery(meQuery)
  const { pathname, search } = useLocation()
  const [asked] = useSearchParams()
  const view = viewIn(asked)
  const query = useQuery({
    ...overviewQuery(view),
    enabled: me.data !== undefined,
    refetchInterval: refreshEvery,
    refetchIntervalInBackground: true,
  })
  if (problemOf(me.error)?.status === 401) return <Navigate to={addresses.signIn(pathname + search)} replace />
  const problem = problemOf(query.error) ?? problemOf(me.error)
  return (
    <div className="r-screen">
      {query.data ? <Panels overview={query.data} view={view} stale={query.isError} /> : <Waiting />}
      {problem && !query.data && (
        <main>
          <ProblemNote problem={problem} onRetry={() => void (me.data ? query : me).refetch()} />
        </main>
      )}
      {me.data && <SignInAgain />}
    </div>
  )
}

const Waiting = () => {
  const text = useText(screenWords)
  return (
    <header className="r-screen__head">
      <h1>{text('title')}</h1>
    </header>
  )
}

type Panel = { title: string; body: ReactNode }

const drawn = (draw: Draw): ReactNode => (
  <Suspense fallback={null}>
    <Drawing draw={draw} height="100%" />
  </Suspense>
)

/** A wall holds fewer lines than a page. */
const most = 9

function usePanels(overview: Overview, view: OverviewView): Panel[] {
  const text = useText(screenWords)
  const words = useText(overviewWords)
  const asked = { overview, view }
  const [flow, map, lights, ages, waits] = [
    useFlowChart(asked),
    useBodiesMap(asked),
    useLightsChart(asked),
    useAgesChart(asked),
    useWaitsChart(asked),
  ]
  const { bodies, rounds } = useStandingRows(asked)
  const { drawOf } = useStandings()
  const busiest = bodies.toSorted((a, b) => b.tally.total - a.tally.total).slice(0, most)
  const pair = (
    <div className="r-screen__pair">
      {[lights, ages].map(({ title, draw }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {drawn(draw)}
        </section>
      ))}
    </div>
  )
  return [
    { title: text('numbers'), body: <BigNumbers overview={overview} /> },
    { title: flow.title, body: drawn(flow.draw) },
    { title: map.title, body: drawn(map.draw) },
    { title: lights.title, body: pair },
    { title: waits.title, body: drawn(waits.draw) },
    { title: words('by-body'), body: drawn(drawOf(busiest)) },
    { title: words('by-round'), body: drawn(drawOf(rounds.slice(0, most))) },
  ]
}

function Panels({ overview, view, stale }: { overview: Overview; view: OverviewView; stale: boolean }) {
  const text = useText(screenWords)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { bodyId, roundId } = view
  const leave = useCallback(() => void navigate(addresses.overview(bodyId, roundId)), [navigate, bodyId, roundId])
  const all = usePanels(overview, view)
  const panels = overview.tally.total > 0 ? all : all.slice(0, 1)
  const { at, paused, show, pause } = useRotation(panels.length, leave)
  const panel = panels[at]!
  const here = overview.path.at(-1)
  const time = `${overview.today} ${officeTime(overview.at)}`
  return (
    <>
      <title>{`${text('title')} · Rectify`}</title>
      <header className="r-screen__head">
        <h1>
          {here && <span>{nameIn(language, here.name, here.nameEn)}</span>} {text('title')}
        </h1>
        <p role="status" className={stale ? 'r-screen__stale' : undefined}>
          {stale ? text('stale', { time }) : text('at', { time })}
        </p>
      </header>
      <main aria-live="off">
        <h2>{panel.title}</h2>
        <div className="r-screen__panel" key={at}>
          {panel.body}
        </div>
      </main>
      <footer className="r-screen__foot">
        <ol aria-label={text('pages')}>
          {panels.map(({ title }, index) => (
            <li key={title}>
              <button
                type="button"
                aria-current={index === at ? 'page' : undefined}
                aria-label={text('page', { n: index + 1, title })}
                onClick={() => show(index)}
              />
            </li>
          ))}
        </ol>
        <span className="r-screen__keys">{paused ? text('paused') : text('keys')}</span>
        <button type="button" aria-label={paused ? text('go') : text('pause')} onClick={pause}>
          {paused ? <CaretRightFilled aria-hidden /> : <PauseOutlined aria-hidden />}
        </button>
        <button type="button" aria-label={text('leave')} onClick={leave}>
          <CloseOutlined aria-hidden />
        </button>
      </footer>
    </>
  )
}
