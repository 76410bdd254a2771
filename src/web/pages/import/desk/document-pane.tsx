import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import type { PassageMark, Selected } from '#ui/passage/marked-text.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { problemOf } from '#web/api/use-send.ts'
import { deskWords } from './desk.words.ts'
import { pageLength, pageOf } from './marks-of-tree.ts'
import { bringIntoView } from './bring-into-view.ts'
import { PageOfDocument, sheetColumns } from './page-of-document.tsx'

/** Where the document is asked to go; a new object each time, so that the same place can be asked for twice. */
export type Target = { passage: number; item: string | null }

type Props = {
  documentId: string
  marks: ReadonlyMap<number, PassageMark[]>
  chosen: string | null
  target: Target | null
  onChoose: (id: string) => void
  onSelect: (selected: Selected) => void
}

function usePassages(id: string, start: number) {
  return useInfiniteQuery({
    queryKey: ['passages', id, start],
    initialPageParam: start,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/documents/{id}/passages', {
          params: { path: { id }, query: { from: pageParam * pageLength, limit: pageLength } },
          signal,
        }),
      ),
    getNextPageParam: ({ total }, _, page) => ((page + 1) * pageLength < total ? page + 1 : undefined),
    getPreviousPageParam: (_first, _all, page) => (page > 0 ? page - 1 : undefined),
    staleTime: Infinity,
  })
}

const none: PassageMark[] = []

/** The document, a page of passages at a time; what follows is fetched shortly before one comes to it. */
export function DocumentPane({ documentId, marks, chosen, target, onChoose, onSelect }: Props) {
  const text = useText(deskWords)
  const [start, setStart] = useState(0)
  const [asked, setAsked] = useState<Target | null>(null)
  const pane = useRef<HTMLDivElement>(null)
  const shown = useRef<Target | null>(null)
  const query = usePassages(documentId, start)
  const { data, fetchNextPage, fetchPreviousPage, hasNextPage, hasPreviousPage, isFetchingNextPage } = query
  const end = useNearing(pane, hasNextPage && !isFetchingNextPage, () => void fetchNextPage())
  const problem = problemOf(query.error)
  const loaded = data?.pageParams as number[] | undefined
  const columns = useMemo(() => sheetColumns(data?.pages[0]?.items ?? []), [data?.pages])

  if (target !== asked) {
    setAsked(target)
    if (target && !loaded?.includes(pageOf(target.passage))) setStart(pageOf(target.passage))
  }
  useEffect(() => {
    if (!target || shown.current === target || !loaded?.includes(pageOf(target.passage))) return
    shown.current = target
    bringIntoView(pane.current, target)
  }, [target, loaded])

  return (
    <div className="r-desk__document" ref={pane} tabIndex={-1}>
      {hasPreviousPage && (
        <Button block type="text" onClick={() => void fetchPreviousPage()}>
          {text('earlier')}
        </Button>
      )}
      {problem && <ProblemNote problem={problem} onRetry={() => void query.refetch()} />}
      {!data && !problem && <Skeleton lines={18} />}
      {data?.pages.map(({ items }, at) => {
        const page = loaded?.[at] ?? 0
        const own = marks.get(page) ?? none
        return (
          <PageOfDocument
            key={page}
            passages={items}
            marks={own}
            columns={columns}
            chosen={own.some(({ item }) => item === chosen) ? chosen : null}
            onChoose={onChoose}
            onSelect={onSelect}
          />
        )
      })}
      <div ref={end} className="r-desk__end">
        {hasNextPage && <span className="r-muted">{text('loading.more')}</span>}
      </div>
    </div>
  )
}

/** Calls when the foot of a pane comes near. */
function useNearing(pane: RefObject<HTMLElement | null>, awake: boolean, near: () => void) {
  const foot = useRef<HTMLDivElement>(null)
  const call = useRef(near)
  useEffect(() => {
    call.current = near
  })
  useEffect(() => {
    if (!awake || !foot.current) return
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && call.current(), { root: pane.current, rootMargin: '1200px' })
    watch.observe(foot.current)
    return () => watch.disconnect()
  }, [awake, pane])
  return foot
}
