import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import { filtersOfBuiltin, isBuiltin } from './builtin-views.ts'
import { viewsQuery } from './findings.query.ts'
import { layoutText, readLayout, usualLayout, type Layout } from './layout.ts'
import { lastView, readView, writeView, type LedgerView } from './view.ts'

/** A width that is being dragged is kept when it stands still. */
const stillness = 800

/**
 * The view the address names, with the person's own layout where it names none; what is changed goes back into the address.
 * A change is told as a function of what is there: two of them, one right after the other, must both count, although the
 * page has not been drawn in between.
 */
export function useView() {
  const [search, setSearch] = useSearchParams()
  const named = useMemo(() => readView(search), [search])
  const views = useQuery(viewsQuery)
  const own = views.data?.layout
  const layout = useMemo(
    (): Layout => named.layout ?? (own ? readLayout(new URLSearchParams(own.layout)) : null) ?? usualLayout,
    [named.layout, own],
  )
  const latest = useRef(named)
  useEffect(() => {
    latest.current = named
  }, [named])
  const latestLayout = useRef(layout)
  useEffect(() => {
    latestLayout.current = layout
  }, [layout])
  const show = useCallback(
    (change: (view: LedgerView) => LedgerView) => {
      latest.current = change(latest.current)
      setSearch(writeView(latest.current), { replace: true, preventScrollReset: true })
    },
    [setSearch],
  )
  const bare = [...search.keys()].length === 0
  const opened = useRef(!bare)
  // The ledger opens with the view its person has chosen for that; clearing the filters afterwards shows everything.
  useEffect(() => {
    if (opened.current || !views.data) return
    opened.current = true
    const { firstView } = views.data.layout
    if (firstView === null) return
    const kept = views.data.items.find((one) => one.id === firstView)
    if (kept) show(() => readView(new URLSearchParams(kept.search)))
    else if (isBuiltin(firstView)) show(() => ({ filters: filtersOfBuiltin(firstView, today()), sort: null, group: null, layout: null }))
  }, [views.data, show])
  useEffect(() => {
    const address = writeView(named).toString()
    lastView.keep(address === '' ? '' : `?${address}`)
  }, [named])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const firstView = own?.firstView ?? null
  const relay = useCallback(
    (change: (layout: Layout) => Layout) => {
      const next = change(latestLayout.current)
      latestLayout.current = next
      show((view) => ({ ...view, layout: next }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const header = { 'Idempotency-Key': crypto.randomUUID() }
        // A layout that could not be kept is still in the address; the next change tries again.
        void answerOf(api.PUT('/api/ledger-layout', { params: { header }, body: { layout: layoutText(next), firstView } })).catch(
          () => undefined,
        )
      }, stillness)
    },
    [show, firstView],
  )
  return { view: named, layout, show, relay }
}
