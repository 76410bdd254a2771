import { words } from '#domain/words.ts'
import type { Messages } from '#platform/http/messages.ts'

/** The server says what the screens say. Codes the platform has words for already keep those. */
export const domainMessages = (known: readonly string[]): Messages =>
  Object.fromEntries(Object.entries(words).filter(([code]) => !known.includes(code)))
