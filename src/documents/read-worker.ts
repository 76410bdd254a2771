import { parentPort, workerData } from 'node:worker_threads'
import type { Progress } from './open-document.ts'
import { readDocument } from './read-document.ts'
import type { WorkMessage, WorkOrder } from './read-in-worker.ts'

const { bytes, name, limits, mapping } = workerData as WorkOrder
const say = (message: WorkMessage): void => parentPort?.postMessage(message)

/** A person sees ten steps a second; more would only fill the queue between the threads. */
const pause = 100
let said = 0
const onProgress = (progress: Progress): void => {
  const now = performance.now()
  if (now - said < pause && progress.done !== 0 && progress.done !== progress.total) return
  said = now
  say({ progress })
}

say({ result: await readDocument(bytes, name, { limits, mapping, onProgress }) })
