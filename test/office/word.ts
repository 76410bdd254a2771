import { all, everyOne, orderFaults, type Element } from './element.ts'
import { openPackage, packageFaults, type Package } from './package.ts'

const words = (text: string): string[] => text.split(' ')

/** The sequences of ECMA-376 (wml.xsd, transitional) for what a paper is made of; Word repairs or refuses a file that has another. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:pBdr': words('top left bottom right between bar'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': words('top left start bottom right end insideH insideV'),
  'w:tblCellMar': words('top left start bottom right end'),
  'w:tcMar': words('top left start bottom right end'),
  'w:tcPr': words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:styles': words('docDefaults latentStyles style'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
}
const many = new Set(['headerReference', 'footerReference', 'tr', 'style', 'bookmarkStart', 'bookmarkEnd', 'tblStylePr'])

/** Tables: every row fills the grid, every cell ends with a paragraph, and two tables never touch. */
function tableFaults(root: Element): string[] {
  const tables = all(root, 'w:tbl').flatMap((table) => {
    const columns = all(
      table.children.find(({ name }) => name === 'w:tblGrid')!,
      'w:gridCol',
    ).length
    return table.children
      .filter(({ name }) => name === 'w:tr')
      .flatMap((row) => {
        const cells = row.children.filter(({ name }) => name === 'w:tc')
        const spans = cells.map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1))
        const open = cells.filter((cell) => cell.children.at(-1)?.name !== 'w:p')
        const filled = spans.reduce((sum, one) => sum + one, 0)
        return [
          ...(filled === columns ? [] : [`a row fills ${filled} of ${columns} columns`]),
          ...open.map(() => 'a cell does not end with a paragraph'),
        ]
      })
  })
  const touching = everyOne(root).flatMap(({ children }) =>
    children.flatMap((one, at) =>
      one.name === 'w:tbl' && children[at + 1]?.name !== 'w:p' ? ['a table is not followed by a paragraph'] : [],
    ),
  )
  return [...tables, ...touching]
}

function textFaults(root: Element): string[] {
  return all(root, 'w:t').flatMap(({ text, attributes }) => [
    ...(text !== text.trim() && attributes['xml:space'] !== 'preserve' ? [`“${text}” loses its spaces`] : []),
    ...(/[\n\t]/.test(text) ? [`“${text}” holds a break that Word does not show`] : []),
  ])
}

function idFaults(root: Element): string[] {
  return [['w:bookmarkStart', 'w:id'] as const, ['wp:docPr', 'id'] as const].flatMap(([element, key]) => {
    const ids = all(root, element).map(({ attributes }) => attributes[key]!)
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${element} ${id} twice`)
  })
}

/** A section ends the body, and what a paragraph or run names as its style is there. */
function bodyFaults({ xml }: Package): string[] {
  const body = all(xml.get('word/document.xml')!, 'w:body')[0]!
  const styles = new Set(all(xml.get('word/styles.xml')!, 'w:style').map(({ attributes }) => attributes['w:styleId']))
  const named = [...xml.values()].flatMap((root) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((name) => all(root, name)),
  )
  return [
    ...(body.children.at(-1)?.name === 'w:sectPr' ? [] : ['the body does not end with its section']),
    ...named.flatMap(({ name, attributes }) => (styles.has(attributes['w:val']) ? [] : [`${name}: no style ${attributes['w:val']}`])),
  ]
}

/** Everything for which Word would repair or refuse a file, as far as a list of rules can say it; none where it would open it as it is. */
export async function wordFaults(bytes: Uint8Array): Promise<string[]> {
  const file = await openPackage(bytes)
  if (!file.xml.has('word/document.xml')) return ['there is no document']
  const told = [...file.xml].flatMap(([name, root]) => {
    if (!name.startsWith('word/') || name.endsWith('.rels')) return []
    const ordered = everyOne(root).flatMap((element) => {
      const sequence = sequences[element.name]
      return sequence ? orderFaults(element, sequence, many) : []
    })
    return [...ordered, ...tableFaults(root), ...textFaults(root), ...idFaults(root)].map((fault) => `${name}: ${fault}`)
  })
  return [...packageFaults(file), ...told, ...bodyFaults(file)]
}
