/**
 * What travels unseen in each row of a sheet that may come back: which record it is, the version that was written out, and a print of
 * every cell, so that what was changed offline is known without the original. The last part is a check of the rest: a mark that was
 * dragged down, cut or retyped is no mark.
 */
export type Mark = { id: string; version: number; prints: readonly string[] }

/** FNV-1a over UTF-16 units: not a secret, only a print, and a million of them cost less than a second. */
function print(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}

export const printOf = print

const checkOf = (body: string, layout: string): string => print(`${layout}|${body}`)

/** `layout`: the keys of the columns in the order of the prints, so that a row of another kind of sheet is not taken for one of this. */
export function markOf({ id, version, prints }: Mark, layout: string): string {
  const body = `R1.${id}.${version}.${prints.join('')}`
  return `${body}.${checkOf(body, layout)}`
}

const shape = /^R1\.([0-9a-f-]{36})\.(\d{1,9})\.((?:[0-9a-z]{7})*)\.([0-9a-z]{7})$/

export const looksMarked = (text: string): boolean => text.trim().startsWith('R1.')

/** The mark a cell carries; null where it was damaged. */
export function readMark(text: string, layout: string): Mark | null {
  const written = text.trim()
  const match = shape.exec(written)
  if (!match) return null
  const [, id, version, prints, check] = match
  if (checkOf(written.slice(0, written.lastIndexOf('.')), layout) !== check) return null
  return { id: id!, version: Number(version), prints: prints!.match(/.{7}/g) ?? [] }
}
