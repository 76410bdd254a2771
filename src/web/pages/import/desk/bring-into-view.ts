type Place = { passage: number; item: string | null }

const settleAfter = 3

/**
 * Scrolls a pane, and nothing around it, so that a place of the document stands in its upper third. Passages that were never seen have
 * only a guessed height until they are, so the place is looked for again in the next frames.
 */
export function bringIntoView(pane: HTMLElement | null, { passage, item }: Place, tries = settleAfter): void {
  const paragraph = pane?.querySelector<HTMLElement>(`[data-passage="${passage}"]`)
  if (!pane || !paragraph) return
  const mark = item === null ? null : paragraph.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`)
  scrollWithin(pane, mark ?? paragraph)
  if (tries > 0) requestAnimationFrame(() => bringIntoView(pane, { passage, item }, tries - 1))
}

/** What is seen already stays where it is. */
export function scrollWithin(pane: HTMLElement, element: HTMLElement, head = 0): void {
  const outer = pane.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  const seen = inner.top >= outer.top + head && inner.bottom <= outer.bottom
  if (!seen) pane.scrollTop += inner.top - outer.top - head - (outer.height - head) / 3
}
