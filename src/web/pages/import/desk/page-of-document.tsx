import { memo } from 'react'
import type { Text } from '#ui/i18n/catalogue.ts'
import { useText } from '#ui/i18n/language.tsx'
import { MarkedText, type PassageMark, type Selected } from '#ui/passage/marked-text.tsx'
import { columnsOf, type SheetColumn } from '#ui/passage/sheet.ts'
import type { Schemas } from '#web/api/generated.ts'
import { deskWords } from './desk.words.ts'

type Passages = Schemas['DocumentPassage'][]

const placeOf = ({ place }: Passages[number], text: Text<typeof deskWords.zh>): string => {
  if (place.in === 'cell') return place.cell
  return place.in === 'page' ? text('page', { page: place.page, n: place.paragraph }) : text('paragraph', { n: place.paragraph })
}

const cellOf = ({ place }: Passages[number]) => (place.in === 'cell' ? place : undefined)

/** The columns of a sheet, measured once, so that its pages stand below each other; nothing for a document of paragraphs. */
export function sheetColumns(passages: Passages): SheetColumn[] | undefined {
  const cells = passages.map((one) => ({ text: one.text, cell: cellOf(one) })).filter(({ cell }) => cell)
  return cells.length > 0 ? columnsOf(cells) : undefined
}

type Props = {
  passages: Passages
  marks: PassageMark[]
  chosen: string | null
  columns: SheetColumn[] | undefined
  onChoose: (id: string) => void
  onSelect: (selected: Selected) => void
}

/** Drawn anew only where something of it changed: a choice elsewhere costs a long document nothing. */
export const PageOfDocument = memo(
  function PageOfDocument({ passages, marks, chosen, columns, onChoose, onSelect }: Props) {
    const text = useText(deskWords)
    const shown = passages.map((one) => ({
      index: one.index,
      text: one.text,
      heading: one.heading ?? undefined,
      place: placeOf(one, text),
      cell: cellOf(one),
    }))
    const sheets = new Set(passages.flatMap(({ place }) => (place.in === 'cell' ? [text('sheet', place)] : [])))
    const label = [text('pane.document'), ...sheets, shown[0]?.place, shown.at(-1)?.place].filter(Boolean).join(' · ')
    return (
      <MarkedText label={label} passages={shown} marks={marks} chosen={chosen} columns={columns} onChoose={onChoose} onSelect={onSelect} />
    )
  },
  (before, after) =>
    before.passages === after.passages &&
    before.marks === after.marks &&
    before.chosen === after.chosen &&
    before.columns === after.columns,
)
