import { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { countKinds, type Counts } from '#domain/document/tree.ts'
import type { TreeNode } from '#domain/document/document.ts'
import type { CellError, ColumnMapping } from '#documents/ledger/mapping.ts'
import type { Passage, Reading, Span } from '#documents/reading.ts'
import { heldSpans } from '#documents/text/unread.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { treeOfReading } from './tree-of-reading.ts'

/** What a reading says about its document as a whole. */
export type ReadingHead = Pick<
  Reading,
  | 'kind'
  | 'language'
  | 'title'
  | 'body'
  | 'bodies'
  | 'inspector'
  | 'dates'
  | 'totals'
  | 'totalsAgree'
  | 'sanctions'
  | 'moneyRecovered'
  | 'rulesMade'
  | 'contact'
  | 'warnings'
> & {
  clues: { mentioned: boolean; count: number | null }
  mapping: ColumnMapping[] | null
  errors: CellError[]
  /** Readings kept before headings were counted apart have no number of them. */
  counts: Omit<Counts, 'heading'> & { heading?: number }
}

/** `read` are the characters that were understood as anything at all, as pairs of from and to. */
export type ReadPassage = Passage & { read: [number, number][] }

/** The file a document's `readingSha` names. The tree and the passages have files of their own, so that a page needs only its part. */
export type StoredReading = ReadingHead & { treeSha: string; passages: number; pages: string[] }
export type KeptReading = { sha256: string; head: ReadingHead }

export const passagesPerFile = 2000

const putJson = async (files: FileStore, value: unknown): Promise<string> =>
  (await files.put(Readable.from([Buffer.from(JSON.stringify(value))]))).sha256

export const readJson = async <T>(files: FileStore, sha256: string): Promise<T> => (await json(files.read(sha256))) as T

/** The understood characters of each passage as runs that neither touch nor overlap. */
function understood(reading: Reading): Map<number, [number, number][]> {
  const runs = new Map<number, [number, number][]>()
  const spans = heldSpans(reading).toSorted((a: Span, b: Span) => a.passage - b.passage || a.from - b.from)
  for (const { passage, from, to } of spans) {
    const own = runs.get(passage) ?? []
    const last = own.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else own.push([from, to])
    runs.set(passage, own)
  }
  return runs
}

async function putPassages(files: FileStore, reading: Reading): Promise<string[]> {
  const runs = understood(reading)
  await setImmediate()
  const pages: string[] = []
  for (let from = 0; from < reading.passages.length; from += passagesPerFile) {
    const page = reading.passages.slice(from, from + passagesPerFile).map((one) => ({ ...one, read: runs.get(one.index) ?? [] }))
    pages.push(await putJson(files, page))
  }
  return pages
}

const headOf = (
  { passages: _passages, unread: _unread, aspects: _aspects, findings: _findings, ...reading }: Reading,
  tree: TreeNode[],
): ReadingHead => {
  const { suggestions: _suggestions, sources: _sources, ledger, clues, ...head } = reading
  return {
    ...head,
    clues: { mentioned: clues.mentioned, count: clues.count },
    mapping: ledger?.mapping ?? null,
    errors: ledger?.errors ?? [],
    counts: countKinds(tree),
  }
}

/** Keeps what was read: a restart of the server, or another day, finds it again under its digest. Between its steps others are served. */
export async function keepReading(files: FileStore, reading: Reading): Promise<KeptReading> {
  const tree = treeOfReading(reading)
  await setImmediate()
  const head = headOf(reading, tree)
  const treeSha = await putJson(files, tree)
  const pages = await putPassages(files, reading)
  const stored: StoredReading = { ...head, treeSha, passages: reading.passages.length, pages }
  return { sha256: await putJson(files, stored), head }
}

/** Passages `from` (inclusive) to `to` (exclusive), by their index. */
export async function passagesOf(files: FileStore, { pages }: StoredReading, from: number, to: number): Promise<ReadPassage[]> {
  const first = Math.floor(from / passagesPerFile)
  const wanted = pages.slice(first, Math.ceil(to / passagesPerFile))
  const read = await Promise.all(wanted.map((sha) => readJson<ReadPassage[]>(files, sha)))
  return read.flat().slice(from - first * passagesPerFile, to - first * passagesPerFile)
}
