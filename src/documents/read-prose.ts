import { readEnglish } from './english/read-english.ts'
import type { Passage, Reading } from './reading.ts'
import type { ReadOptions } from './read-document.ts'
import { languageOf } from './text/passages.ts'

/** Running text goes to the reader of its language. */
export async function readProse(passages: Passage[], { signal }: ReadOptions): Promise<Reading> {
  if (languageOf(passages) === 'en') return readEnglish(passages)
  const module = './feedback/read-chinese.ts'
  const { readChinese } = (await import(module)) as {
    readChinese: (passages: Passage[], options: { signal?: AbortSignal | undefined }) => Reading | Promise<Reading>
  }
  return readChinese(passages, { signal })
}
