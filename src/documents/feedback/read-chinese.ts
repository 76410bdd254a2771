import type { Passage, Reading } from '#documents/reading.ts'
import { heldSpans, restOf } from '#documents/text/unread.ts'
import { flagBadDates } from './bad-dates.ts'
import { blocksOf } from './blocks.ts'
import { cluesOf } from './clues.ts'
import { kindOf } from './kind.ts'
import { outlineOf } from './outline.ts'
import { outcomesIn } from './outcomes.ts'
import { checkCounts, readBody } from './read-body.ts'
import { readHead } from './read-head.ts'
import type { Source } from './source.ts'
import { isEmpty, spansOfCuts, warn } from './source.ts'
import { titleOf } from './title.ts'
import { totalsIn } from './totals.ts'

export type ReadChineseOptions = {
  /** Called now and then with paragraphs done and paragraphs in all. */
  onProgress?: ((done: number, total: number) => void) | undefined
  signal?: AbortSignal | undefined
}

const EVERY = 256

const ticker =
  ({ onProgress, signal }: ReadChineseOptions, total: number) =>
  (done: number) => {
    if (done % EVERY !== 0) return
    signal?.throwIfAborted()
    onProgress?.(done, total)
  }

/** Summing-up is asked of documents about rectification; in feedback a leader's figures are not the document's. */
const isRectification = (source: Source): boolean => source.kind !== 'feedback'

/**
 * Reads a Chinese prose document: feedback, progress notice, audit letter or report, round disclosure. Pure. Everything read
 * keeps its place; what no rule understood is in `unread`, character for character.
 */
export const readChinese = (passages: Passage[], options: ReadChineseOptions = {}): Reading => {
  const blocks = blocksOf(passages)
  const tick = ticker(options, blocks.length)
  const title = titleOf(blocks)
  const clues = cluesOf(blocks)
  const source: Source = { blocks, kind: kindOf(title.text, blocks), clues: clues.byBlock, warnings: [] }
  if (blocks.length === 0) warn(source, 'document-empty')
  else if (source.kind === 'unknown') warn(source, 'kind-unknown')
  const { head, apart } = readHead(source, title)
  const outline = outlineOf(blocks, source.kind === 'feedback', apart, tick)
  const body = readBody(source, outline)
  const free = body.free.filter((cut) => !isEmpty(cut))
  const { totals, checks } = totalsIn(source, free)
  checkCounts(source, body, totals)
  const outcomes = outcomesIn(source, isRectification(source) ? free : [])
  for (const block of blocks) {
    tick(block.index)
    flagBadDates(source, block)
  }
  const { parts, aspects, findings, suggestions } = body
  const reading: Reading = {
    kind: source.kind,
    language: 'zh',
    ...head,
    aspects,
    findings,
    suggestions,
    totals,
    totalsAgree: checks.length === 0 ? null : checks.every((check) => check.agrees),
    sanctions: outcomes.sanctions,
    moneyRecovered: outcomes.moneyRecovered,
    rulesMade: outcomes.rulesMade,
    clues: { mentioned: clues.cuts.length > 0, count: clues.count, spans: spansOfCuts(source, clues.cuts) },
    warnings: source.warnings,
    sources: { ...head.sources, ...outcomes.sources },
    passages,
    unread: [],
    ...(parts.length > 0 ? { parts } : {}),
  }
  return { ...reading, unread: restOf(passages, heldSpans(reading)) }
}
