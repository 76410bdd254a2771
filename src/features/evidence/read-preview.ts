import type { Actor } from '#domain/actor.ts'
import type { EvidenceVersion } from '#domain/evidence/evidence.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { exifBytes } from '#documents/picture/read-exif.ts'
import { previewFile, previewLimits } from '#documents/preview.ts'
import { problemWords } from '#documents/problems.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Language } from '#platform/http/language.ts'
import { evidenceStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { tiedBodiesOfTask } from './evidence.store.ts'

/** A version of a piece of evidence that this person may see. */
export async function seenVersion(db: Db, actor: Actor, id: string, version: number): Promise<EvidenceVersion | null> {
  const evidence = await readStream(db, evidenceStream, id)
  if (!evidence) return null
  const above = { ...evidence, path: [...evidence.path, ...(await tiedBodiesOfTask(db, evidence.taskId))] }
  if (isRefused(permit(actor, 'evidence.read', above))) return null
  return evidence.versions.find((one) => one.version === version) ?? null
}

async function firstBytes(files: FileStore, sha256: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of files.read(sha256) as AsyncIterable<Uint8Array>) {
    pieces.push(piece)
    size += piece.length
    if (size >= most) break
  }
  return new Uint8Array(Buffer.concat(pieces).subarray(0, most))
}

/** How a version looks, read from its original bytes. */
export async function readPreview(files: FileStore, { sha256, size }: EvidenceVersion, language: Language) {
  const bytes = await firstBytes(files, sha256, size > previewLimits.bytes ? exifBytes : previewLimits.bytes)
  const { problem, ...preview } = await previewFile(bytes, size)
  return { ...preview, why: problem && problemWords(problem, language) }
}
