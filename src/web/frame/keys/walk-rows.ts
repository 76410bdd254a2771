/** What can be stepped through on a page: the links that stand for rows. */
const rows = '#main .r-table__link, #main .r-work__link, #main [data-row-link]'

/** Moves to the next or the previous row; from nowhere to the first. False where the page has no rows. */
export function walkRows(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(rows)].filter((link) => link.getClientRects().length > 0)
  if (links.length === 0) return false
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = links[at < 0 ? (step === 1 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return true
}
