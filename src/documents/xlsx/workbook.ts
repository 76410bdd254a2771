import type { Parts } from '#documents/zip/parts.ts'
import { readXml } from '#documents/zip/xml.ts'
import { shownBy, type Shown } from './formats.ts'

export type SheetPart = { name: string; hidden: boolean; part: string }
export type Workbook = { sheets: SheetPart[]; from1904: boolean; strings: string[]; shown: Shown[] }

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

function partAt(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  return path.join('/')
}

async function readRelations(parts: Parts, part: string, signal?: AbortSignal): Promise<Map<string, { part: string; type: string }>> {
  const relations = new Map<string, { part: string; type: string }>()
  const name = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`
  if (!parts.has(name)) return relations
  const open = (element: string, { Id, Target, Type }: Record<string, string>): void => {
    if (element === 'Relationship' && Id && Target)
      relations.set(Id, { part: partAt(folderOf(part), Target), type: Type?.split('/').at(-1) ?? '' })
  }
  await readXml(parts.open(name), name, { open }, signal)
  return relations
}

/** Shared texts, runs joined; phonetic signs (`rPh`) stand beside the text and are not part of it. */
async function readStrings(parts: Parts, part: string, signal?: AbortSignal): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  const open = (name: string): void => {
    if (name === 'si') text = ''
    else if (name === 't') inText = true
    else if (name === 'rPh') phonetic = true
  }
  const close = (name: string): void => {
    if (name === 'si') strings.push(text)
    else if (name === 't') inText = false
    else if (name === 'rPh') phonetic = false
  }
  await readXml(parts.open(part), part, { open, close, text: (more) => void (inText && !phonetic && (text += more)) }, signal)
  return strings
}

async function readStyles(parts: Parts, part: string, signal?: AbortSignal): Promise<Shown[]> {
  const codes = new Map<number, string>()
  const shown: Shown[] = []
  let inCells = false
  await readXml(
    parts.open(part),
    part,
    {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
        else if (name === 'cellXfs') inCells = true
        else if (name === 'xf' && inCells) shown.push(shownBy(Number(numFmtId ?? 0), codes.get(Number(numFmtId))))
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false
      },
    },
    signal,
  )
  return shown
}

const on = (value: string | undefined): boolean => value === '1' || value === 'true'

/** What all sheets share: their names and places, texts, number formats, and where days are counted from. */
export async function readWorkbook(parts: Parts, signal?: AbortSignal): Promise<Workbook> {
  const main = parts.names.find((name) => /(^|\/)workbook\d*\.xml$/i.test(name)) ?? 'xl/workbook.xml'
  const relations = await readRelations(parts, main, signal)
  const book: Workbook = { sheets: [], from1904: false, strings: [], shown: [] }
  const open = (element: string, attributes: Record<string, string>): void => {
    if (element === 'workbookPr') book.from1904 = on(attributes.date1904)
    else if (element === 'sheet') {
      const relation = relations.get(attributes['r:id'] ?? attributes.id ?? '')
      const hidden = attributes.state !== undefined && attributes.state !== 'visible'
      if (relation?.type === 'worksheet') book.sheets.push({ name: attributes.name ?? '', hidden, part: relation.part })
    }
  }
  await readXml(parts.open(main), main, { open }, signal)
  const part = (type: string): string | undefined => [...relations.values()].find((relation) => relation.type === type)?.part
  const strings = part('sharedStrings')
  const styles = part('styles')
  if (strings && parts.has(strings)) book.strings = await readStrings(parts, strings, signal)
  if (styles && parts.has(styles)) book.shown = await readStyles(parts, styles, signal)
  return book
}
