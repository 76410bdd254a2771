import type { NoticeKind } from './notice/kinds.ts'

/** How the screens look to one person, and what they want to be told. A plain setting: nobody else sees it, so it leaves no trail. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]
export const textSizes = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof textSizes)[number]

export type Look = { theme: Theme; density: Density; textSize: TextSize }
/** `keys`: whether single letters are shortcuts (WCAG 2.2, 2.1.4 asks that one can do without). */
export type Preference = Look & { keys: boolean; muted: NoticeKind[]; guideClosed: boolean }

export const plainLook: Look = { theme: 'system', density: 'comfortable', textSize: 'normal' }
export const noPreference: Preference = { ...plainLook, keys: true, muted: [], guideClosed: false }

/** What a browser kept of a look, as far as it is one. */
export function lookIn(kept: unknown): Look {
  const said = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  const one = <T extends string>(known: readonly T[], name: keyof Look, usual: T): T => known.find((each) => each === said[name]) ?? usual
  return {
    theme: one(themes, 'theme', plainLook.theme),
    density: one(densities, 'density', plainLook.density),
    textSize: one(textSizes, 'textSize', plainLook.textSize),
  }
}
