import { paperExport } from '#features/papers/papers.exports.ts'
import type { AnyMaker } from '#platform/exports/maker.ts'
import { ledgerSheetExport } from '#features/sheets/ledger-sheet.ts'

/** Every kind of file that is made in the background, by hand. */
export const allExports: readonly AnyMaker[] = [paperExport, ledgerSheetExport]
