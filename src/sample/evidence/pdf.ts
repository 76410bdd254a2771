import type { Paper } from './paper.ts'

/**
 * A one-page PDF in plain ASCII. Chinese stands in one of the predefined CJK fonts that a reader brings along (ISO 32000-1, 9.7.5.2:
 * UniGB-UCS2-H with STSong-Light), so nothing is embedded.
 */

const hex = (words: string): string =>
  [...words]
    .map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase()

const write = (words: string, at: { x: number; y: number; size: number }): string =>
  `BT /F1 ${at.size} Tf ${at.x} ${at.y} Td <${hex(words)}> Tj ET`

/** Full-width signs count one, all others a half. */
const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 1 : 0.5), 0)

const folded = (words: string, width: number): string[] => {
  const lines: string[] = ['']
  for (const sign of words) {
    if (widthOf(lines.at(-1)! + sign) > width) lines.push('')
    lines[lines.length - 1] += sign
  }
  return lines
}

function tableOf(rows: string[][], top: number): string[] {
  const columns = rows[0]?.length ?? 1
  const w = 440 / columns
  return rows.flatMap((row, line) =>
    row.flatMap((cell, column) => {
      const x = 78 + column * w
      const y = top - (line + 1) * 28
      return [`0.5 w ${x} ${y} ${w} 28 re S`, write(folded(cell, w / 13 - 1)[0]!, { x: x + 6, y: y + 9, size: 12 })]
    }),
  )
}

/** A round red seal with a five-pointed star. */
function seal(x: number, y: number): string {
  const k = 26.5
  const circle = `${x + 48} ${y} m ${x + 48} ${y + k} ${x + k} ${y + 48} ${x} ${y + 48} c ${x - k} ${y + 48} ${x - 48} ${y + k} ${x - 48} ${y} c ${x - 48} ${y - k} ${x - k} ${y - 48} ${x} ${y - 48} c ${x + k} ${y - 48} ${x + 48} ${y - k} ${x + 48} ${y} c S`
  const star = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 18 : 7
    const angle = Math.PI / 2 + (i * Math.PI) / 5
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)} ${i === 0 ? 'm' : 'l'}`
  })
  return `q 0.85 0.1 0.1 RG 0.85 0.1 0.1 rg 2.5 w ${circle} ${star.join(' ')} f Q`
}

function page(paper: Paper): string {
  const ops: string[] = []
  let y = 760
  const left = Math.max(60, 297 - (widthOf(paper.title) * 20) / 2)
  for (const line of folded(paper.title, 23)) {
    ops.push(write(line, { x: left, y, size: 20 }))
    y -= 30
  }
  for (const line of paper.lines.flatMap((words) => folded(`　　${words}`, 31))) {
    ops.push(write(line, { x: 78, y: (y -= 24), size: 14 }))
  }
  ops.push(...tableOf(paper.table, y - 14))
  const foot = y - 60 - paper.table.length * 28
  ops.push(write(paper.signature, { x: 330, y: foot, size: 14 }), write(paper.day, { x: 350, y: foot - 26, size: 14 }), seal(390, foot - 6))
  return ops.join('\n')
}

const objects = (content: string): string[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
  `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 7 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
]

/** An office paper as PDF. */
export function pdfOf(paper: Paper): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n'
  const offsets = objects(page(paper)).map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
