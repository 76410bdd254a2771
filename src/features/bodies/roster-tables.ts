import { buffer } from 'node:stream/consumers'
import { openDocument } from '#documents/open-document.ts'
import { fileLimits, problemWords, UnreadableFile } from '#documents/problems.ts'
import { readRoster, type RosterTable } from '#documents/sheets/roster.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Language } from '#platform/http/language.ts'
import { Problem } from '#platform/http/problem.ts'

export const largestRoster = 20 * 1_048_576
const limits = { ...fileLimits, bytes: largestRoster, unpackedBytes: 200 * 1_048_576, partBytes: 150 * 1_048_576 }

type Tables = readonly RosterTable[]

/** A list is entered piece by piece, and its bytes never change: what was read last is at hand for the next piece. */
const lately = new Map<string, Tables>()
const mostKept = 4

function keep(sha256: string, tables: Tables): Tables {
  lately.delete(sha256)
  lately.set(sha256, tables)
  for (const oldest of [...lately.keys()].slice(0, Math.max(0, lately.size - mostKept))) lately.delete(oldest)
  return tables
}

/** The tables of an office's own file, or a problem that says what the file is instead. */
export async function tablesOf(files: FileStore, file: { sha256: string; name: string }, lang: Language): Promise<Tables> {
  const known = lately.get(file.sha256)
  if (known) return keep(file.sha256, known)
  try {
    const tables = readRoster((await openDocument(await buffer(files.read(file.sha256)), file.name, { limits })).tables)
    if (tables.some(({ rows }) => rows.length > 0)) return keep(file.sha256, tables)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    throw new Problem('unmet', {}, { unmet: [{ code: 'roster-unreadable', values: { detail: problemWords(error.problem, lang) } }] })
  }
  throw new Problem('unmet', {}, { unmet: [{ code: 'roster-no-table', values: {} }] })
}
