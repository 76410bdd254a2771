import { buffer } from 'node:stream/consumers'
import { openDocument } from '#documents/open-document.ts'
import { fileLimits, UnreadableFile, type FileProblem } from '#documents/problems.ts'
import { readBack, type ReadBack } from '#documents/sheets/read-back.ts'
import type { FileStore } from '#platform/files/file-store.ts'

/** As much as one sheet that people fill in ever is: 20 MB packed, 200 MB unpacked. */
export const largestSheet = 20 * 1_048_576
const limits = { ...fileLimits, bytes: largestSheet, unpackedBytes: 200 * 1_048_576, partBytes: 150 * 1_048_576 }

/** A file is named by its content, so the last few that were read need not be read again for each part of them that is applied. */
const lately = new Map<string, Promise<ReadBack | null>>()
const mostKept = 4

async function read(files: FileStore, sha256: string, name: string): Promise<ReadBack | null> {
  const { tables } = await openDocument(await buffer(files.read(sha256)), name, { limits })
  return readBack(tables)
}

export type Returned = { read: ReadBack } | { problem: FileProblem | 'not-our-sheet' }

/** A sheet of ours that came back, or why it cannot be read. */
export async function readReturned(files: FileStore, { sha256, name }: { sha256: string; name: string }): Promise<Returned> {
  const reading = lately.get(sha256) ?? read(files, sha256, name)
  lately.delete(sha256)
  lately.set(sha256, reading)
  for (const oldest of lately.keys()) if (lately.size > mostKept) lately.delete(oldest)
  try {
    const found = await reading
    return found ? { read: found } : { problem: 'not-our-sheet' }
  } catch (error) {
    lately.delete(sha256)
    if (error instanceof UnreadableFile) return { problem: error.problem }
    throw error
  }
}
