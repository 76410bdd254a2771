import type { Lang } from '#documents/templates/paper.ts'
import { half, pitch, textSize } from './text.ts'

const wordMl = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋_GB2312"/>'

/** The outline of the four levels, so that Word's navigation shows the paper's own headings; how they look stands on the headings themselves. */
const level = (n: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
  `<w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr></w:style>`

/** Twenty-eight characters fill a line only where no program widens the gap between a number and the Chinese beside it. */
const noGaps = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'

/** What is not set in the type of the text leaves the line grid: there, lines larger or smaller would jump to whole pitches of the page. */
const offGrid = [
  ['Title', 'title'],
  ['Head', 'Head'],
  ['Cell', 'Cell'],
] as const

/** The style sheet. `docx` has no word for leaving the grid, so the sheet is written out. */
export const styleSheet = (lang: Lang): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${wordMl}">` +
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${half(textSize[lang])}"/><w:szCs w:val="${half(textSize[lang])}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr>${lang === 'zh' ? `<w:spacing w:before="0" w:after="0" w:line="${pitch}" w:lineRule="exact"/>` : ''}</w:pPr></w:pPrDefault></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${lang === 'zh' ? `<w:pPr>${noGaps}</w:pPr>` : ''}<w:rPr><w:sz w:val="${half(textSize[lang])}"/><w:szCs w:val="${half(textSize[lang])}"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
  `${[1, 2, 3, 4].map(level).join('')}` +
  `${offGrid.map(([id, name]) => `<w:style w:type="paragraph"${id === name ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style>`).join('')}` +
  `</w:styles>`
