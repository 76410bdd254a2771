import type { KeyboardEvent } from 'react'
import { wordColumns } from './columns.ts'
import { arrows, at, clamped, moved, walked, type Range, type Size } from './range.ts'
import type { Option } from './read-cell.ts'
import type { Editing } from './use-editing.ts'

export type Deeds = {
  clear: () => void
  fillDown: () => void
  undo: () => void
  redo: () => void
  save: () => void
  write: () => void
  /** Puts the nth measure of a closed finding into the task. */
  insert: (nth: number) => void
}
type Around = {
  range: Range
  size: Size
  select: (range: Range) => void
  editing: Editing
  options: readonly Option[]
  deeds: Deeds
  editable: boolean
}

/** Leaves the cell with the option pointed at, the only one that fits, or what was written. */
function left({ editing, options, select }: Around, next: Range): void {
  const edit = editing.edit!
  const pointed = options[edit.pick] ?? (edit.text.trim() !== '' && options.length === 1 ? options[0] : undefined)
  if (!wordColumns.has(edit.column) && pointed) editing.choose(pointed.id)
  else if (!editing.commit()) return
  select(next)
}

function brokenLine({ target }: KeyboardEvent, { editing }: Around): void {
  const area = target as HTMLTextAreaElement
  const [from, to] = [area.selectionStart, area.selectionEnd]
  editing.change(`${area.value.slice(0, from)}\n${area.value.slice(to)}`)
  requestAnimationFrame(() => area.setSelectionRange(from + 1, from + 1))
}

const pointed = ({ editing, options }: Around, step: number): void =>
  editing.point(Math.max(-1, Math.min(options.length - 1, editing.edit!.pick + step)))

/** Keys that mean something while a cell is under the pen. */
const writing: Readonly<Record<string, (around: Around, event: KeyboardEvent) => boolean>> = {
  Escape: ({ editing }) => (editing.cancel(), true),
  Enter: (around, event) => {
    if (event.altKey) brokenLine(event, around)
    else left(around, walked(around.range, around.size, 'column', event.shiftKey))
    return true
  },
  Tab: (around, event) => (left(around, walked(around.range, around.size, 'row', event.shiftKey)), true),
}

/** While a cell is under the pen. True when the key was meant for the sheet. */
function whileWriting(event: KeyboardEvent, around: Around): boolean {
  const { range, size, editing, options, deeds } = around
  if (writing[event.key]) return writing[event.key]!(around, event)
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') {
    if (editing.commit()) deeds.save()
    return true
  }
  const step = event.shiftKey ? undefined : arrows[event.key]
  if (!step) return false
  if (options.length > 0 && step.rows !== 0) pointed(around, step.rows)
  else if (editing.edit!.mode === 'over') left(around, moved(range, step, size, { far: false, grow: false }))
  else return false
  return true
}

type Turn = (around: Around, event: KeyboardEvent) => void

/** By what is pressed: moves for everybody, deeds for those who write. */
const moves: Readonly<Record<string, Turn>> = {
  Home: ({ range, size, select }, event) => select(at(event.ctrlKey ? 0 : clamped(range.anchor, size).row, 0)),
  End: ({ range, size, select }, event) => select(at(event.ctrlKey ? size.rows - 1 : range.anchor.row, size.cols - 1)),
  PageUp: ({ range, size, select }) => select(at(clamped({ row: range.anchor.row - 10, col: 0 }, size).row, range.anchor.col)),
  PageDown: ({ range, size, select }) => select(at(clamped({ row: range.anchor.row + 10, col: 0 }, size).row, range.anchor.col)),
}
const ctrl: Readonly<Record<string, (deeds: Deeds) => void>> = {
  KeyD: (deeds) => deeds.fillDown(),
  KeyZ: (deeds) => deeds.undo(),
  KeyY: (deeds) => deeds.redo(),
  KeyS: (deeds) => deeds.save(),
}
const plain: Readonly<Record<string, (deeds: Deeds) => void>> = {
  F2: (deeds) => deeds.write(),
  Delete: (deeds) => deeds.clear(),
  Backspace: (deeds) => deeds.clear(),
}

function onDeed(event: KeyboardEvent, { deeds, editable }: Around): boolean {
  if (!editable) return false
  const held = event.ctrlKey || event.metaKey
  if (held && event.shiftKey && event.code === 'KeyZ') deeds.redo()
  else if (held && ctrl[event.code]) ctrl[event.code]!(deeds)
  else if (event.altKey && /^Digit[1-9]$/.test(event.code)) deeds.insert(Number(event.code.slice(5)))
  else if (!held && !event.altKey && plain[event.key]) plain[event.key]!(deeds)
  else return false
  return true
}

function onMove(event: KeyboardEvent, around: Around): boolean {
  const { range, size, select } = around
  const held = event.ctrlKey || event.metaKey
  const step = arrows[event.key]
  if (event.altKey) return false
  if (step) select(moved(range, step, size, { far: held, grow: event.shiftKey }))
  else if (moves[event.key]) moves[event.key]!(around, event)
  else if (held && event.code === 'KeyA') select({ anchor: { row: 0, col: 0 }, head: { row: size.rows - 1, col: size.cols - 1 } })
  else if (event.key === 'Enter' && !held) select(walked(range, size, 'column', event.shiftKey))
  else if (event.key === 'Tab') {
    const next = walked(range, size, 'row', event.shiftKey)
    // At the last cell, and at the first backwards, Tab leaves the sheet as it leaves any field.
    if (next.anchor === range.anchor) return false
    select(next)
  } else return false
  return true
}

/** The keys of a spreadsheet. */
export function onSheetKey(event: KeyboardEvent, around: Around): void {
  // Keys that an input method is using are not ours.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const taken = around.editing.edit ? whileWriting(event, around) : onDeed(event, around) || onMove(event, around)
  if (!taken) return
  event.preventDefault()
  event.stopPropagation()
}
