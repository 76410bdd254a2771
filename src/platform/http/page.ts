import { z } from 'zod'
import { Problem } from './problem.ts'

export const longestPage = 200

/** Query fields of every list. There are no page numbers and no totals: a list is read on from where it ended. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(longestPage).default(50),
  cursor: z.string().max(2000).optional(),
}

/** A page of a list; `next` is the cursor of the following one, null at the end. */
export const pageSchema = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

/** The keys of the last row of a page, as an opaque word. */
export const encodeCursor = (keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

/** The keys in a cursor, checked against what the list sorts by: nothing a client invents reaches the SQL. */
export function decodeCursor<T extends z.ZodType>(cursor: string, keys: T): z.infer<T> {
  try {
    return keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new Problem('bad-cursor')
  }
}

/** Cuts a list that was read with `limit + 1` rows into a page. */
export function pageOf<Row>(rows: Row[], limit: number, keysOf: (row: Row) => readonly unknown[]): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null }
}
