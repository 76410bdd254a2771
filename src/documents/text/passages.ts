import type { Passage } from '#documents/reading.ts'

/** Lines as passages, numbered as an editor numbers them; empty lines count but give none. Page feeds and line ends are no text. */
export function linesAsPassages(text: string): Passage[] {
  const passages: Passage[] = []
  text.split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/).forEach((line, at) => {
    if (line.trim() !== '') passages.push({ index: passages.length, text: line, place: { in: 'paragraph', paragraph: at + 1 } })
  })
  return passages
}

const han = /\p{Script=Han}/gu
const latin = /[A-Za-z]/g

/** Chinese where Han characters carry the text: an English word needs about five letters for one Han character. */
export function languageOf(passages: readonly Passage[]): 'zh' | 'en' {
  let hans = 0
  let latins = 0
  for (const { text } of passages) {
    hans += text.match(han)?.length ?? 0
    latins += text.match(latin)?.length ?? 0
  }
  return hans * 5 >= latins ? 'zh' : 'en'
}
