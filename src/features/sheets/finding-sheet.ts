import type { SheetRow } from '#documents/sheets/book.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { stateLabels, weightLabels } from '#domain/labels.ts'
import { permit, type Target } from '#domain/permission.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { isRefused } from '#domain/refusal.ts'
import { columnsOfActs, permissionOf } from '#domain/sheet/returning.ts'
import { states } from '#domain/finding/life.ts'
import { weights } from '#domain/finding/finding.ts'
import type { Language } from '#platform/http/language.ts'
import { findingStream, inspectionStream } from '#platform/trail/streams.ts'
import { readStream, readStreams } from '#platform/trail/trail.store.ts'
import { fileName, howTo, stateLine, wordsOf, type NamedBook, type SheetFor } from './book-lines.ts'
import { findingColumns, inLanguage } from './columns.ts'
import { actsOnFinding, findingCells, type FindingNames } from './finding-cells.ts'
import { findingIdsOf, inspectionLabels } from './sheets.store.ts'

/** What the cells of findings are chosen from. */
export const findingLists = (lang: Language) => ({
  states: states.map((state) => stateLabels[state][lang]),
  weights: weights.map((weight) => weightLabels[weight][lang]),
  claims: [lang === 'zh' ? '认领' : 'Claim'],
})

/** A finding's row with the cells that this person may fill in now. */
export function findingRow(finding: Finding, target: Target, names: FindingNames, { actor }: Pick<SheetFor, 'actor'>): SheetRow {
  const acts = actsOnFinding(finding).filter((act) => !isRefused(permit(actor, permissionOf[act], target)))
  return { id: finding.id, version: finding.version, cells: findingCells(finding, names), open: columnsOfActs('findings', acts) }
}

/** The findings of one inspection: drafts to be put right by the office, issued ones to be claimed by the body. */
export async function findingSheet(whom: SheetFor, inspectionId: string): Promise<NamedBook | null> {
  const { db, actor, today, lang } = whom
  const inspection = await readStream(db, inspectionStream, inspectionId)
  if (!inspection || isRefused(permit(actor, 'finding.read', inspection))) return null
  const all = await readStreams(db, findingStream, await findingIdsOf(db, inspectionId))
  const findings = all.filter((one) => !isRefused(permit(actor, 'finding.read', readTarget(one)))).toSorted((a, b) => a.number - b.number)
  const labels = await inspectionLabels(db, [inspectionId])
  const names: FindingNames = { inspections: new Map(labels.map((one) => [one.id, one])), today, lang }
  const rows = findings.map((finding) => findingRow(finding, { ...inspection, ...finding }, names, whom))
  const title = lang === 'zh' ? '问题清单' : 'Findings'
  const part = {
    name: title,
    title: `${labels[0]!.bodyName} · ${title}（${labels[0]!.roundName}）`,
    lines: [await stateLine(whom), howTo(lang)],
    columns: inLanguage(findingColumns, lang),
    frozen: 1,
    rows,
    marked: true,
    openColumns: [...new Set(rows.flatMap((row) => row.open ?? []))],
  }
  const about = { rectify: '1', kind: 'findings', lang, inspection: inspectionId, written: whom.now }
  return {
    name: fileName(title, labels[0]!.bodyName, today),
    book: { sheets: [part], lists: findingLists(lang), about, words: wordsOf(lang) },
  }
}
