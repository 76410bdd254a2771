import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { BesideHeading } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { meQuery } from '#web/api/me.ts'
import { preferenceQuery } from '#web/api/preference.ts'
import { problemOf } from '#web/api/use-send.ts'
import { PageStar } from './favourites/page-star.tsx'
import { frameWords } from './frame.words.ts'
import { GoneBanner } from './gone-banner.tsx'
import { Shortcuts } from './keys/shortcuts.tsx'
import { Navigation } from './navigation.tsx'
import { SignInAgain } from './sign-in-again.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import './frame.css'

const starBeside = (title: string) => <PageStar title={title} />

/** Everything one sees when signed in: bar, navigation, and the page. */
export function Frame() {
  const me = useQuery(meQuery)
  const { pathname, search } = useLocation()
  if (me.data) return me.data.mustChange && pathname !== addresses.account() ? <Navigate to={addresses.account()} replace /> : <Signed />
  const problem = problemOf(me.error)
  if (problem?.status === 401) return <Navigate to={addresses.signIn(pathname + search)} replace />
  return (
    <main className="r-lone">
      <GoneBanner />
      {problem ? <ProblemNote problem={problem} onRetry={() => void me.refetch()} /> : <Skeleton />}
    </main>
  )
}

function Signed() {
  const text = useText(frameWords)
  // Brings the look that this person chose, wherever they chose it.
  useQuery(preferenceQuery)
  useKeptFocus()
  const { pathname } = useLocation()
  const { state } = useNavigation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    // Those who hear the page begin at the new one; the first page keeps the browser's own start.
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])
  return (
    <div className="r-frame">
      <a className="r-skip" href="#main">
        {text('skip')}
      </a>
      <TopBar />
      <GoneBanner />
      <div className="r-side">
        <Navigation />
      </div>
      <main id="main" tabIndex={-1} ref={main} aria-busy={state === 'loading'}>
        {state === 'loading' && <div className="r-arriving" />}
        <BesideHeading value={starBeside}>
          <Outlet />
        </BesideHeading>
      </main>
      <Shortcuts />
      <SignInAgain />
      <ScrollRestoration />
    </div>
  )
}
