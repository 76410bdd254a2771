/** A run of letters on a page of a PDF, where it stands in the units of the page (from below) and how wide it is. */
export type Run = { str: string; transform: readonly number[]; width: number }

/** A stretch to be marked, in parts of the page's width and height from its upper left corner. */
export type Mark = { left: number; top: number; width: number; height: number }

type Letter = { run: number; at: number }

/** Blanks and the width of letters are the setter's business, not the sentence's. */
const bare = (text: string): string[] => [...text.normalize('NFKC').replaceAll(/\s/g, '')]

/** Shorter pieces would be found anywhere. */
const least = 6

function lettersOf(runs: readonly Run[]): { text: string; letters: Letter[] } {
  const text: string[] = []
  const letters: Letter[] = []
  for (const [run, { str }] of runs.entries())
    for (let at = 0; at < str.length; at += 1)
      for (const letter of bare(str[at]!)) {
        text.push(letter)
        letters.push({ run, at })
      }
  return { text: text.join(''), letters }
}

/** Where the words stand among the letters; of words that run over the end of a page, the part on this one. */
function placeOf(text: string, words: string): [from: number, to: number] | null {
  const whole = text.indexOf(words)
  if (whole >= 0) return [whole, whole + words.length]
  for (let length = words.length - 1; length >= least; length -= 1) {
    if (text.endsWith(words.slice(0, length))) return [text.length - length, text.length]
    if (text.startsWith(words.slice(-length))) return [0, length]
  }
  return null
}

/** The foot of a page says its number after the last sentence, and its head the title before the first. */
function overEdges(text: string, words: string): [from: number, to: number] | null {
  for (let length = words.length - 1; length >= least * 2; length -= 1) {
    const head = text.lastIndexOf(words.slice(0, length))
    if (head >= 0) return [head, head + length]
    const tail = text.indexOf(words.slice(-length))
    if (tail >= 0) return [tail, tail + length]
  }
  return null
}

/** The boxes over some words on a page whose letters stand upright; a scanned page has no letters and gets none. */
export function marksOn(runs: readonly Run[], page: { width: number; height: number }, words: readonly string[]): Mark[] {
  const { text, letters } = lettersOf(runs)
  const places = words
    .map((one) => bare(one).join(''))
    .filter((one) => one.length > 0)
    .flatMap((one) => {
      const place = placeOf(text, one) ?? overEdges(text, one)
      return place ? [place] : []
    })
  const marks: Mark[] = []
  for (const [from, to] of places) {
    const byRun = Map.groupBy(letters.slice(from, to), ({ run }) => run)
    for (const [index, list] of byRun) {
      const { str, transform, width } = runs[index]!
      const [, slant = 0, , size = 0, x = 0, y = 0] = transform
      if (slant !== 0 || str.length === 0) continue
      const [first, last] = [list[0]!.at / str.length, (list.at(-1)!.at + 1) / str.length]
      marks.push({
        left: (x + width * first) / page.width,
        top: 1 - (y + size) / page.height,
        width: (width * (last - first)) / page.width,
        height: (size * 1.2) / page.height,
      })
    }
  }
  return marks
}
