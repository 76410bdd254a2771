import type { XmlAttributes, XmlListener } from '#documents/zip/xml.ts'
import { isOn } from './definitions.ts'
import { closeCell, closeTable, openCell, openRow, openTable } from './tables.ts'
import { addText, closeParagraph, endDangling, openParagraph, type OpenTable, type Paragraph, type Walk } from './walk.ts'

/** Properties as they were before a tracked change, deleted and moved-away text, field codes, phonetic signs, the old drawing beside the new one. */
const unseen = new Set(
  (
    'del moveFrom Fallback pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange numberingChange ' +
    'instrText delText delInstrText fldData rt'
  ).split(' '),
)

/** Counters of WordprocessingML are small; what is not a number is none. */
const asCount = (val: string | undefined, otherwise: number): number => {
  const value = Number(val ?? otherwise)
  return Number.isInteger(value) && value >= 0 ? Math.min(value, 1000) : otherwise
}

const inProperties =
  (change: (paragraph: Paragraph, val: string | undefined) => void) =>
  (walk: Walk, { val }: XmlAttributes): void => {
    const paragraph = walk.paragraphs.at(-1)
    if (paragraph && walk.properties > 0) change(paragraph, val)
  }

const ofTable =
  (change: (table: OpenTable, val: string | undefined) => void) =>
  (walk: Walk, { val }: XmlAttributes): void => {
    const table = walk.openTables.at(-1)
    if (table) change(table, val)
  }

const inRun = (walk: Walk, text: string): void => {
  if (walk.runs > 0 && walk.properties === 0) addText(walk, text)
}

const onOpen: Record<string, (walk: Walk, attributes: XmlAttributes) => void> = {
  p: openParagraph,
  pPr: (walk) => (walk.properties += 1),
  r: (walk) => {
    walk.runs += 1
    walk.runBold = null
  },
  t: (walk) => (walk.inText = true),
  tab: (walk) => inRun(walk, '\t'),
  br: (walk, { type }) => type !== 'page' && type !== 'column' && inRun(walk, '\n'),
  cr: (walk) => inRun(walk, '\n'),
  noBreakHyphen: (walk) => inRun(walk, '-'),
  sym: (walk, { char }) => inRun(walk, String.fromCharCode(Number.parseInt(char ?? '', 16) || 0x25a1)),
  b: (walk, attributes) => walk.properties === 0 && (walk.runBold = isOn(attributes)),
  pStyle: inProperties((paragraph, val) => (paragraph.style = val ?? null)),
  numId: inProperties((paragraph, val) => (paragraph.numId = val ?? null)),
  ilvl: inProperties((paragraph, val) => (paragraph.depth = asCount(val, 0))),
  outlineLvl: inProperties((paragraph, val) => (paragraph.heading = asCount(val, 9) + 1)),
  tbl: openTable,
  tr: ofTable(openRow),
  gridBefore: ofTable((table, val) => (table.column += asCount(val, 0))),
  tc: ofTable(openCell),
  gridSpan: ofTable(({ cell }, val) => cell && (cell.width = Math.max(asCount(val, 1), 1))),
  vMerge: ofTable(({ cell }, val) => cell && (cell.merge = val === 'restart' ? 'start' : 'go-on')),
}

const onClose: Record<string, (walk: Walk) => void> = {
  p: closeParagraph,
  pPr: (walk) => (walk.properties -= 1),
  r: (walk) => {
    walk.runs -= 1
    walk.runBold = null
  },
  t: (walk) => (walk.inText = false),
  tc: closeCell,
  tbl: closeTable,
  body: endDangling,
  footnote: endDangling,
}

/** Listens to a part of running text (`word/document.xml`, footnotes, endnotes) and puts down what a person sees, in order. */
export const bodyListener = (walk: Walk): XmlListener => ({
  open: (name, attributes) => {
    if (unseen.has(name)) {
      walk.skipped += 1
      const paragraph = walk.paragraphs.at(-1)
      if (name === 'del' && walk.properties > 0 && paragraph) paragraph.endDeleted = true
    } else if (walk.skipped === 0) onOpen[name]?.(walk, attributes)
  },
  close: (name) => {
    if (unseen.has(name)) walk.skipped -= 1
    else if (walk.skipped === 0) onClose[name]?.(walk)
  },
  text: (text) => {
    if (walk.inText && walk.skipped === 0) addText(walk, text)
  },
})
