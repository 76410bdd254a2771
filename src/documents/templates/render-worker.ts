import { parentPort, workerData } from 'node:worker_threads'
import type { Paper } from './paper.ts'
import type { Format } from './render-paper.ts'

const { paper, format } = workerData as { paper: Paper; format: Format }
// Only the writer that is needed is loaded: each brings its own library.
const bytes =
  format === 'pdf'
    ? await (await import('./pdf/write-pdf.ts')).writePdf(paper)
    : await (await import('./word/write-word.ts')).writeWord(paper)
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer])
