import { useSyncExternalStore } from 'react'
import { lookIn, type Look } from '#domain/preference.ts'
import type { Light } from './palette.ts'
import { applyTheme } from './theme.ts'

/**
 * How the screens look now. Kept with the person on the server and, as a copy, on this device: the copy is read before the first paint, so
 * that a dark screen never flashes white (`public/first-paint.js` reads the same shelf).
 */
const shelf = 'rectify.look'
const darkness = matchMedia('(prefers-color-scheme: dark)')
const paper = matchMedia('print')
const watchers = new Set<() => void>()

const kept = (): Look => {
  try {
    return lookIn(JSON.parse(localStorage.getItem(shelf) ?? 'null'))
  } catch {
    return lookIn(null)
  }
}

export type Shown = Look & { light: Light }

/** Paper is white whatever the screen is. */
const lightOf = (look: Look): Light => {
  if (paper.matches) return 'light'
  return look.theme === 'system' ? (darkness.matches ? 'dark' : 'light') : look.theme
}
const shownOf = (look: Look): Shown => ({ ...look, light: lightOf(look) })

let shown = shownOf(kept())

function show(look: Look): void {
  const next = shownOf(look)
  if (JSON.stringify(next) === JSON.stringify(shown)) return
  shown = next
  applyTheme(document.documentElement, shown)
  for (const seen of watchers) seen()
}

/** Before anything is drawn. */
export function beginLook(): void {
  applyTheme(document.documentElement, shown)
  for (const query of [darkness, paper]) query.addEventListener('change', () => show(kept()))
}

export function chooseLook({ theme, density, textSize }: Look): void {
  const look = { theme, density, textSize }
  localStorage.setItem(shelf, JSON.stringify(look))
  show(look)
}

const subscribe = (seen: () => void): (() => void) => {
  watchers.add(seen)
  return () => watchers.delete(seen)
}

/** For what is drawn outside the style sheets, such as charts: `useLook().light` is `light` or `dark`. */
export const useLook = (): Shown => useSyncExternalStore(subscribe, () => shown)
