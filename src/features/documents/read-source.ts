import type { Actor } from '#domain/actor.ts'
import type { ImportedDocument } from '#domain/document/document.ts'
import { excerptOf, ownOnly, type Stretch } from '#domain/document/excerpt.ts'
import { nodesOf } from '#domain/document/tree.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { documentStream, findingStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { targetOfInspection } from '#features/inspections/inspections.store.ts'
import { passagesOf, readJson, type ReadPassage, type StoredReading } from './stored-reading.ts'

/** A row of a sheet stands between this many rows before and after it. */
const rowsAround = 2
/** Cells that are looked through for those rows: enough for sheets of three hundred columns. */
const cellsAround = 600
const mostPassages = 120

const stretchesIn = (spans: readonly SourceSpan[], passage: number): Stretch[] => spans.filter((span) => span.passage === passage)

const cluesOf = ({ tree }: ImportedDocument): SourceSpan[] => [...nodesOf(tree)].flatMap((node) => (node.kind === 'clue' ? node.spans : []))

type Wanted = { files: FileStore; reading: StoredReading; own: readonly SourceSpan[]; around: number }

async function ownPassages({ files, reading, own }: Wanted): Promise<ReadPassage[]> {
  const numbers = [...new Set(own.map((span) => span.passage))].toSorted((a, b) => a - b).slice(0, mostPassages)
  const read = await Promise.all(numbers.map((number) => passagesOf(files, reading, number, number + 1)))
  return read.flat()
}

/** Whether a passage stands near enough to one of the finding's own: some paragraphs away, or in one of the next rows. */
function isNear(passage: ReadPassage, own: readonly ReadPassage[], around: number): boolean {
  const { place } = passage
  if (place.in !== 'cell') return own.some((one) => Math.abs(one.index - passage.index) <= around)
  return own.some(({ place: at }) => at.in === 'cell' && at.sheet === place.sheet && Math.abs(at.row - place.row) <= rowsAround)
}

async function passagesAround(wanted: Wanted, own: readonly ReadPassage[]): Promise<ReadPassage[]> {
  const { files, reading, around } = wanted
  const reach = own[0]?.place.in === 'cell' ? cellsAround : around
  const found = new Map<number, ReadPassage>()
  for (const { index } of own) {
    if (found.size >= mostPassages) break
    const near = await passagesOf(files, reading, Math.max(0, index - reach), Math.min(index + reach + 1, reading.passages))
    for (const passage of near) if (isNear(passage, own, around)) found.set(passage.index, passage)
  }
  return [...found.values()].toSorted((a, b) => a.index - b.index)
}

/** What the columns of the finding's sheet are called. */
const headersOf = ({ mapping }: StoredReading, own: readonly ReadPassage[]): { column: number; text: string }[] => {
  const place = own[0]?.place
  const sheet = place?.in === 'cell' ? mapping?.find((one) => one.sheet === place.sheet) : undefined
  return (sheet?.columns ?? []).map(({ column, header }) => ({ column, text: header }))
}

export type SourceAsked = { findingId: string; around: number }

/**
 * Where a finding's words stand in the document they were read from. Who may read the document sees what stands around them, but no
 * clue; who may read the finding alone sees its own words and their place, for other findings stand in the same paragraph.
 */
export async function readSource(at: { db: Db; files: FileStore }, actor: Actor, { findingId, around }: SourceAsked) {
  const { db, files } = at
  const finding = await readStream(db, findingStream, findingId)
  if (!finding?.source || isRefused(permit(actor, 'finding.read', readTarget(finding)))) return null
  const document = await readStream(db, documentStream, finding.source.documentId)
  if (!document) return null
  const whole = !isRefused(permit(actor, 'document.read', await targetOfInspection(db, document.inspectionId)))
  const reading = await readJson<StoredReading>(files, document.readingSha)
  const wanted = { files, reading, own: finding.source.spans, around }
  const own = await ownPassages(wanted)
  const shown = whole ? await passagesAround(wanted, own) : own
  const clues = cluesOf(document)
  return {
    whole,
    documentId: whole ? document.id : null,
    name: whole ? document.name : null,
    format: own[0]?.place.in ?? 'paragraph',
    total: reading.passages,
    headers: whole ? headersOf(reading, own) : [],
    passages: shown.map(({ index, text, place, style }) => {
      const parts = excerptOf(text, stretchesIn(wanted.own, index), stretchesIn(clues, index))
      return { index, place, heading: whole ? (style?.heading ?? null) : null, parts: whole ? parts : ownOnly(parts) }
    }),
  }
}
