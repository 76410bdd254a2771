import type { DocumentState, ImportedDocument } from '#domain/document/document.ts'
import { cluesIn, draftsOf, limits, type DraftFinding, type Drafts } from '#domain/document/drafts.ts'
import type { FindingHappening, Registration } from '#domain/finding/finding.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import type { SuggestionHappening } from '#domain/inspection/suggestion.ts'
import { isRefused, refuse, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import type { Acting, ActStamp } from '#platform/trail/acting.ts'
import { beginStreams, type Beginning } from '#platform/trail/begin-streams.store.ts'
import { findingStream, inspectionStream, suggestionStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { actOnDocument, type DocumentRef } from './act-on-document.ts'
import { documentRow } from './documents.store.ts'
import { moneyIn } from './money-in.ts'
import { readJson, type StoredReading } from './stored-reading.ts'

export type Confirmed = { id: string; version: number; state: DocumentState; findings: number; suggestions: number }

type Registering = { inspection: Inspection; documentId: string; suggestionIds: Map<string, string> }

const suggestionsOf = ({ inspection, documentId, suggestionIds }: Registering, { suggestions }: Drafts): Beginning<SuggestionHappening>[] =>
  suggestions.map(({ nodeId, text, detail, spans }, at) => {
    const { id: inspectionId, bodyId, path, suggestionsNumbered } = inspection
    const number = suggestionsNumbered + at + 1
    const data = { inspectionId, bodyId, path, number, text, detail, source: { documentId, spans } }
    return { id: suggestionIds.get(nodeId)!, happenings: [{ kind: 'suggestion-registered', data }] }
  })

const registration = ({ inspection, documentId, suggestionIds }: Registering, draft: DraftFinding, number: number): Registration => {
  const { id: inspectionId, roundId, bodyId, path, sourceKind } = inspection
  const { headings, text, category, weight, spans } = draft
  return {
    inspectionId,
    roundId,
    bodyId,
    path,
    sourceKind,
    number,
    headings,
    text,
    category,
    weight,
    money: moneyIn(text, draft.amount),
    suggestionIds: draft.suggestions.map((nodeId) => suggestionIds.get(nodeId)!),
    source: { documentId, spans },
  }
}

const findingsOf = (registering: Registering, { findings }: Drafts): Beginning<FindingHappening>[] =>
  findings.map((draft, at) => ({
    id: newId(registering.inspection.region),
    happenings: [{ kind: 'finding-registered', data: registration(registering, draft, registering.inspection.findingsNumbered + at + 1) }],
  }))

/** Clues are counted only; an earlier document of the inspection may have spoken of them too. */
const cluesAfter = (inspection: Inspection, { tree, clues }: ImportedDocument): Inspection['clues'] => {
  const now = cluesIn(tree, clues.count)
  return { mentioned: inspection.clues.mentioned || now.mentioned, count: now.count ?? inspection.clues.count }
}

async function register(
  tx: Tx,
  inspection: Inspection,
  confirmed: { document: ImportedDocument; drafts: Drafts; stamp: ActStamp },
): Promise<void> {
  const { document, drafts, stamp } = confirmed
  const suggestionIds = new Map(drafts.suggestions.map(({ nodeId }) => [nodeId, newId(inspection.region)]))
  const registering = { inspection, documentId: document.id, suggestionIds }
  const numbers = { findings: drafts.findings.length, suggestions: drafts.suggestions.length, tasks: 0 }
  const happenings = [
    { kind: 'numbers-given' as const, data: numbers },
    { kind: 'feedback-confirmed' as const, data: { documentId: document.id, clues: cluesAfter(inspection, document) } },
  ]
  await saveStream(tx, inspectionStream, inspection, { happenings, stamp })
  await beginStreams(tx, suggestionStream, suggestionsOf(registering, drafts), stamp)
  await beginStreams(tx, findingStream, findingsOf(registering, drafts), stamp)
}

/** What stands above a finding that has no heading: the document's title, or what its file is called. */
export const titleOf = ({ title }: Pick<StoredReading, 'title'>, name: string): string =>
  (title ?? name.replace(/\.[a-z]{2,5}$/i, '')).slice(0, limits.heading).toWellFormed()

/** What was read and corrected becomes drafts of the inspection, all of it or nothing. */
export async function confirmDocument(
  tx: Tx,
  acting: Acting,
  { files, ...ref }: DocumentRef & { files: FileStore },
): Promise<Confirmed | Refused> {
  const row = await documentRow(tx, ref.id)
  if (!row) return refuse('missing')
  const inspection = (await lockStream(tx, inspectionStream, row.inspectionId))!
  let drafts: Drafts = { findings: [], suggestions: [] }
  const done = await actOnDocument(tx, acting, ref, {
    ask: async ({ tree, readingSha, name }) => {
      drafts = draftsOf(tree, titleOf(await readJson<StoredReading>(files, readingSha), name))
      return { act: 'confirm', drafts, issued: inspection.issued }
    },
  })
  if (isRefused(done)) return done
  await register(tx, inspection, { document: done.before, drafts, stamp: done.stamp })
  const { id, version, state } = done.document
  return { id, version, state, findings: drafts.findings.length, suggestions: drafts.suggestions.length }
}
