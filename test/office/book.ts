import { all, orderFaults, type Element } from './element.ts'
import { openPackage, packageFaults, type Package } from './package.ts'

/** CT_Worksheet and CT_Workbook of ECMA-376 (sml.xsd): Excel drops what stands elsewhere, and says that it has repaired the file. */
const worksheet =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  )
const workbook =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  )
const styleSheet = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ')
const many = new Set(['conditionalFormatting'])

const columnOf = (at: string): number => [...at.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
const rowOf = (at: string): number => Number(/\d+$/.exec(at)?.[0])
const rising = (list: readonly number[]): boolean => list.every((one, at) => at === 0 || one > list[at - 1]!)

/** What says how many there are says the truth. */
const countFaults = (root: Element): string[] =>
  ['mergeCells', 'dataValidations', 'cellXfs', 'fonts', 'fills', 'borders', 'numFmts', 'definedNames'].flatMap((name) =>
    all(root, name).flatMap(({ attributes, children }) =>
      attributes['count'] === undefined || Number(attributes['count']) === children.length
        ? []
        : [`${name} says ${attributes['count']} and has ${children.length}`],
    ),
  )

function cellFaults(rows: readonly Element[], styles: number): string[] {
  const faults = rising(rows.map(({ attributes }) => Number(attributes['r']))) ? [] : ['rows do not rise']
  for (const { attributes, children } of rows) {
    if (!rising(children.map((cell) => columnOf(cell.attributes['r']!)))) faults.push(`cells of row ${attributes['r']} do not rise`)
    if (Number(attributes['ht'] ?? 0) > 409) faults.push(`row ${attributes['r']} is higher than 409 points`)
    for (const cell of children) {
      const { r: at = '', s: style = '0', t: type } = cell.attributes
      const text = all(cell, 't')[0]
      if (rowOf(at) !== Number(attributes['r'])) faults.push(`${at} stands in row ${attributes['r']}`)
      if (Number(style) >= styles) faults.push(`${at} has a style that is not there`)
      if (type === 'inlineStr' && cell.children[0]?.name !== 'is') faults.push(`${at} says text and has none`)
      if (text && text.text.length > 32_767) faults.push(`${at} is longer than a cell`)
      if (text && text.text !== text.text.trim() && text.attributes['xml:space'] !== 'preserve') faults.push(`${at} loses its spaces`)
      if (type === undefined && cell.children[0]?.name === 'v' && Number.isNaN(Number(cell.children[0].text)))
        faults.push(`${at} is no number`)
    }
  }
  return faults
}

/** A list is either short and in its place or a range; Excel refuses a longer one. */
const listFaults = (root: Element): string[] =>
  all(root, 'dataValidation').flatMap(({ attributes, children }) => {
    const formula = children.find(({ name }) => name === 'formula1')?.text ?? ''
    const ranges = (attributes['sqref'] ?? '').split(' ')
    return [
      ...(formula.length > 255 ? [`a list of ${formula.length} signs`] : []),
      ...(ranges.every((range) => /^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(range)) ? [] : [`a list at ${attributes['sqref']}`]),
    ]
  })

/** A sheet says its width once for each column, holds its frozen head within itself, and merges no cell twice. */
function sheetFaults(root: Element, styles: number): string[] {
  const columns = all(root, 'col').map(
    ({ attributes }) => [Number(attributes['min']), Number(attributes['max']), Number(attributes['width'])] as const,
  )
  const wide = columns.filter(([min, max, width], at) => max < min || width > 255 || (at > 0 && min <= columns[at - 1]![1]))
  const panes = all(root, 'pane').filter(({ attributes }) => attributes['topLeftCell'] === undefined)
  const merged = all(root, 'mergeCell').map(({ attributes }) => attributes['ref']!)
  return [
    ...orderFaults(root, worksheet, many),
    ...cellFaults(all(root, 'row'), styles),
    ...listFaults(root),
    ...countFaults(root),
    ...wide.map(([min]) => `column ${min} is said wrongly`),
    ...panes.map(() => 'a frozen head without its cell'),
    ...merged.filter((one, at) => merged.indexOf(one) !== at).map((one) => `${one} is merged twice`),
  ]
}

function nameFaults({ xml }: Package): string[] {
  const root = xml.get('xl/workbook.xml')!
  const sheets = all(root, 'sheet').map(({ attributes }) => attributes)
  const names = sheets.map(({ name }) => name!)
  const own = all(root, 'definedName').map(({ attributes, text }) => ({
    key: `${attributes['name']}/${attributes['localSheetId'] ?? ''}`,
    text,
    of: attributes['localSheetId'],
  }))
  const quoted = (text: string): string | undefined => /^'((?:[^']|'')+)'!/.exec(text)?.[1]
  return [
    ...orderFaults(root, workbook),
    ...names
      .filter((name, at) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) !== at)
      .map((name) => `two sheets are called ${name}`),
    ...names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name)).map((name) => `no sheet can be called ${name}`),
    ...(sheets.some(({ state }) => state === undefined) ? [] : ['every sheet is hidden']),
    ...own.filter(({ key }, at) => own.findIndex((one) => one.key === key) !== at).map(({ key }) => `${key} is named twice`),
    ...own
      .filter(({ of, text }) => of !== undefined && quoted(text) !== names[Number(of)])
      .map(({ key }) => `${key} lies on another sheet`),
    ...countFaults(root),
  ]
}

/** Everything for which Excel would repair or refuse a workbook, as far as a list of rules can say it. */
export async function bookFaults(bytes: Uint8Array): Promise<string[]> {
  const file = await openPackage(bytes)
  const styles = file.xml.get('xl/styles.xml')!
  const known = all(styles, 'cellXfs')[0]!.children.length
  const told = [...file.xml].flatMap(([name, root]) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? sheetFaults(root, known).map((fault) => `${name}: ${fault}`) : [],
  )
  return [...packageFaults(file), ...nameFaults(file), ...orderFaults(styles, styleSheet), ...countFaults(styles), ...told]
}
