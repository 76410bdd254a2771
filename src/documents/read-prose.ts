import { readEnglish } from './english/read-english.ts'
import { readChinese } from './feedback/read-chinese.ts'
import type { ReadOptions } from './read-document.ts'
import type { Passage, Reading } from './reading.ts'
import { languageOf } from './text/passages.ts'

/** Running text goes to the reader of its language. */
export function readProse(passages: Passage[], { onProgress, signal }: ReadOptions): Reading {
  if (languageOf(passages) === 'en') return readEnglish(passages)
  return readChinese(passages, { signal, onProgress: (done, total) => onProgress?.({ stage: 'understanding', done, total }) })
}
