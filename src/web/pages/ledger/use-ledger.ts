import { keepPreviousData, useQueries, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { problemOf } from '#web/api/use-send.ts'
import { anchorsQuery, groupsQuery, pageQuery, pageStep, type Asking, type Group, type Row } from './findings.query.ts'
import { linesOf, pagesOf, type Section } from './sections.ts'
import type { LedgerView } from './view.ts'

type Part = Section & { group: Group | null; asking: Asking }

/** A browser lays out no element higher than some 33 million pixels; more lines than this are reached by narrowing. */
export const mostLines = 400_000

const askingOf = ({ filters, sort }: LedgerView): Asking => ({ ...filters, ...(sort !== null && { sort }) })

/** Asks for what a view begins with, before it is drawn; settles when that is there, or is known to fail. What is known already is not waited for. */
export async function askAhead(queries: QueryClient, view: LedgerView, work: boolean): Promise<void> {
  const asking = askingOf(view)
  if (view.group !== null) {
    const groups = groupsQuery(view.filters, view.group)
    const answer = queries.prefetchQuery(groups)
    return queries.getQueryData(groups.queryKey) ? undefined : answer
  }
  const page = pageQuery(asking, null, work)
  const answers = [queries.prefetchQuery(page), queries.prefetchQuery(anchorsQuery(asking))]
  if (!queries.getQueryData(page.queryKey)) await Promise.all(answers)
}

/** What is behind an opened or single section: its length, once it is known, and where its pages begin. */
function useAnchors(parts: readonly Part[], needed: ReadonlySet<number>) {
  return useQueries({
    queries: parts.map((part, at) => ({
      ...anchorsQuery(part.asking),
      enabled: needed.has(at),
      ...(part.group === null && { placeholderData: keepPreviousData }),
    })),
  })
}

/** Whatever of a page changes draws anew: its lines are also read from what is kept, which nobody watches. */
const watched = (part: Part, cursor: string | null | undefined, work: boolean) => ({
  ...pageQuery(part.asking, cursor ?? null, work),
  enabled: cursor !== undefined,
  notifyOnChangeProps: 'all' as const,
})

/** The ledger of a view: its lines, the rows that are loaded, and what to do to load others. Only what is in sight is asked for. */
export function useLedger(view: LedgerView, work: boolean, opened: ReadonlySet<string>, sight: { first: number; last: number }) {
  const queries = useQueryClient()
  const asking = useMemo(() => askingOf(view), [view])
  const first = useQuery({ ...pageQuery(asking, null, work), enabled: view.group === null, placeholderData: keepPreviousData })
  const anchors = useQuery({ ...anchorsQuery(asking), enabled: view.group === null, placeholderData: keepPreviousData })
  const groups = useQuery({
    ...groupsQuery(view.filters, view.group ?? 'state'),
    enabled: view.group !== null,
    placeholderData: keepPreviousData,
  })
  const parts = useMemo((): Part[] => {
    if (view.group === null) {
      const known = anchors.data?.count ?? first.data?.items.length ?? 0
      return [{ key: null, head: false, open: true, count: Math.min(known, mostLines), group: null, asking }]
    }
    return (groups.data?.items ?? []).map((group) => {
      const key = group.key ?? '-'
      return { key, head: true, open: opened.has(key), count: group.count, group, asking: { ...asking, group: view.group!, groupKey: key } }
    })
  }, [view.group, anchors.data, first.data, groups.data, asking, opened])
  const lines = useMemo(() => linesOf(parts), [parts])
  const wanted = useMemo(() => pagesOf(parts, lines, sight, pageStep), [parts, lines, sight])
  const far = useMemo(() => new Set(wanted.filter((one) => one.page > 0).map((one) => one.section)), [wanted])
  const anchorsOf = useAnchors(parts, far)
  const cursorOf = useCallback(
    (section: number, page: number): string | null | undefined => (page === 0 ? null : anchorsOf[section]?.data?.cursors[page - 1]),
    [anchorsOf],
  )
  const pages = useQueries({ queries: wanted.map(({ section, page }) => watched(parts[section]!, cursorOf(section, page), work)) })
  const rowAt = (index: number): Row | undefined => {
    const line = lines.lineAt(index)
    if (line === null || line.at === 'head') return undefined
    const page = Math.floor(line.at / pageStep)
    const cursor = cursorOf(line.section, page)
    if (cursor === undefined) return undefined
    const seen = wanted.findIndex((one) => one.section === line.section && one.page === page)
    if (pages[seen]?.data) return pages[seen].data.items[line.at - page * pageStep]
    const asked = pageQuery(parts[line.section]!.asking, cursor, work)
    const kept = queries.getQueryData(asked.queryKey) ?? (page === 0 && view.group === null ? first.data : undefined)
    return kept?.items[line.at - page * pageStep]
  }
  const failed = [first, anchors, groups, ...pages].find((one) => one.error)
  return {
    parts,
    lines,
    rowAt,
    /** Nothing is known of this view yet. */
    pending: view.group === null ? first.isPending : groups.isPending,
    /** Older lines stay while a new view is read. */
    fading: view.group === null ? first.isPlaceholderData : groups.isPlaceholderData,
    /** The length is known for certain, not only that of the first page. */
    counted: view.group !== null || (anchors.data !== undefined && !anchors.isPlaceholderData) || first.data?.next === null,
    problem: problemOf(failed?.error ?? null),
    retry: () => void queries.refetchQueries({ queryKey: ['findings'], type: 'active' }),
  }
}

export type Ledger = ReturnType<typeof useLedger>
