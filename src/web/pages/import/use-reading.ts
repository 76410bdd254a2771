import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useLanguage } from '#ui/i18n/language.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { upload } from '#web/api/upload.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'

export type Reading = Schemas['Reading']
export type Mapping = Schemas['ColumnMapping'][]

const stillGoing = (reading: Reading | undefined): boolean => reading?.state === 'waiting' || reading?.state === 'reading'

const readingQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: ['reading', id, language],
    queryFn: ({ signal }) => answerOf(api.GET('/api/readings/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (stillGoing(state.data) ? 400 : false),
    enabled: id !== '',
  })

type Sending = { file: File; percent: number; stop: AbortController }

/** The file on its way to the server. */
function useSending(inspectionId: string | null, onSent: (reading: Reading) => void) {
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [cancelled, setCancelled] = useState(false)
  useStopOnLeaving(sending)
  const forget = () => {
    setProblem(null)
    setCancelled(false)
  }
  const send = async (file: File) => {
    if (inspectionId === null) return
    const stop = new AbortController()
    const on = (percent: number) => setSending({ file, percent, stop })
    on(0)
    try {
      onSent(
        await upload<Reading>('/api/readings', file, { inspectionId }, { id: crypto.randomUUID(), signal: stop.signal, onProgress: on }),
      )
    } catch (error) {
      if (stop.signal.aborted) setCancelled(true)
      else if (error instanceof ProblemError) setProblem(error.problem)
      else throw error
    } finally {
      setSending(null)
    }
  }
  return { sending, problem, cancelled, setCancelled, forget, send }
}

/** Which reading it is stands in the address: loading the page again, or coming back to it, goes on where one was. */
function usePointer() {
  const [search, setSearch] = useSearchParams()
  const point = (to: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (to === null) next.delete('reading')
        else next.set('reading', to)
        return next
      },
      { replace: true },
    )
  return { id: search.get('reading') ?? '', point }
}

/** One file on its way: sent, read, shown. */
export function useReading(inspectionId: string | null) {
  const queries = useQueryClient()
  const { language } = useLanguage()
  const { id, point } = usePointer()
  const query = useQuery(readingQuery(id, language))
  const keep = (reading: Reading) => queries.setQueryData(readingQuery(reading.id, language).queryKey, reading)
  const { sending, problem, cancelled, setCancelled, ...own } = useSending(inspectionId, (reading) => {
    keep(reading)
    point(reading.id)
  })
  const forget = () => {
    own.forget()
    point(null)
  }
  const remove = useSend(() => api.DELETE('/api/readings/{id}', { params: { path: { id } } }), { fresh: false })
  const cancel = async () => {
    if (sending) return sending.stop.abort()
    // Whether it was still there to be cancelled changes nothing for the person.
    await remove.sendAndWait(null).catch(() => undefined)
    setCancelled(true)
    point(null)
  }
  const reread = useSend(
    (mapping: Mapping, header) => api.POST('/api/readings/{id}/mapping', { params: { path: { id }, header }, body: { mapping } }),
    { fresh: false, onDone: (reading) => void keep(reading) },
  )
  const asked = problemOf(query.error)
  const isGone = id !== '' && asked?.status === 404
  return {
    sending,
    reading: id === '' || sending ? undefined : query.data,
    isGone,
    problem: problem ?? (isGone ? null : asked),
    cancelled,
    send: async (file: File) => {
      forget()
      await own.send(file)
    },
    cancel,
    forget,
    retry: () => void query.refetch(),
    reread,
  }
}

/** An upload that nobody waits for any more is stopped. */
function useStopOnLeaving(sending: Sending | null) {
  const last = useRef<Sending | null>(null)
  useEffect(() => {
    last.current = sending
  }, [sending])
  useEffect(() => () => last.current?.stop.abort(), [])
}
