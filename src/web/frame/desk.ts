import { cell } from '#web/api/cell.ts'

/** What stands open over the page: one thing at a time. */
export const over = cell<'search' | 'keys' | 'notices' | null>(null)
