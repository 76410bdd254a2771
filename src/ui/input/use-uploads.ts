import { useEffect, useRef, useState } from 'react'
import { again, changed, chosen, nextToSend, type Upload } from './uploads.ts'

export type Sending = { id: string; signal: AbortSignal; onProgress: (percent: number) => void }

/** Sends one file; rejects with what to tell the person. The id stays the same when a file is sent again. */
export type Send = (file: File, sending: Sending) => Promise<void>

type Options = { send: Send; refusal: (file: File) => string | null; why: (error: unknown) => string }

/** Keeps the list of chosen files and sends them, a few at a time. */
export function useUploads({ send, refusal, why }: Options) {
  const [list, setList] = useState<Upload[]>([])
  const running = useRef(new Map<string, AbortController>())
  const change = (id: string, to: Partial<Upload>) => setList((before) => changed(before, id, to))

  const start = async ({ id, file }: Upload) => {
    const controller = new AbortController()
    running.current.set(id, controller)
    change(id, { state: 'sending' })
    try {
      await send(file, { id, signal: controller.signal, onProgress: (percent) => change(id, { percent }) })
      change(id, { state: 'done', percent: 100 })
    } catch (error) {
      change(id, controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', why: why(error) })
    } finally {
      running.current.delete(id)
    }
  }

  useEffect(() => {
    for (const one of nextToSend(list)) if (!running.current.has(one.id)) void start(one)
  })

  useEffect(() => {
    const left = running.current
    return () => {
      for (const controller of left.values()) controller.abort()
    }
  }, [])

  return {
    list,
    add: (files: Iterable<File>) => {
      const more = Array.from(files, (file) => chosen(crypto.randomUUID(), file, refusal(file)))
      setList((before) => [...before, ...more])
    },
    cancel: (id: string) => running.current.get(id)?.abort(),
    retry: (...ids: string[]) => setList((before) => again(before, ids)),
    remove: (id: string) => setList((before) => before.filter((one) => one.id !== id)),
  }
}
