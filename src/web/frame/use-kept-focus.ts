import { useEffect } from 'react'

/** Where the keyboard may stand; what is hidden is left out by asking for its boxes. */
const stops = 'a[href], button:not([disabled]), input:not([disabled]):not([hidden]), select, textarea, [tabindex="0"]'

/** How long a dialog takes to go, and a page to be drawn after an act. */
const moments = [60, 450]

const isDrawn = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0

/** The control itself, or the first one in what is left of its surroundings. */
function nearest(path: readonly HTMLElement[]): HTMLElement | null {
  const left = path.find(isDrawn)
  if (!left || left === path[0]) return left ?? null
  const inside = [...left.querySelectorAll<HTMLElement>(stops)].find(isDrawn)
  return left.id === 'main' ? left : (inside ?? left.closest<HTMLElement>('#main'))
}

function pathOf(element: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = []
  for (let at: HTMLElement | null = element; at && at !== document.body && at.id !== 'root'; at = at.parentElement) path.push(at)
  return path
}

/** A button that disappears with its act, or a dialog whose button has gone, would leave the keyboard nowhere: it goes on from the nearest place. */
export function useKeptFocus(): void {
  useEffect(() => {
    // On the page, and in the dialog that lies over it.
    let path: HTMLElement[] = []
    let timers: ReturnType<typeof setTimeout>[] = []
    const take = ({ target }: FocusEvent): void => {
      timers.forEach(clearTimeout)
      if (!(target instanceof HTMLElement)) return
      const way = pathOf(target)
      path = way.at(-1)?.closest('#root') ? way : [...way, ...path.filter((one) => one.closest('#root') && !way.includes(one))]
    }
    const look = (): void => {
      if (document.activeElement === document.body && path.length > 0 && !isDrawn(path[0]!)) nearest(path)?.focus({ preventScroll: true })
    }
    const lose = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget === null) timers = moments.map((after) => setTimeout(look, after))
    }
    document.addEventListener('focusin', take)
    document.addEventListener('focusout', lose)
    return () => {
      timers.forEach(clearTimeout)
      document.removeEventListener('focusin', take)
      document.removeEventListener('focusout', lose)
    }
  }, [])
}
