import type { Passage } from '#documents/reading.ts'
import type { Sheet } from '#documents/ledger/table.ts'
import type { Parts } from '#documents/zip/parts.ts'
import { readXml, type XmlListener } from '#documents/zip/xml.ts'
import { bodyListener } from './body.ts'
import { linkLists, numberingListener, stylesListener, type Styles } from './definitions.ts'
import { countMarks, type Numbering } from './numbering.ts'
import { newWalk, type Walk } from './walk.ts'

/** The list level that names a paragraph style as its own (headings numbered by style). */
const levelByStyle = ({ abstracts }: Numbering): ((style: string) => number | null) => {
  const levels = new Map<string, number>()
  for (const list of abstracts.values())
    for (const [depth, { paragraphStyle }] of list.levels) if (paragraphStyle !== null) levels.set(paragraphStyle, depth)
  return (style) => levels.get(style) ?? null
}

/** Separators between text and notes are stored as notes too; only real notes are text. */
function noteListener(walk: Walk): XmlListener {
  const body = bodyListener(walk)
  let skipping = false
  return {
    ...body,
    open: (name, attributes, prefix) => {
      if (name === 'footnote' || name === 'endnote') skipping = attributes.type !== undefined && attributes.type !== 'normal'
      if (!skipping) body.open?.(name, attributes, prefix)
    },
    close: (name, prefix) => {
      if (!skipping) body.close?.(name, prefix)
    },
  }
}

/** Reads a Word file as its reader sees it: automatic numbers as their visible marks, deletions gone, insertions kept, notes at the end. */
export async function readDocx(parts: Parts, signal?: AbortSignal): Promise<{ passages: Passage[]; tables: Sheet[] }> {
  const read = async (part: string, listener: XmlListener): Promise<void> => {
    if (parts.has(part)) await readXml(parts.open(part), part, listener, signal)
  }
  const styles: Styles = new Map()
  const numbering: Numbering = { abstracts: new Map(), instances: new Map() }
  await read('word/styles.xml', stylesListener(styles))
  await read('word/numbering.xml', numberingListener(numbering))
  linkLists(numbering, styles)
  const walk = newWalk(styles, countMarks(numbering), levelByStyle(numbering))
  // Some programs number the main part; there is only one.
  const main = parts.names.find((name) => /^\/?word\/document\d*\.xml$/i.test(name)) ?? 'word/document.xml'
  await readXml(parts.open(main), main, bodyListener(walk), signal)
  await read('word/footnotes.xml', noteListener(walk))
  await read('word/endnotes.xml', noteListener(walk))
  return { passages: walk.passages, tables: walk.tables }
}
