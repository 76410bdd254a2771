import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { needsWork } from '#domain/ledger/columns.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import { filtersOfBuiltin, isBuiltin } from './builtin-views.ts'
import { viewsQuery } from './findings.query.ts'
import { layoutText, readLayout, usualLayout, type Layout } from './layout.ts'
import { askAhead } from './use-ledger.ts'
import { lastView, readView, writeView, type LedgerView } from './view.ts'

/** A width that is being dragged is kept when it stands still. */
const stillness = 800
/** Milliseconds in which an answer is taken to be about to come. */
const patience = 250

/**
 * Shows a changed view. A change is told as a function of what is there: two of them, one right after the other, must both count,
 * although the page has not been drawn in between.
 */
function useShowing(named: LedgerView, layout: Layout) {
  // Not the setter of the search: that one is another at every change, and all that hold it would be drawn anew.
  const navigate = useNavigate()
  const queries = useQueryClient()
  const latest = useRef(named)
  useEffect(() => {
    latest.current = named
  }, [named])
  const waiting = useRef<LedgerView>(null)
  useEffect(
    () => () => {
      waiting.current = null
    },
    [],
  )
  const drawn = useRef(layout)
  useEffect(() => {
    drawn.current = layout
  }, [layout])
  const show = useCallback(
    (change: (view: LedgerView, layout: Layout) => LedgerView) => {
      const next = change(latest.current, latest.current.layout ?? drawn.current)
      latest.current = next
      const answer = askAhead(queries, next, needsWork((next.layout ?? drawn.current).columns.map((column) => column.key)))
      // Drawn once, with the new lines, where they come at once; only where they do not is it shown that they are awaited. And drawn in
      // one go: in slices, as a change of address is otherwise drawn, it takes twice as long on an old computer.
      waiting.current = next
      const draw = () => {
        if (waiting.current !== next) return
        waiting.current = null
        const shown = { search: writeView(next).toString() }
        void navigate(shown, { replace: true, preventScrollReset: true, flushSync: true })
      }
      setTimeout(draw, patience)
      void answer.then(() => setTimeout(draw))
    },
    [queries, navigate],
  )
  return show
}

/** The view the address names, with the person's own layout where it names none; what is changed goes back into the address. */
export function useView() {
  const [search] = useSearchParams()
  const named = useMemo(() => readView(search), [search])
  const views = useQuery(viewsQuery)
  const own = views.data?.layout
  const layout = useMemo(
    (): Layout => named.layout ?? (own ? readLayout(new URLSearchParams(own.layout)) : null) ?? usualLayout,
    [named.layout, own],
  )
  const show = useShowing(named, layout)
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
      let next = usualLayout
      show((view, shown) => {
        next = change(shown)
        return { ...view, layout: next }
      })
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
