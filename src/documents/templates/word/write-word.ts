import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  TabStopType,
  type ISectionOptions,
} from 'docx'
import { areaOf, distances, sizes, twipsOf, upright, wide } from '#documents/templates/official-layout.ts'
import type { Paper } from '#documents/templates/paper.ts'
import { copiesPlaceOf } from '#documents/templates/text-lines.ts'
import { blockOf } from './blocks.ts'
import { numberFace } from './faces.ts'
import { copyBlock, redHead, titleLines } from './head.ts'
import { styleSheet } from './styles.ts'
import { half, pitch, run } from './text.ts'

/** The dash of the page number lies 7 mm under the type area; its line is half above, half below the dash. */
const footerLine = 16
const footerDistance = (bottom: number): number => twipsOf(bottom - distances.pageNumber) - (footerLine * 20) / 2

/** The number between dashes at the outer edge, one character in; the state of the data at the inner edge of the same line. */
function footerOf(paper: Paper, outer: 'right' | 'left'): Footer {
  const { width } = areaOf(paper.shape === 'wide' ? wide : upright)
  const numbered = { font: numberFace, size: half(sizes.page) }
  const number = [
    new TextRun({ text: '— ', ...numbered }),
    new TextRun({ children: [PageNumber.CURRENT], ...numbered }),
    new TextRun({ text: ' —', ...numbered }),
  ]
  const state = run(paper.state, paper.lang, { size: sizes.state })
  const tab = new TextRun({ children: [new Tab()], ...numbered })
  const em = sizes.page * 20
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { line: footerLine * 20, lineRule: 'exact', before: 0, after: 0 },
        indent: { left: outer === 'left' ? em : 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: outer === 'right' ? twipsOf(width) - em : twipsOf(width) }],
        children: outer === 'right' ? [state, tab, ...number] : [...number, tab, state],
      }),
    ],
  })
}

/** A page with the copy block alone after an empty one has no number (7.5). */
const noFooters = () => ({ default: new Footer({ children: [new Paragraph({})] }), even: new Footer({ children: [new Paragraph({})] }) })

/** Twenty-two lines; a wide table has its own. */
const gridOf = ({ lang, shape }: Paper) =>
  lang === 'zh' && shape === 'upright' ? { type: DocumentGridType.LINES, linePitch: pitch } : { type: DocumentGridType.DEFAULT }

function pageOf({ shape }: Paper) {
  const form = shape === 'wide' ? wide : upright
  const margin = {
    top: twipsOf(form.top),
    bottom: twipsOf(form.bottom),
    left: twipsOf(form.left),
    right: twipsOf(form.right),
    header: twipsOf(15),
    footer: footerDistance(form.bottom),
    gutter: 0,
  }
  // `docx` turns the page itself: it takes the upright one with the word that it lies.
  const orientation = shape === 'wide' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return { size: { width: twipsOf(upright.width), height: twipsOf(upright.height), orientation }, margin }
}

const hair = (pageBreakBefore = false): Paragraph =>
  new Paragraph({ style: 'Cell', spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 }, pageBreakBefore })

/** The paper, and its copy block: below the text, on the next page, or behind an empty one in a section of its own. */
function sectionsOf(paper: Paper): ISectionOptions[] {
  const { lang, shape, head, blocks, copies } = paper
  const properties = { page: pageOf(paper), grid: gridOf(paper) }
  const footers = { default: footerOf(paper, 'right'), even: footerOf(paper, 'left') }
  const body = blocks.flatMap((block, at) => blockOf(block, { lang, shape, next: blocks[at + 1]?.is ?? null }))
  const text = [...(head ? redHead(head, lang) : []), ...titleLines(paper), ...body]
  if (copies === null) return [{ properties, footers, children: text }]
  const place = copiesPlaceOf(paper)
  // A table that begins a page needs a paragraph before it, or the page is not turned.
  const turned = [hair(place === 'next'), copyBlock(copies, lang), hair()]
  if (place === 'below') return [{ properties, footers, children: [...text, ...turned.slice(1)] }]
  if (place === 'next') return [{ properties, footers, children: [...text, ...turned] }]
  return [
    { properties, footers, children: text },
    { properties: { ...properties, type: SectionType.EVEN_PAGE }, footers: noFooters(), children: turned },
  ]
}

/** A paper as a Word file. */
export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Rectify',
    lastModifiedBy: 'Rectify',
    title: paper.title.join(''),
    description: paper.state,
    evenAndOddHeaderAndFooters: true,
    externalStyles: styleSheet(paper.lang),
    sections: sectionsOf(paper),
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
