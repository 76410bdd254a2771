/** A stretch of two texts laid over each other. */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string }

/** A Chinese character is a word, a number with its point is one, and so are the letters between two spaces. */
const wordsOf = (text: string): string[] => text.match(/\p{Script=Han}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\s+|./gsu) ?? []

/** Beyond this many pairs of words nobody would read the marks; the middle is told as replaced. */
const most = 4_000_000

const join = (list: Stretch[], kind: Stretch['kind'], text: string): void => {
  const last = list.at(-1)
  if (text === '') return
  if (last?.kind === kind) last.text += text
  else list.push({ kind, text })
}

/** The longest common row of words, from the end, as a table of lengths. */
function lengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1
  const table = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        before[i] === after[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  return table
}

function middle(before: readonly string[], after: readonly string[], list: Stretch[]): void {
  if (before.length * after.length > most) {
    join(list, 'gone', before.join(''))
    join(list, 'new', after.join(''))
    return
  }
  const table = lengths(before, after)
  const width = after.length + 1
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      join(list, 'same', before[i]!)
      i += 1
      j += 1
    } else if (j >= after.length || (i < before.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)) {
      join(list, 'gone', before[i]!)
      i += 1
    } else {
      join(list, 'new', after[j]!)
      j += 1
    }
  }
}

/** What stayed, what is gone and what is new, word by word. */
export function changedWords(before: string, after: string): Stretch[] {
  const [then, now] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < then.length && head < now.length && then[head] === now[head]) head += 1
  let tail = 0
  while (tail < then.length - head && tail < now.length - head && then.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const list: Stretch[] = []
  join(list, 'same', then.slice(0, head).join(''))
  middle(then.slice(head, then.length - tail), now.slice(head, now.length - tail), list)
  join(list, 'same', then.slice(then.length - tail).join(''))
  return list
}
