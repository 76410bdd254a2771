import type { ClipboardEvent, RefObject } from 'react'
import type { Reading } from '#domain/ledger/cells.ts'
import { useText } from '#ui/i18n/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { lineOf } from './cells.tsx'
import { copiedBlock } from './copied.ts'
import type { ShownColumn } from './layout.ts'
import { ledgerWords } from './ledger.words.ts'
import { blockOf, type Selection } from './selection.ts'
import type { Ledger } from './use-ledger.ts'

const mostCopied = 5000

type Place = { selection: Selection | null; reading: Reading; box: RefObject<HTMLElement | null> }

/** Ctrl+C puts the selected block on the clipboard as Excel takes it. What is not loaded cannot be copied, and that is said. */
export function useCopying(ledger: Pick<Ledger, 'rowAt'>, columns: readonly ShownColumn[], { selection, reading, box }: Place) {
  const text = useText(ledgerWords)
  const say = useToast()
  return (event: ClipboardEvent): void => {
    if (!selection || document.activeElement !== box.current) return
    const { top, bottom, left, right } = blockOf(selection)
    const all = bottom - top + 1
    const rows = Array.from({ length: Math.min(all, mostCopied) }, (_, at) => ledger.rowAt(top + at)).filter((row) => row !== undefined)
    const keys = columns.slice(left, right + 1).map((column) => column.key)
    const copied = copiedBlock(rows.map(lineOf), keys, reading)
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied.text)
    event.clipboardData.setData('text/html', copied.html)
    say(text(rows.length === all ? 'copied' : 'copied.part', { n: rows.length, all }))
  }
}
