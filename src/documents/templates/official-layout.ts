/**
 * The page of GB/T 9704-2012 (党政机关公文格式) in the standard's own units, and what follows from it. The test beside it holds every
 * figure; both writers take theirs from here.
 */

/** Millimetres. 5.2.1: top 37 ± 1, left 28 ± 1, type area 156 × 225. The right and bottom margins are what remains of A4. */
export const upright = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 } as const
/** A wide table turns the same page: its binding edge is the top, the type area is 225 × 156. */
export const wide = { width: 297, height: 210, top: 28, left: 37, right: 35, bottom: 26 } as const
export type PageShape = { readonly [K in keyof typeof upright]: number }

export const areaOf = ({ width, height, top, left, right, bottom }: PageShape): { width: number; height: number } => ({
  width: width - left - right,
  height: height - top - bottom,
})

/** 5.2.2: size 3 仿宋, 22 lines of 28 characters fill the type area. */
export const grid = { lines: 22, characters: 28 } as const

/** Sizes by their Chinese names, in points. */
export const sizes = { title: 22, text: 16, page: 14, copies: 14, table: 12, small: 10.5, state: 9 } as const

/** 7.2.4: the head stands 35 mm below the top of the type area; 7.2.7: the red line 4 mm under the number; 7.5: the page number 7 mm under the area. */
export const distances = { head: 35, redLine: 4, pageNumber: 7 } as const
/** 7.4.1: first and last line of the copy block 0.35 mm, between them 0.25 mm. */
export const lineWidths = { thick: 0.35, thin: 0.25, red: 0.5 } as const

export const pointsOf = (millimetres: number): number => (millimetres / 25.4) * 72
/** Twentieths of a point, the whole number that Word counts in. */
export const twipsOf = (millimetres: number): number => Math.round(pointsOf(millimetres) * 20)

/** Rounded down to a twip, so that the twenty-second line still fits: about 28.95 pt. */
export const linePitch = Math.floor((pointsOf(areaOf(upright).height) * 20) / grid.lines) / 20
/**
 * Twenty-eight characters of 16 pt are 448 pt and the area 442: each stands on a little less than its own width, in whole twips. Said as the spacing of
 * the characters, because a grid of cells narrower than the type is understood by Word and WPS but gives every character two cells in LibreOffice.
 */
export const characterPitch = Math.floor((pointsOf(areaOf(upright).width) * 20) / grid.characters) / 20

/** The largest size in which the name of the issuing body fits on one line of the type area. */
export const headSize = (characters: number): number =>
  Math.max(16, Math.min(49, Math.floor((pointsOf(areaOf(upright).width) / Math.max(characters, 1)) * 0.98)))
