import type { ClipboardEvent } from 'react'
import { textIn, type Showing } from './cell-text.ts'
import { htmlOfBlock, pastedOf, textOfBlock, type Pasted } from './clipboard-block.ts'
import { sheetColumns } from './columns.ts'
import { copied, type Copied } from './deeds.ts'
import type { Box } from './range.ts'
import type { SheetRow } from './sheet-rows.ts'

/** Under this name a sheet finds its own copies again, ids and all. */
const own = 'application/x-rectify-plan'

type Around = {
  rows: readonly SheetRow[]
  box: Box
  showing: Showing
  /** In a cell under the pen the clipboard is the text field's own. */
  writing: boolean
  editable: boolean
  onOwn: (copy: Copied) => void
  onForeign: (pasted: Pasted) => void
  onCut: () => void
}

const parsed = (text: string): Copied | null => {
  try {
    return text === '' ? null : (JSON.parse(text) as Copied)
  } catch {
    return null
  }
}

/** Copy, cut and paste by the events of the browser, which work without any right to read the clipboard. */
export function useClipboard({ rows, box, showing, writing, editable, onOwn, onForeign, onCut }: Around) {
  const put = (event: ClipboardEvent): boolean => {
    if (writing) return false
    const block = rows
      .slice(box.top, box.bottom + 1)
      .map((row) => sheetColumns.slice(box.left, box.right + 1).map((column) => textIn(column, row.fields, showing)))
    event.clipboardData.setData('text/plain', textOfBlock(block))
    event.clipboardData.setData('text/html', htmlOfBlock(block))
    event.clipboardData.setData(own, JSON.stringify(copied(rows, box)))
    event.preventDefault()
    return true
  }
  return {
    onCopy: (event: ClipboardEvent) => void put(event),
    onCut: (event: ClipboardEvent) => {
      if (put(event) && editable) onCut()
    },
    onPaste: (event: ClipboardEvent) => {
      if (writing) return
      event.preventDefault()
      if (!editable) return
      const copy = parsed(event.clipboardData.getData(own))
      if (copy) return onOwn(copy)
      const pasted = pastedOf(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'))
      if (pasted.block.some((row) => row.some((cell) => cell.trim() !== ''))) onForeign(pasted)
    },
  }
}
