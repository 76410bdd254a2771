import { Worker } from 'node:worker_threads'
import type { Paper } from './paper.ts'

export const formats = ['docx', 'pdf'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** Sets a paper in a thread of its own: fonts and long tables take seconds, in which the server has others to answer. */
export function renderPaper(paper: Paper, format: Format, signal?: AbortSignal): Promise<Uint8Array> {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: { paper, format } })
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      void worker.terminate()
      reject(new Error('The paper was given up.'))
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (bytes: Uint8Array) => resolve(bytes))
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`The writer ended with code ${code}.`))
    })
  })
}
