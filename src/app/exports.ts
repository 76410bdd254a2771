import type { AnyMaker } from '#platform/exports/maker.ts'

/** Every kind of file that is made in the background, by hand: `[...paperExports, ...sheetExports]`. */
export const allExports: readonly AnyMaker[] = []
