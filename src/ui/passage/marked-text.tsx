import { memo, type KeyboardEvent, type MouseEvent } from 'react'
import type { Tone } from '#ui/tag/tone.ts'
import { segmentsOf, type Mark } from './segments.ts'
import { placeIn, rowsOf, type Cell, type SheetColumn } from './sheet.ts'
import './passage.css'

export type Passage = { index: number; text: string; heading?: number | undefined; place?: string | undefined; cell?: Cell | undefined }

/** `item` is what the mark belongs to on the other side: several marks may lead to one finding. */
export type PassageMark = Mark & { passage: number; item: string; tone: Tone; label: string }

export type Selected = { passage: number; from: number; to: number; text: string }

type Props = {
  label: string
  passages: readonly Passage[]
  marks: readonly PassageMark[]
  chosen: string | null
  /** A sheet is drawn as one: its cells below these columns. */
  columns?: readonly SheetColumn[] | undefined
  onChoose: (item: string) => void
  /** A person selected characters by hand, inside one passage. */
  onSelect?: (selected: Selected) => void
}

const paragraphOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>('[data-passage]') ?? null

/** Where in its passage the selection stands. Labels are drawn by style sheets, so that only the document's own characters count. */
function selectedIn(): Selected | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const paragraph = paragraphOf(range.startContainer)
  if (!paragraph || paragraphOf(range.endContainer) !== paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const from = before.toString().length
  const text = range.toString()
  return { passage: Number(paragraph.dataset['passage']), from, to: from + text.length, text }
}

type ParagraphProps = {
  passage: Passage
  marks: readonly PassageMark[]
  chosen: string | null
  first: boolean
  column?: string | undefined
}

const Paragraph = memo(function Paragraph({ passage, marks, chosen, first, column }: ParagraphProps) {
  const segments = segmentsOf(passage.text, marks)
  const tabStop = first ? segments.find((one) => one.mark)?.from : undefined
  return (
    <p
      className={passage.heading ? 'r-passage r-passage--heading' : 'r-passage'}
      style={column === undefined ? undefined : { gridColumn: column }}
      data-passage={passage.index}
      data-place={passage.place}
    >
      {segments.map(({ text, from, mark }) => {
        if (!mark)
          return (
            <span key={from} className={text.trim() ? 'r-passage__unread' : undefined}>
              {text}
            </span>
          )
        return (
          <mark
            key={from}
            role="button"
            tabIndex={from === tabStop || mark.item === chosen ? 0 : -1}
            aria-pressed={mark.item === chosen}
            aria-label={`${mark.label}: ${text}`}
            data-item={mark.item}
            data-label={from === mark.from ? mark.label : undefined}
            className={`r-mark r-mark--${mark.tone}${mark.item === chosen ? ' r-mark--chosen' : ''}`}
          >
            {text}
          </mark>
        )
      })}
    </p>
  )
})

const none: readonly PassageMark[] = []

/** A document with each recognised passage marked. One stop of the Tab key; arrows go from mark to mark. */
export function MarkedText({ label, passages, marks, chosen, columns, onChoose, onSelect }: Props) {
  const byPassage = Map.groupBy(marks, (mark) => mark.passage)
  const firstMarked = passages.find((passage) => byPassage.has(passage.index))?.index
  const choose = (target: EventTarget) => {
    const item = (target as Element).closest<HTMLElement>('[data-item]')?.dataset['item']
    if (item !== undefined) onChoose(item)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')]
    const at = all.indexOf(event.target as HTMLElement)
    const next = { ArrowDown: all[at + 1], ArrowRight: all[at + 1], ArrowUp: all[at - 1], ArrowLeft: all[at - 1] }[event.key]
    if (event.key === 'Enter' || event.key === ' ') choose(event.target)
    else if (next) next.focus()
    else return
    event.preventDefault()
  }
  const onMouseUp = (event: MouseEvent) => {
    const selected = selectedIn()
    if (selected && onSelect) onSelect(selected)
    else choose(event.target)
  }
  const paragraph = (passage: Passage, column?: string) => {
    const own = byPassage.get(passage.index) ?? none
    return (
      <Paragraph
        key={passage.index}
        passage={passage}
        marks={own}
        chosen={own.some((mark) => mark.item === chosen) ? chosen : null}
        first={passage.index === firstMarked && chosen === null}
        column={column}
      />
    )
  }
  const template = columns && `3em ${columns.map(({ width }) => `${width + 2}em`).join(' ')}`
  return (
    <div className="r-document" role="group" aria-label={label} onKeyDown={onKeyDown} onMouseUp={onMouseUp}>
      {columns
        ? rowsOf(passages).map(([key, row]) => (
            <div key={key} className="r-sheet__row" style={{ gridTemplateColumns: template }} data-row={row[0]?.cell?.row}>
              {row.map((passage) => paragraph(passage, placeIn(columns, passage.cell!, row.length === 1)))}
            </div>
          ))
        : passages.map((passage) => paragraph(passage))}
    </div>
  )
}

/** Brings the passage of an item into view, for the pane on the other side. */
export function showItem(root: HTMLElement | null, item: string): void {
  root?.querySelector(`[data-item="${CSS.escape(item)}"]`)?.scrollIntoView({ block: 'center' })
}
