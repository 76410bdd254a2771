import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { TreeNode } from '#domain/document/document.ts'
import { editTree, type TreeEdit } from '#domain/document/edit-tree.ts'
import type { Language } from '#ui/i18n/catalogue.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { inverseOf } from './inverse.ts'
import { chosenAfter, type EditAsked } from './tree-steps.ts'

export type DocumentView = Schemas['DocumentView']

/** Corrections are done to the copy at hand, so it is fetched when the page opens and when somebody else was faster, not in between. */
export const documentQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['document', id, language],
    queryFn: ({ signal }) => answerOf(api.GET('/api/documents/{id}', { params: { path: { id } }, signal })),
    staleTime: Infinity,
    refetchOnMount: 'always',
  })

type Way = EditAsked[]

type Choosing = { chosen: string | null; onChosen: (id: string) => void }

/**
 * Sends corrections one after another and does each answered one to the copy of the tree on the screen. What was corrected is chosen
 * afterwards, unless the person has gone on to something else meanwhile.
 */
export function useEdits(id: string, language: Language, { chosen, onChosen }: Choosing) {
  const queries = useQueryClient()
  const { queryKey } = documentQuery(id, language)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const [back, setBack] = useState<Way[]>([])
  const here = useRef(chosen)
  useEffect(() => {
    here.current = chosen
  }, [chosen])
  const { sendAndWait, busy, problem, forget } = useSend(
    (edit: EditAsked, header) => {
      const now = { ...header, 'If-Match': `"${queries.getQueryData(queryKey)?.version ?? 0}"` }
      return api.POST('/api/documents/{id}/edits', { params: { path: { id }, header: now }, body: edit })
    },
    // Whoever was faster may have changed what the way back starts from.
    { fresh: false, onProblem: (refused) => refused.code === 'stale' && setBack([]) },
  )

  const one = useCallback(
    async (edit: EditAsked): Promise<Way | null> => {
      const before = queries.getQueryData(queryKey)?.tree as TreeNode[]
      const begunAt = here.current
      const { edit: done, version, counts } = await sendAndWait(edit)
      const after = editTree(before, done as TreeEdit)
      if ('refused' in after) await queries.invalidateQueries({ queryKey })
      else queries.setQueryData(queryKey, (view) => view && { ...view, version, counts, tree: after })
      if (here.current === begunAt) {
        here.current = chosenAfter(done)
        onChosen(here.current)
      }
      return 'refused' in after ? null : inverseOf(before, done as TreeEdit)
    },
    // The key is made anew at each call from the same two values.
    // oxlint-disable-next-line react/exhaustive-deps
    [id, language, sendAndWait, onChosen],
  )

  /** Several edits in a row; false where one was refused. What was done stays. */
  const inLine = useCallback((work: () => Promise<void>): Promise<boolean> => {
    const next = line.current.then(work).then(
      () => true,
      () => false,
    )
    line.current = next
    return next
  }, [])

  const run = useCallback(
    (...edits: EditAsked[]) =>
      inLine(async () => {
        for (const edit of edits) {
          const way = await one(edit)
          setBack((ways) => (way === null ? [] : [...ways, way].slice(-100)))
        }
      }),
    [inLine, one],
  )
  const undo = useCallback(() => {
    const way = back.at(-1)
    if (!way) return
    setBack((ways) => ways.slice(0, -1))
    void inLine(async () => {
      for (const edit of way) await one(edit)
    })
  }, [back, inLine, one])
  return { run, undo: back.length > 0 ? undo : null, busy, problem, forget }
}

export type Edits = ReturnType<typeof useEdits>
