/** The cursor of the ledger and the block that reaches from where it began. */
export type Spot = { row: number; column: number }
export type Selection = { active: Spot; anchor: Spot }
export type Bounds = { rows: number; columns: number; page: number }

export type Step = { key: string; far: boolean; extend: boolean }

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

type Move = (spot: Spot, bounds: Bounds, far: boolean) => Spot

/** Keys as every spreadsheet has them; `far` is with Ctrl. */
const moves: Record<string, Move> = {
  ArrowDown: (spot, { rows }, far) => ({ ...spot, row: far ? rows - 1 : spot.row + 1 }),
  ArrowUp: (spot, _, far) => ({ ...spot, row: far ? 0 : spot.row - 1 }),
  ArrowRight: (spot, { columns }, far) => ({ ...spot, column: far ? columns - 1 : spot.column + 1 }),
  ArrowLeft: (spot, _, far) => ({ ...spot, column: far ? 0 : spot.column - 1 }),
  PageDown: (spot, { page }) => ({ ...spot, row: spot.row + page }),
  PageUp: (spot, { page }) => ({ ...spot, row: spot.row - page }),
  Home: (spot, _, far) => ({ row: far ? 0 : spot.row, column: 0 }),
  End: (spot, { rows, columns }, far) => ({ row: far ? rows - 1 : spot.row, column: columns - 1 }),
}

export const isMove = (key: string): boolean => Object.hasOwn(moves, key)

/** Where a key leads; with Shift the block grows from where it began. */
export function stepped(selection: Selection | null, { key, far, extend }: Step, bounds: Bounds): Selection | null {
  const move = moves[key]
  if (!move || bounds.rows === 0) return selection
  if (selection === null) {
    const start = { row: 0, column: 0 }
    return { active: start, anchor: start }
  }
  const next = move(selection.active, bounds, far)
  const active = { row: within(next.row, bounds.rows), column: within(next.column, bounds.columns) }
  return { active, anchor: extend ? selection.anchor : active }
}

/** The block as rows and columns from and to, both included. */
export const blockOf = ({ active, anchor }: Selection) => ({
  top: Math.min(active.row, anchor.row),
  bottom: Math.max(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  right: Math.max(active.column, anchor.column),
})
