import type { Passage } from '#documents/reading.ts'

/** One passage per line of a plain text; what the decoders give for richer files. */
export const passagesOf = (text: string): Passage[] =>
  text.split(/\r\n|\n|\r/).map((line, index) => ({ index, text: line, place: { in: 'paragraph', paragraph: index + 1 } }))
