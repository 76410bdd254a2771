import { Worker } from 'node:worker_threads'
import type { ColumnMapping } from './ledger/mapping.ts'
import type { Progress } from './open-document.ts'
import type { FileLimits } from './problems.ts'
import type { ReadOptions, ReadResult } from './read-document.ts'

/** What a reading worker is given, and what it says. */
export type WorkOrder = { bytes: Uint8Array; name: string; limits: FileLimits | undefined; mapping: readonly ColumnMapping[] | undefined }
export type WorkMessage = { progress: Progress } | { result: ReadResult }

export type WorkerOptions = ReadOptions & {
  /** Heap of the worker; a file that needs more is refused and the server lives on. */
  memoryMegabytes?: number
}

const outOfMemory = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'

const failed = (fault: unknown): ReadResult => ({
  problem: outOfMemory(fault)
    ? { code: 'out-of-memory', values: {} }
    : { code: 'unreadable', values: { reason: fault instanceof Error ? fault.message : String(fault) } },
})

/**
 * Reads a file in a thread of its own: the server stays free, progress is told, the heap is bounded, and a signal ends it at
 * once, wherever it stands.
 */
export function readInWorker(bytes: Uint8Array, name: string, options: WorkerOptions = {}): Promise<ReadResult> {
  const { signal, onProgress, limits, mapping, memoryMegabytes = 1024 } = options
  if (signal?.aborted) return Promise.resolve({ problem: { code: 'cancelled', values: {} } })
  const workerData: WorkOrder = { bytes, name, limits, mapping }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  })
  return new Promise((resolve) => {
    const end = (result: ReadResult): void => {
      signal?.removeEventListener('abort', cancel)
      resolve(result)
      void worker.terminate()
    }
    const cancel = (): void => end({ problem: { code: 'cancelled', values: {} } })
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: WorkMessage) => ('progress' in message ? onProgress?.(message.progress) : end(message.result)))
    worker.on('error', (fault) => end(failed(fault)))
    worker.on('exit', (code) => end(failed(new Error(`The reader ended with code ${code}.`))))
  })
}
