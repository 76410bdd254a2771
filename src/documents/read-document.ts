import { readLedger, looksLikeLedger } from './ledger/read-ledger.ts'
import type { ColumnMapping } from './ledger/mapping.ts'
import type { Sheet } from './ledger/table.ts'
import { openDocument, type OpenedDocument, type OpenOptions } from './open-document.ts'
import { UnreadableFile, type FileProblem } from './problems.ts'
import { readProse } from './read-prose.ts'
import type { Passage, Reading } from './reading.ts'
import { sheetsOfText } from './text/sheets.ts'

export type ReadOptions = OpenOptions & {
  /** Columns as a person corrected them, for a table; taken from an earlier reading's `ledger.mapping`. */
  mapping?: readonly ColumnMapping[] | undefined
}
export type ReadResult = { reading: Reading } | { problem: FileProblem }

type Tables = { passages: Passage[]; sheets: Sheet[] }

const signs = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0)

/** A Word file is a ledger where its tables carry most of the text; a small table within prose stays prose. */
function tablesOfWord({ passages, tables }: OpenedDocument): Tables | null {
  const inTables = signs(passages.filter(({ style }) => style?.table !== undefined))
  return inTables > signs(passages) / 2 && looksLikeLedger(tables) ? { passages, sheets: tables } : null
}

function tablesOf(opened: OpenedDocument, name: string): Tables | null {
  if (opened.format === 'xlsx') return { passages: opened.passages, sheets: opened.tables }
  if (opened.format === 'docx') return tablesOfWord(opened)
  return opened.text === undefined ? null : sheetsOfText(opened.text, name)
}

const asProblem = (fault: unknown): FileProblem => {
  if (fault instanceof UnreadableFile) return fault.problem
  if (fault instanceof Error && fault.name === 'AbortError') return { code: 'cancelled', values: {} }
  return { code: 'unreadable', values: { reason: fault instanceof Error ? fault.message : String(fault) } }
}

/** Reads a file of any kind we know; a file that cannot be read is a problem with its reason, never an exception. */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const opened = await openDocument(bytes, name, options)
    const tables = tablesOf(opened, name)
    options.onProgress?.({ stage: 'understanding', done: 0, total: (tables ?? opened).passages.length })
    options.signal?.throwIfAborted()
    return { reading: tables ? readLedger(tables.passages, tables.sheets, options.mapping) : readProse(opened.passages, options) }
  } catch (fault) {
    return { problem: asProblem(fault) }
  }
}
